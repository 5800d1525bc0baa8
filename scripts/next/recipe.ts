import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformSync } from "esbuild";
import { listPageFiles } from "../lib/consumers/list-page-files.ts";
import type { Call } from "./judge.ts";
import type { Mode } from "./modes.ts";

const page = new URL("../../docs/recipes/nextjs.md", import.meta.url);

/** The process that the recipe starts. */
const name = "customer_onboarding";

/** The route handler and the server action of the recipe, as one row of the table. */
export const recipeRoute: { name: string; kind: string; mode: Mode } = {
  name,
  kind: "recipe",
  mode: { name: "none", config: "", sharesTokens: true },
};

/** Writes the files of the recipe into an app, as JavaScript: the apps have no TypeScript. */
export function writeRecipe(folder: string): void {
  for (const { path, code } of listPageFiles(readFileSync(page, "utf8"))) {
    const file = join(folder, path.replace(/\.ts(x?)$/, ".js$1"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, transformSync(code, { loader: "tsx", jsx: "preserve" }).code);
  }
}

/** Returns the variables that the client of the recipe reads. */
export function toRecipeEnv(url: string): Record<string, string> {
  return {
    FLOWX_BASE_URL: url,
    FLOWX_WORKSPACE_ID: "w-1",
    FLOWX_APP_ID: "a-1",
    FLOWX_ISSUER: url,
    FLOWX_CLIENT_ID: name,
    FLOWX_CLIENT_SECRET: "secret",
  };
}

/** Sends equal requests to the route handler, and the form of the page, as a browser without JavaScript does. */
export async function visitRecipe(url: string): Promise<Call[]> {
  return [await post(url), await post(url), await submit(url), await submit(url)].map((uuid) => ({
    name,
    phase: "run",
    ...(uuid === undefined ? { outcome: "none" } : { outcome: "started", uuid }),
  }));
}

async function post(url: string): Promise<string | undefined> {
  const body = JSON.stringify({ customerEmail: "alice@example.com", loanAmount: 25000 });
  const answer = await fetch(`${url}/api/onboardings`, { method: "POST", body });
  return ((await answer.json()) as { uuid?: string }).uuid;
}

async function submit(url: string): Promise<string | undefined> {
  const html = await (await fetch(`${url}/onboarding`)).text();
  const id = /name="(\$ACTION_ID_[0-9a-f]+)"/.exec(html)?.[1];
  if (id === undefined) throw new Error(`The page of the recipe has no form with an action:\n${html}`);
  const body = new FormData();
  body.set(id, "");
  body.set("customerEmail", "alice@example.com");
  const { headers } = await fetch(`${url}/onboarding`, { method: "POST", body, redirect: "manual" });
  return new URL(headers.get("location") ?? "", url).searchParams.get("uuid") ?? undefined;
}

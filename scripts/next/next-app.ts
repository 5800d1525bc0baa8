import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../lib/release/run.ts";
import { type Route, toSource } from "./routes.ts";

const sources = fileURLToPath(new URL("app/", import.meta.url));

/** A Next.js app on disk, and where its calls are written down. */
export interface NextApp {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Writes the app with these routes, in place of the last one. */
export function writeApp({ folder }: NextApp, routes: readonly Route[], cacheComponents: boolean): void {
  for (const name of ["app", "flowx", "lib", ".next"]) rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(sources, join(folder, "flowx"), { recursive: true });
  write(join(folder, "app/layout.jsx"), readFileSync(join(sources, "layout.jsx"), "utf8"));
  rmSync(join(folder, "flowx/layout.jsx"));
  // Two workers: more of them, on a small machine, only take memory.
  write(
    join(folder, "next.config.mjs"),
    `export default { ${cacheComponents ? "cacheComponents: true, " : ""}experimental: { cpus: 2 } };\n`,
  );
  for (const route of routes) {
    const { path, text } = toSource(route);
    write(join(folder, "app", path), text);
  }
}

/**
 * Runs `next build`.
 *
 * @throws `Error` with all that it printed, if it fails.
 */
export async function buildApp({ folder, env }: NextApp, flags: readonly string[]): Promise<void> {
  await run(process.execPath, [toProgram(folder), "build", ...flags], { cwd: folder, env });
}

/** Runs `next start` until it is disposed. */
export async function startApp({ folder, env }: NextApp): Promise<{ url: string } & AsyncDisposable> {
  const words = [toProgram(folder), "start", "--port", "0", "--hostname", "127.0.0.1"];
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  return {
    url: await readUrl(child),
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}

/** Asks for a route once, as its kind wants it. */
export async function visit(url: string, { name, kind }: Route): Promise<void> {
  const place = `${url}/${name}`;
  const init: RequestInit = {};
  if (kind === "post") init.method = "POST";
  if (kind === "action") {
    const html = await (await fetch(place)).text();
    const id = /name="(\$ACTION_ID_[0-9a-f]+)"/.exec(html)?.[1];
    if (id === undefined) throw new Error(`${name} has no form with an action:\n${html}`);
    init.method = "POST";
    init.body = new FormData();
    init.body.append(id, "");
  }
  await (await fetch(place, init)).text();
}

/** Returns which of these tokens the cache of `fetch` has written to disk. */
export function findTokensOnDisk({ folder }: NextApp, tokens: readonly string[]): string[] {
  const cache = join(folder, ".next/cache/fetch-cache");
  if (!existsSync(cache)) return [];
  const texts = readdirSync(cache).map((file) => {
    const { data } = JSON.parse(readFileSync(join(cache, file), "utf8")) as { data?: { body?: string } };
    return Buffer.from(data?.body ?? "", "base64").toString();
  });
  return tokens.filter((token) => texts.some((text) => text.includes(token)));
}

function toProgram(folder: string): string {
  return join(folder, "node_modules/next/dist/bin/next");
}

/** Reads the port that was free from what `next start` prints. */
async function readUrl(child: ChildProcess): Promise<string> {
  let text = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      text += chunk;
      const url = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(text)?.[0];
      if (url !== undefined && /ready/i.test(text)) resolve(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("close", () => reject(new Error(`\`next start\` ended:\n${text}`)));
  });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Starts processes from every place that a Next.js app has, under every way of caching, and counts at the server: no cache may answer a
 * start, nor a request for a token. Builds the apps with `next build` and asks them through `next start`.
 *
 * Usage: pnpm test:next                 with the versions in the lockfile
 *        pnpm test:next --newest        with the newest release of each major
 *        pnpm test:next --only "16 t"   only the apps whose name contains the text
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeResults } from "../bench/write-results.ts";
import { installApps } from "./install-apps.ts";
import { type Call, judge } from "./judge.ts";
import { buildApp, findTokensOnDisk, type NextApp, startApp, visit, writeApp } from "./next-app.ts";
import { recipeRoute, toRecipeEnv, visitRecipe, writeRecipe } from "./recipe.ts";
import { componentRoutes, type Route, segmentRoutes, suspenseRoutes } from "./routes.ts";
import { type CountingServer, startCountingServer } from "./start-counting-server.ts";

/** One build of one version. */
interface Variant {
  readonly name: string;
  readonly version: "14" | "15" | "16";
  readonly flags: readonly string[];
  readonly routes: readonly Route[];
  readonly cacheComponents?: boolean;
  /** Next.js may refuse to build it, as long as nothing is sent. */
  readonly mayNotBuild?: boolean;
}

const variants: readonly Variant[] = [
  { name: "14 webpack", version: "14", flags: [], routes: segmentRoutes },
  { name: "15 webpack", version: "15", flags: [], routes: segmentRoutes },
  { name: "15 turbopack", version: "15", flags: ["--turbopack"], routes: segmentRoutes },
  { name: "16 webpack", version: "16", flags: ["--webpack"], routes: segmentRoutes },
  { name: "16 turbopack", version: "16", flags: [], routes: segmentRoutes },
  { name: "16 cacheComponents", version: "16", flags: [], routes: componentRoutes, cacheComponents: true },
  {
    name: "16 cacheComponents, no request",
    version: "16",
    flags: [],
    routes: suspenseRoutes,
    cacheComponents: true,
    mayNotBuild: true,
  },
];

const { values } = parseArgs({
  options: { newest: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});
const chosen = variants.filter(({ name }) => name.includes(values.only));
if (chosen.length === 0)
  throw new Error(`--only ${values.only}: there are ${variants.map(({ name }) => name).join(", ")}`);
const folder = mkdtempSync(join(tmpdir(), "flowx-next-"));
try {
  await installApps(folder, { versions: [...new Set(chosen.map(({ version }) => version))], newest: values.newest });
  const rows = [];
  for (const variant of chosen) rows.push(...(await tryVariant(variant)));
  const installed = Object.fromEntries(chosen.map(({ version }) => [version, readVersion(version)]));
  writeResults("next", rows, { installed });
  console.log(`\nNext.js ${Object.values(installed).join(", ")}`);
  const mistakes = rows.filter(({ verdict }) => verdict !== "ok");
  console.log(`${rows.length} routes, ${mistakes.length} of them with mistakes.`);
  if (mistakes.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function readVersion(major: string): string {
  return JSON.parse(readFileSync(join(folder, `apps/next-${major}/node_modules/next/package.json`), "utf8")).version;
}

/** Returns a row of the table for each route. */
async function tryVariant(variant: Variant): Promise<Record<string, string | number>[]> {
  await using server = await startCountingServer();
  const appFolder = join(folder, "apps", `next-${variant.version}`);
  const calls = join(folder, `${variant.name.replaceAll(/\W+/g, "-")}.jsonl`);
  writeFileSync(calls, "");
  server.onCall = (line) => writeFileSync(calls, `${line}\n`, { flag: "a" });
  const app: NextApp = {
    folder: appFolder,
    env: {
      FLOWX_TARGET: server.url,
      FLOWX_CALLS: calls,
      NEXT_TELEMETRY_DISABLED: "1",
      ...toRecipeEnv(server.url),
    },
  };
  const failure = await buildAndVisit(variant, app, server);
  const lines = readFileSync(calls, "utf8").split("\n").filter(Boolean);
  const made = lines.map((line) => JSON.parse(line) as Call);
  const routes = hasRecipe(variant) ? [...variant.routes, recipeRoute] : variant.routes;
  return routes.map((route) => toRow(variant, app, server, route, made, failure));
}

/** Its page reads the query, which `cacheComponents` allows only in a part of a page that may come later. */
function hasRecipe({ cacheComponents = false }: Variant): boolean {
  return !cacheComponents;
}

/** Returns the reason that the app cannot be built. */
async function buildAndVisit(variant: Variant, app: NextApp, server: CountingServer): Promise<string | undefined> {
  writeApp(app, variant.routes, variant.cacheComponents ?? false);
  if (hasRecipe(variant)) writeRecipe(app.folder);
  const begun = performance.now();
  try {
    await buildApp(app, variant.flags);
  } catch (error) {
    const [, reason = `${error}`] = /^\s*((?:\w*Error\b|.*prerender).*)$/m.exec((error as Error).message) ?? [];
    console.error(`${variant.name}: next build fails\n${(error as Error).message.slice(-3000)}\n`);
    return reason;
  }
  server.phase = "run";
  await using next = await startApp(app);
  for (const route of variant.routes) {
    await visit(next.url, route);
    await visit(next.url, route);
  }
  if (hasRecipe(variant)) for (const call of await visitRecipe(next.url)) server.onCall(JSON.stringify(call));
  console.error(`${variant.name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  return undefined;
}

function toRow(
  variant: Variant,
  app: NextApp,
  server: CountingServer,
  route: Omit<Route, "kind"> & { kind: string },
  made: readonly Call[],
  failure: string | undefined,
): Record<string, string | number> {
  const calls = made.filter(({ name }) => name === route.name);
  const starts = server.starts.get(route.name) ?? [];
  const tokens = server.tokens.get(route.name) ?? [];
  const isRefused = failure !== undefined && variant.mayNotBuild === true && starts.length === 0;
  const mistakes = failure === undefined ? judge({ route, calls, starts, tokens }) : [`next build fails: ${failure}`];
  const count = (phase: string): number => calls.filter((call) => call.phase === phase).length;
  return {
    next: variant.name,
    kind: route.kind,
    mode: route.mode.name,
    "calls at build": count("build"),
    "calls at run time": count("run"),
    started: calls.filter(({ outcome }) => outcome === "started").length,
    refused: calls.filter(({ outcome, digest }) => outcome !== "started" && digest === undefined).length,
    "bailed out": calls.filter(({ digest }) => digest !== undefined).length,
    "requests at the server": starts.length,
    "token requests": tokens.length,
    "tokens on disk": findTokensOnDisk(app, tokens).length,
    verdict: isRefused || mistakes.length === 0 ? "ok" : mistakes.join("; "),
  };
}

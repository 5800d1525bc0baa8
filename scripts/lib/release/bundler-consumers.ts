import { type Consumer, catalog, ids, starting, values } from "./consumers.ts";

const start = "@flowx-start/client";
const mock = "@flowx-start/mock-server";
const own = ["@flowx-start/api-types", start, mock];

/** The client is bundled; the mock, which only tests use, is not. */
const bundled = `import { createFlowxClient } from "${start}";

export async function handler({ baseUrl, token }) {
  const flowx = createFlowxClient({ baseUrl, ${ids}, token });
  return flowx.startProcess("customer_onboarding", ${values});
}
`;
const runBundled = (path: string): string => `import { startMockServer } from "${mock}";
import * as bundle from "${path}";

const { handler } = bundle.default ?? bundle;
const server = await startMockServer();
console.log((await handler({ baseUrl: server.url, token: await server.token() })).uuid);
await server.close();
`;
const webpack = `export default { mode: "production", target: "node", entry: "./handler.mjs", experiments: { outputModule: true }, output: { path: process.cwd() + "/out", filename: "handler.mjs", library: { type: "module" } } };\n`;

/** Strangers that bundle the client, or install it with another package manager. */
export const bundlerConsumers: readonly Consumer[] = [
  {
    name: "AWS Lambda, a bundle of esbuild (CommonJS)",
    files: { "handler.mjs": bundled, "run.mjs": runBundled("./out/handler.cjs") },
    dependencies: own,
    tools: [`esbuild@${catalog["esbuild"]}`],
    manager: "npm",
    steps: [
      [
        "node_modules/.bin/esbuild",
        "handler.mjs",
        "--bundle",
        "--platform=node",
        "--target=node20",
        "--format=cjs",
        "--outfile=out/handler.cjs",
      ],
      ["node", "run.mjs"],
    ],
  },
  {
    name: "webpack 5",
    files: { "handler.mjs": bundled, "webpack.config.js": webpack, "run.mjs": runBundled("./out/handler.mjs") },
    dependencies: own,
    tools: ["webpack@5", "webpack-cli@6"],
    manager: "npm",
    steps: [["node_modules/.bin/webpack"], ["node", "run.mjs"]],
  },
  {
    name: "Rollup 4",
    files: { "handler.mjs": bundled, "run.mjs": runBundled("./out/handler.js") },
    dependencies: own,
    tools: ["rollup@4", "@rollup/plugin-node-resolve@16"],
    manager: "npm",
    steps: [
      ["node_modules/.bin/rollup", "handler.mjs", "--plugin", "node-resolve", "--format", "es", "--dir", "out"],
      ["node", "run.mjs"],
    ],
  },
  {
    name: "wrangler 4, a Worker",
    files: {
      "worker.mjs": bundled.replace(
        "export async function handler",
        "export default { fetch: () => new Response() };\nexport async function handler",
      ),
      "wrangler.jsonc": JSON.stringify({ name: "stranger", main: "worker.mjs", compatibility_date: "2026-01-01" }),
      "run.mjs": runBundled("./out/worker.js").replace("bundle.default ?? bundle", "bundle"),
    },
    dependencies: own,
    tools: ["wrangler@4"],
    manager: "npm",
    steps: [
      ["node_modules/.bin/wrangler", "deploy", "--dry-run", "--outdir", "out"],
      ["node", "run.mjs"],
    ],
  },
  {
    name: "Yarn 4, Plug'n'Play",
    files: { "start.mjs": starting },
    dependencies: own,
    tools: [],
    manager: "yarn",
    steps: [["yarn", "node", "start.mjs"]],
  },
  {
    name: "Bun",
    files: { "start.mjs": starting },
    dependencies: own,
    tools: [],
    manager: "bun",
    steps: [["bun", "start.mjs"]],
  },
  {
    name: "Deno",
    // What was published a second ago is too young otherwise.
    files: { "start.mjs": starting, "deno.json": '{ "minimumDependencyAge": "0" }' },
    dependencies: own,
    tools: [],
    manager: "deno",
    steps: [["deno", "run", "--allow-all", "start.mjs"]],
  },
];

import type { Consumer } from "./consumer.ts";
import { everyEntry, toTsconfig } from "./sources.ts";

const versions = ["5.4.5", "5.5.4", "5.6.3", "5.7.3", "5.8.3", "5.9.3", "6.0.3", "7.0.2"];
/** No types of Node.js, and every declaration is checked. */
const browser = { lib: ["es2023", "dom", "dom.iterable"], types: [] };
const dynamic = `async function main(): Promise<void> {
  const { startMockServer } = await import("@flowx-start/mock-server");
  const { createFlowxClient } = await import("@flowx-start/client");
  const server = await startMockServer();
  console.log(typeof createFlowxClient, server.url);
  await server.close();
}

void main();
`;

/** Each TypeScript with every kind of `moduleResolution` that it has; none of them has `@types/node`. */
export const typescriptConsumers: readonly Consumer[] = versions.map((version): Consumer => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const canRequire = major > 5 || minor >= 8;
  const configs: Record<string, string> = {
    "esm/tsconfig.node16.json": toTsconfig("node16", "node16", browser),
    "esm/tsconfig.nodenext.json": toTsconfig("nodenext", "nodenext", browser),
    "esm/tsconfig.bundler.json": toTsconfig("esnext", "bundler", { ...browser, noEmit: true }),
  };
  // TypeScript 6 calls node10 deprecated, and 7 has none.
  const deprecated = major === 6 ? { ignoreDeprecations: "6.0" } : {};
  configs["cjs/tsconfig.commonjs.json"] = toTsconfig("commonjs", major < 7 ? "node10" : "bundler", {
    ...browser,
    ...deprecated,
  });
  if (canRequire) configs["cjs/tsconfig.nodenext.json"] = toTsconfig("nodenext", "nodenext", browser);
  return {
    name: `TypeScript ${major}.${minor}: ${major < 7 ? "node10" : "commonjs"}, node16, nodenext, bundler`,
    files: {
      ...configs,
      "esm/package.json": '{ "type": "module" }',
      "cjs/package.json": '{ "type": "commonjs" }',
      "esm/start.ts": everyEntry,
      "esm/dynamic.cts": dynamic,
      "cjs/start.ts": everyEntry,
    },
    dependencies: ["api-types", "client", "mock-server", "contract-suite", "outbox"].map(
      (one) => `@flowx-start/${one}`,
    ),
    tools: [`typescript@${version}`],
    manager: "npm",
    steps: [
      ...Object.keys(configs).map((path) => ["node_modules/.bin/tsc", "-p", path]),
      ["node", "esm/out/dynamic.cjs"],
      ["node", "esm/out/start.js"],
      ["node", "cjs/out/start.js"],
    ],
  };
});

import type { Consumer } from "./consumer.ts";
import { catalog, olderTypescript, start, toTsconfig } from "./sources.ts";
import { jestConsumer, otherJestConsumers, vitestConsumers } from "./test-tool-consumers.ts";
import { typescriptConsumers } from "./typescript-consumers.ts";

const clientAndMock = ["@flowx-start/client", "@flowx-start/mock-server"];
const nodeTypes = `@types/node@${catalog["@types/node"]}`;

/** Package managers and runtimes. */
const runtimeConsumers: readonly Consumer[] = [
  {
    name: "Yarn 4, Plug'n'Play",
    files: { "start.ts": start, "tsconfig.json": toTsconfig("nodenext", "nodenext", { types: ["node"] }) },
    dependencies: clientAndMock,
    // Yarn patches the TypeScript that it installs, up to 6.
    tools: [`typescript@${olderTypescript}`, nodeTypes],
    manager: "yarn",
    steps: [
      ["yarn", "tsc", "-p", "."],
      ["yarn", "node", "out/start.js"],
    ],
  },
  {
    name: "Bun",
    files: { "start.ts": start },
    dependencies: clientAndMock,
    tools: [],
    manager: "bun",
    steps: [["bun", "start.ts"]],
  },
  {
    name: "Deno",
    files: { "start.ts": start },
    dependencies: clientAndMock,
    tools: [],
    manager: "deno",
    steps: [
      ["deno", "check", "start.ts"],
      ["deno", "run", "--allow-all", "start.ts"],
    ],
  },
];

const nest = "11.2.10";

/** Frameworks. */
const frameworkConsumers: readonly Consumer[] = [
  {
    name: "NestJS 11, CommonJS, with Jest 30 and ts-jest",
    folder: "nestjs",
    type: "commonjs",
    dependencies: clientAndMock,
    tools: [
      ...["common", "core", "platform-express"].map((name) => `@nestjs/${name}@${nest}`),
      "@nestjs/testing@11.2.6",
      ...["reflect-metadata@0.2.2", "rxjs@7.8.2", `typescript@${olderTypescript}`],
      ...["jest@30.5.2", "ts-jest@29.4.15", "@types/jest@30.0.0", nodeTypes],
    ],
    manager: "npm",
    steps: [
      ["node_modules/.bin/tsc", "-p", "tsconfig.nodenext.json"],
      ["node_modules/.bin/tsc", "-p", "."],
      ["node_modules/.bin/jest", "--testTimeout=60000"],
      ["node", "dist/main.js"],
    ],
  },
  {
    name: "Next.js 16",
    folder: "nextjs",
    dependencies: clientAndMock,
    tools: [
      ...["next@16.4.6", "react@19.2.0", "react-dom@19.2.0"],
      ...[`typescript@${olderTypescript}`, "@types/react@19.2.2", nodeTypes],
    ],
    manager: "npm",
    steps: [
      ["node_modules/.bin/next", "build"],
      ["node", "run.mjs"],
    ],
  },
];

/** Bundles that run without packages beside them. */
const bundleConsumers: readonly Consumer[] = [
  {
    name: "AWS Lambda, bundled by esbuild as CommonJS and ESM",
    folder: "aws-lambda",
    dependencies: clientAndMock,
    tools: [`esbuild@${catalog["esbuild"]}`],
    manager: "npm",
    steps: [
      ...["cjs", "mjs"].map((extension) => [
        ...["node_modules/.bin/esbuild", "handler.ts", "--bundle", "--minify", "--platform=node", "--target=node20"],
        ...[`--format=${extension.replace("mjs", "esm")}`, `--outfile=handler.${extension}`, "--log-level=warning"],
      ]),
      ["node", "run.mjs", "handler.cjs", "handler.mjs"],
    ],
  },
  {
    name: "webpack 5",
    folder: "bundlers",
    dependencies: clientAndMock,
    tools: ["webpack@5.112.2"],
    manager: "npm",
    steps: [
      ["node", "webpack.mjs"],
      ["node", "run.mjs", "webpack.cjs"],
    ],
  },
  {
    name: "Rollup 4",
    folder: "bundlers",
    dependencies: clientAndMock,
    tools: ["rollup@4.68.8", "@rollup/plugin-node-resolve@16.0.3"],
    manager: "npm",
    steps: [
      [
        ...["node_modules/.bin/rollup", "handler.mjs", "--plugin", "node-resolve", "--failAfterWarnings"],
        ...["--file", "rollup.mjs", "--silent"],
      ],
      ["node", "run.mjs", "rollup.mjs"],
    ],
  },
  {
    name: "wrangler 4, in workerd",
    folder: "wrangler",
    dependencies: clientAndMock,
    tools: ["wrangler@4.164.0"],
    manager: "npm",
    steps: [
      ["node_modules/.bin/wrangler", "deploy", "--dry-run", "--outdir", "out"],
      ["node", "run.mjs"],
    ],
  },
];

/** The strangers that take too long to be asked for each commit. */
export const weeklyConsumers: readonly Consumer[] = [
  ...typescriptConsumers.slice(1),
  ...vitestConsumers.slice(0, -1),
  jestConsumer,
  ...otherJestConsumers,
  ...runtimeConsumers,
  ...frameworkConsumers,
  ...bundleConsumers,
];

/** Those of them that are quick enough, and stand for the others. */
export const quickConsumers: readonly Consumer[] = [...typescriptConsumers.slice(0, 1), ...vitestConsumers.slice(-1)];

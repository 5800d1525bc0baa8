import { fewModes, type Mode, modes } from "./modes.ts";

/** What kind of code calls the client. */
export type Kind =
  | "page"
  | "get"
  | "post"
  | "action"
  | "parallel"
  | "edge-page"
  | "edge-get"
  | "unstable-cache"
  | "connection"
  | "suspense"
  | "use-cache";

/** A route of the app; its name is also the name of the process that it starts. */
export interface Route {
  readonly name: string;
  readonly kind: Kind;
  readonly mode: Mode;
}

/** The routes of an app with segment configuration. */
export const segmentRoutes: readonly Route[] = [
  ...(["page", "get", "post", "action"] as const).flatMap((kind) => modes.map((mode) => toRoute(kind, mode))),
  ...(["parallel", "edge-page", "edge-get"] as const).flatMap((kind) => fewModes.map((mode) => toRoute(kind, mode))),
  toRoute("unstable-cache", { name: "none", config: 'export const dynamic = "force-dynamic";\n' }),
];

const bare: Mode = { name: "none", config: "" };

/** The routes of an app with `cacheComponents`, which allows no segment configuration. */
export const componentRoutes: readonly Route[] = [
  ...(["connection", "get", "post", "action"] as const).map((kind) => toRoute(kind, bare)),
  toRoute("use-cache", { ...bare, mayStartAtBuild: true }),
];

/** A page of such an app that does not wait for a request. Next.js may refuse to build it. */
export const suspenseRoutes: readonly Route[] = [toRoute("suspense", { ...bare, mayRefuse: true })];

/**
 * Returns the source of a route.
 *
 * @returns The path below `app/`, and the text.
 */
export function toSource({ name, kind, mode }: Route): { path: string; text: string } {
  const runtime = kind.startsWith("edge-") ? "edge" : "node";
  const imports = [
    'import { headers } from "next/headers";',
    'import { startTwice } from "../../flowx/start-twice.mjs";',
    `import { record } from "../../flowx/record-${runtime}.mjs";`,
  ];
  const config = `${mode.config}${runtime === "edge" ? 'export const runtime = "edge";\n' : ""}`;
  const first = mode.readsHeaders ? "await headers();\n  " : "";
  const start = `startTwice(${JSON.stringify(name)}, record)`;
  const { file, body, more = [] } = toBody(kind, first, start);
  return { path: `${name}/${file}`, text: `${[...imports, ...more].join("\n")}\n\n${config}\n${body}\n` };
}

function toBody(kind: Kind, first: string, start: string): { file: string; body: string; more?: string[] } {
  const show = "<pre>{JSON.stringify(results)}</pre>";
  const page = `export default async function Page() {\n  ${first}const results = await ${start};\n  return ${show};\n}`;
  const suspended = (wait: string): string =>
    `async function Results() {\n  ${wait}const results = await ${start};\n  return ${show};\n}\nexport default function Page() {\n  return <Suspense fallback="wait"><Results /></Suspense>;\n}`;
  const handler = (method: string): string =>
    `export async function ${method}() {\n  ${first}return Response.json(await ${start});\n}`;
  const suspense = 'import { Suspense } from "react";';
  switch (kind) {
    case "page":
    case "edge-page":
      return { file: "page.jsx", body: page };
    case "parallel":
      return { file: "page.jsx", body: page.replace(start, `Promise.all([${start}, ${start}])`) };
    case "get":
    case "edge-get":
      return { file: "route.js", body: handler("GET") };
    case "post":
      return { file: "route.js", body: handler("POST") };
    case "action": {
      const action = `async function submit() {\n  "use server";\n  ${first}await ${start};\n}`;
      return {
        file: "page.jsx",
        body: `${action}\nexport default function Page() {\n  return <form action={submit}><button>Start</button></form>;\n}`,
      };
    }
    case "unstable-cache":
      return {
        file: "page.jsx",
        more: ['import { unstable_cache } from "next/cache";'],
        body: `const once = unstable_cache(() => ${start}, [${JSON.stringify(start)}]);\n${page.replace(start, "once()")}`,
      };
    case "connection":
      return {
        file: "page.jsx",
        more: [suspense, 'import { connection } from "next/server";'],
        body: suspended("await connection();\n  "),
      };
    case "suspense":
      return { file: "page.jsx", more: [suspense], body: suspended("") };
    case "use-cache":
      return {
        file: "page.jsx",
        body: `async function once() {\n  "use cache";\n  return ${start};\n}\n${page.replace(start, "once()")}`,
      };
  }
}

function toRoute(kind: Kind, mode: Mode): Route {
  return { name: `${kind}--${mode.name}`, kind, mode };
}

import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "vite";
import type * as Client from "../src/index.ts";
import type * as Credentials from "../src/token/client-credentials.ts";

/** The package, loaded another time. */
export interface Copy {
  client: typeof Client;
  readonly credentials: typeof Credentials;
}

/** Runs code in a realm and returns what it evaluates to. */
export type Run = (code: string) => unknown;

/** Bundles a module with all that it needs, as one script. */
async function bundle(entry: string): Promise<string> {
  const file = fileURLToPath(new URL(entry, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: false, target: "es2023", lib: { entry: file, formats: ["iife"], name: "copy" } },
  });
  const [{ output } = { output: [] }] = built as unknown as { output: { code: string }[] }[];
  return output[0]?.code ?? "";
}

const scripts = Promise.all([bundle("../src/index.ts"), bundle("../src/token/client-credentials.ts")]);

/** Loads the package a further time; each of its entry points with a copy of everything below it. */
export async function loadCopy(run: Run): Promise<Copy> {
  const load = (code: string): unknown =>
    run(`(() => { ${code}
return copy; })()`);
  const [client = "", credentials = ""] = await scripts;
  return {
    client: load(client) as typeof Client,
    get credentials() {
      return load(credentials) as typeof Credentials;
    },
  };
}

/** What Jest gives to a test file's own realm: Node.js' functions, beside built-ins of the realm. */
const given = [
  ...["fetch", "Headers", "Request", "Response", "FormData", "Blob", "AbortController", "AbortSignal", "DOMException"],
  ...["URL", "URLSearchParams", "TextEncoder", "TextDecoder", "ReadableStream", "performance", "crypto", "process"],
  ...[
    "setTimeout",
    "clearTimeout",
    "queueMicrotask",
    "structuredClone",
    "btoa",
    "atob",
    "console",
    "Event",
    "EventTarget",
  ],
];

/** Makes a realm as Jest does, with built-ins of its own. */
export function makeRealm(): Run {
  const globals = Object.fromEntries(given.map((name) => [name, (globalThis as Record<string, unknown>)[name]]));
  const context = vm.createContext(globals);
  return (code) => vm.runInContext(code, context);
}

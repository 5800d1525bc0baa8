import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** A server in a process of its own. */
export interface MockedServer {
  url: string;
  token: string;
  /** Returns its memory after a garbage collection, and the processor time it has used; Prism cannot be asked. */
  ask(): Promise<{ rss: number; cpuUs: number }>;
  stop(): Promise<void>;
}

/** The names of what is compared; the first is the measure. */
export const serverNames = ["node:http", "flowx-start", "fastify", "prism", "prism, silent"] as const;
export type ServerName = (typeof serverNames)[number];

const path =
  "/api/runtime/wks/2ae77b6a-d284-4a0b-ab23-ceaa364c7122/app/dbe0ab87-539b-4015-962d-6e73226b9e58/process-name/customer_onboarding/start";
/** What is posted to all of them. */
export const body = JSON.stringify({ customerEmail: "alice@example.com", loanAmount: 25000 });
const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

/**
 * Starts a server; resolves when it listens.
 *
 * @param withToken - Makes a token of the mock's own identity provider, which the mock then verifies.
 */
export async function startServer(name: ServerName, withToken = true): Promise<MockedServer> {
  const { child, port, token } = await (name === "prism" || name === "prism, silent"
    ? startPrism(name !== "prism")
    : startOwn(name, withToken));
  return {
    url: `http://127.0.0.1:${port}${path}`,
    token: token ?? "any-token",
    async ask() {
      child.send("");
      const [answer] = await once(child, "message");
      return answer;
    },
    async stop() {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

/** Resolves once a server has answered a start; rejects if it refuses. */
export async function startOnce({ url, token }: MockedServer): Promise<void> {
  const sent = request(url, { method: "POST", headers: toHeaders(token), agent: false });
  sent.end(body);
  const [response] = await once(sent, "response");
  response.resume();
  await once(response, "end");
  if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}.`);
}

/** Returns the headers of a start. */
export function toHeaders(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}`, "content-type": "application/json", accept: "application/json" };
}

interface Listening {
  child: ChildProcess;
  port: number;
  token?: string;
}

async function startOwn(name: Exclude<ServerName, "prism" | "prism, silent">, withToken: boolean): Promise<Listening> {
  const file = { "node:http": "bare", fastify: "fastify", "flowx-start": "flowx-start" }[name];
  const script = fileURLToPath(new URL(`mock-servers/${file}.mjs`, import.meta.url));
  const child = keep(
    spawn(process.execPath, ["--expose-gc", script, ...(withToken ? ["--token"] : [])], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    }),
  );
  const [{ port, token }] = await Promise.race([once(child, "message"), rejectOnExit(child, name)]);
  return { child, port, token };
}

/** By default Prism logs each request, which takes most of its time. What it logs is thrown away, so it is asked until it listens. */
async function startPrism(isSilent: boolean): Promise<Listening> {
  const port = await toFreePort();
  const cli = fileURLToPath(new URL("node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));
  const document = fileURLToPath(new URL("../../spec/openapi.yaml", import.meta.url));
  const args = [
    cli,
    "mock",
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
    document,
    ...(isSilent ? ["-v", "silent"] : []),
  ];
  const child = keep(spawn(process.execPath, args, { stdio: "ignore" }));
  const url = `http://127.0.0.1:${port}/`;
  const isUp = (): Promise<boolean> =>
    new Promise((resolve) => {
      request(url, { agent: false }, (response) => resolve(response.resume() !== undefined))
        .on("error", () => resolve(false))
        .end();
    });
  const until = performance.now() + 20_000;
  while (!(await isUp())) {
    if (performance.now() > until || child.exitCode !== null) throw new Error("Prism does not listen.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { child, port };
}

function keep(child: ChildProcess): ChildProcess {
  running.add(child);
  return child.once("exit", () => running.delete(child));
}

async function rejectOnExit(child: ChildProcess, name: string): Promise<never> {
  await once(child, "exit");
  throw new Error(`${name} ended before it listened.`);
}

async function toFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

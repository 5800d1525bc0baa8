import { inspect } from "node:util";
import { expect, it } from "vitest";
import { z } from "zod";
import type { FlowxClientOptions, StartProcessError } from "../src/index.ts";
import { type Answers, answers, clientOver, errorOf, started } from "./respond.ts";

const token = "s3cret-token";
const values = { customerEmail: "alice@example.com" };

/** Throws as an HTTP library does that keeps its request on the error. */
const chatty = (request: object, { headers }: RequestInit): never => {
  const config = { headers: Object.fromEntries(new Headers(headers)), data: JSON.stringify(values) };
  const cause = Object.assign(new Error(`cannot send ${token}`), { code: "ECONNRESET", config, request });
  throw Object.assign(new TypeError("fetch failed", { cause }), { config, request });
};

interface Row {
  fetch?: Answers["fetch"];
  options?: Partial<FlowxClientOptions>;
  values?: object;
  signal?: AbortSignal;
}

const rows: Record<StartProcessError["code"], Row> = {
  FLOWX_INVALID_ARGUMENT: { values: { ...values, broken: 1n } },
  FLOWX_INVALID_VALUES: { options: { processes: { x: z.object({ customerEmail: z.number() }) } } },
  FLOWX_TOKEN_REQUEST: {
    options: { token: () => Promise.reject(Object.assign(new Error("no token"), { config: { clientSecret: token } })) },
  },
  FLOWX_NETWORK: { fetch: async (url, init) => chatty({ url, ...init }, init) },
  FLOWX_TIMEOUT: { fetch: () => new Promise(() => {}), options: { timeoutMs: 5 } },
  FLOWX_ABORTED: { signal: AbortSignal.abort() },
  FLOWX_HTTP_PROBLEM: { fetch: answers(Response.json({ title: "No." }, { status: 400 })).fetch },
  FLOWX_UNEXPECTED_RESPONSE: {
    fetch: async (_url, { headers, body }) =>
      new Response(`<pre>${new Headers(headers).get("authorization")} ${body}</pre>`),
  },
};

it.for(Object.entries(rows))(
  "prints neither token nor values with %s",
  async ([code, { fetch, options, values: own, signal }]) => {
    const flowx = clientOver(fetch ?? answers(started).fetch, { token, ...options });
    const error = await errorOf(flowx.startProcess("x", (own ?? values) as never, { ...(signal && { signal }) }));
    expect(error.code).toBe(code);
    const printed = [
      inspect(error, { depth: null, showHidden: true, getters: true }),
      JSON.stringify(error),
      String(error),
      error.stack,
    ];
    expect(printed.join("\n")).not.toMatch(/s3cret-token|alice@example\.com/);
  },
);

it("prints no token with the client", () => {
  const flowx = clientOver(answers(started).fetch, { token });
  expect(inspect(flowx, { depth: null, showHidden: true, getters: true }) + JSON.stringify(flowx)).not.toContain(token);
});

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createFlowxClient, type OwnFetch } from "../src/index.ts";
import { openTelemetry } from "../src/observe/opentelemetry.ts";
import { clientCredentials } from "../src/token/client-credentials.ts";
import { expectFlowxError, failOnUnhandled, junk, runs, secret } from "./junk.ts";
import { started } from "./respond.ts";

failOnUnhandled();

const good = { baseUrl: "https://flowx.example.com", workspaceId: "w-1", appId: "a-1", token: "t" };

const clientOptions = [
  ...["baseUrl", "token", "processes", "correlation", "sendRequestId", "platform", "organizationId", "maxBodyBytes"],
  ...["maxAnswerBytes", "allowInsecureHttp", "dispatcher", "tracing", "onAttempt", "onRetry", "onOutcome", "fetch"],
  ...["workspaceId", "appId", "timeoutMs", "attemptTimeoutMs", "retry", "headers"],
];

/** Creates a client and starts a process with it, and counts what is sent. */
async function use(options: object): Promise<{ error: unknown; sent: number }> {
  let sent = 0;
  const fetch: OwnFetch = async () => {
    sent += 1;
    return started();
  };
  try {
    const flowx = createFlowxClient({
      ...good,
      timeoutMs: 1000,
      ...("dispatcher" in options ? {} : { fetch }),
      ...options,
    } as never);
    await flowx.startProcess("x", {});
    return { error: undefined, sent };
  } catch (error) {
    return { error, sent };
  }
}

it.for(clientOptions)("takes any junk as the client's option %s, or refuses it by name", async (name) => {
  await fc.assert(
    fc.asyncProperty(junk, async (make) => {
      // What a function does is not known, and without one the request would be sent.
      const value = make();
      fc.pre(!["fetch", "dispatcher"].includes(name) || !["function", "undefined"].includes(typeof value));
      // Short limits end a call in the middle, as they should.
      fc.pre(!/timeout|maxAnswer/i.test(name) || !(Number(typeof value === "number" && value) > 0));
      const { error, sent } = await use({ [name]: value });
      if (error !== undefined) expectFlowxError(error, name, sent);
    }),
    runs,
  );
});

it("takes any junk as the options of a client, or refuses it", async () => {
  await fc.assert(
    fc.asyncProperty(junk, async (make) => {
      const value = make();
      fc.pre(value !== undefined);
      try {
        createFlowxClient(value as never);
      } catch (error) {
        expectFlowxError(error, "", 0);
      }
    }),
    runs,
  );
});

const credentials = [
  "issuer",
  "tokenEndpoint",
  "clientId",
  "clientSecret",
  "scope",
  "audience",
  "authMethod",
  "renewBeforeMs",
  "timeoutMs",
  "allowInsecureHttp",
  "fetch",
];

it.for(credentials)("takes any junk as option %s of clientCredentials, or refuses it by name", (name) => {
  fc.assert(
    fc.property(junk, (make) => {
      const given = {
        clientId: "job",
        clientSecret: secret,
        ...(name !== "tokenEndpoint" && { issuer: "https://idp.example.com" }),
      };
      try {
        clientCredentials({ ...given, [name]: make() } as never);
      } catch (error) {
        expectFlowxError(error, name === "tokenEndpoint" || name === "issuer" ? "" : name, 0);
      }
    }),
    runs,
  );
});

it.for([
  { scopes: "start" },
  { scope: ["a", "b"] },
  { timeoutMs: "5000" },
  { timeoutMs: 0 },
  { timeoutMs: Number.NaN },
  { authMethod: "client_secret_jwt" },
])("refuses the options %j of clientCredentials by name", (options) => {
  const [name] = Object.keys(options);
  const good = { clientId: "job", clientSecret: "s", issuer: "https://idp.example.com" };
  expect(() => clientCredentials({ ...good, ...options } as never)).toThrow(name);
});

it("takes any junk as the options of openTelemetry, or refuses it by name", () => {
  fc.assert(
    fc.property(junk, fc.boolean(), (make, whole) => {
      const value = make();
      fc.pre(value !== undefined);
      try {
        openTelemetry((whole ? value : { tracer: value }) as never);
      } catch (error) {
        expectFlowxError(error, whole ? "" : "tracer", 0);
      }
    }),
    runs,
  );
});

import { checkMockConfig, checkPartialConfig } from "../config/check-mock-config.ts";
import type { MockApp, MockConfig, MockProcess } from "../config/mock-config.ts";
import { MockConfigError } from "../config/mock-config-error.ts";
import { toMock } from "../host/mock.ts";
import { type Answer, toJsonAnswer } from "../http/answer.ts";
import { Refusal } from "../http/refusal.ts";
import type { TokenOptions } from "../identity/identity-provider.ts";
import { realmPath } from "../identity/token-endpoint.ts";
import type { ConfiguredScenario, ScenarioName } from "../scenarios/scenario.ts";
import type { ControlCall, ControlRoute, Schema } from "./control-route.ts";

const done: Answer = { status: 204, headers: {}, body: "" };
const schemaOf = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const object = (required: string[], properties: Record<string, Schema>): Schema => ({
  type: "object",
  required,
  properties,
});

/** The control calls that change something. */
export const changingRoutes: readonly ControlRoute[] = [
  {
    method: "POST",
    path: "/__mock/scenarios",
    operationId: "useScenario",
    summary: "Switches a scenario on.",
    body: schemaOf("scenario"),
    answer({ tenant, body }) {
      assertPart({ scenarios: [body as unknown as ConfiguredScenario] });
      const { name, ...settings } = body as unknown as ConfiguredScenario;
      // Its connections are reset as well, so nobody could switch it off over HTTP.
      if (name === "reset-on-accept" && settings.times === undefined) {
        throw new Refusal(
          400,
          '"reset-on-accept" needs times here: without, the control API could not be reached any more.',
        );
      }
      return toJsonAnswer(tenant.scenarios.use(name as ScenarioName, settings), 201);
    },
  },
  {
    method: "DELETE",
    path: "/__mock/scenarios",
    operationId: "stopScenarios",
    summary: "Switches all scenarios off.",
    answer({ tenant }) {
      for (const { id } of tenant.scenarios.list) tenant.scenarios.stop(id);
      return done;
    },
  },
  {
    method: "DELETE",
    path: "/__mock/scenarios/{id}",
    operationId: "stopScenario",
    summary: "Switches one scenario off.",
    answer({ tenant, path }) {
      if (tenant.scenarios.stop(Number(path["id"]))) return done;
      throw new Refusal(404, `No scenario with the id ${JSON.stringify(path["id"])} is on.`);
    },
  },
  {
    method: "POST",
    path: "/__mock/reset",
    operationId: "reset",
    summary: "Goes back to the configuration: forgets requests and instances, switches scenarios off.",
    answer(call) {
      toCalledMock(call).reset();
      return done;
    },
  },
  {
    method: "PUT",
    path: "/__mock/config",
    operationId: "putConfig",
    summary: "Takes another configuration, and forgets everything, of every tenant.",
    body: schemaOf("config"),
    answer({ host, body }) {
      assertValid(body);
      host.configure(body as MockConfig);
      return done;
    },
  },
  {
    method: "POST",
    path: "/__mock/workspaces/{workspaceId}/apps",
    operationId: "addApp",
    summary: "Adds an app, or takes the place of the one with the same id.",
    body: schemaOf("app"),
    answer(call) {
      toCalledMock(call).addApp(call.path["workspaceId"] ?? "", call.body as unknown as MockApp);
      return done;
    },
  },
  {
    method: "PUT",
    path: "/__mock/workspaces/{workspaceId}/apps/{appId}/active-build",
    operationId: "activateBuild",
    summary: "Makes another build of the app the active one.",
    body: object(["buildId"], { buildId: { type: "string", minLength: 1 } }),
    answer(call) {
      const { workspaceId = "", appId = "" } = call.path;
      toCalledMock(call).activateBuild(workspaceId, appId, String(call.body["buildId"]));
      return done;
    },
  },
  {
    method: "POST",
    path: "/__mock/apps/{appId}/builds/{buildId}/processes",
    operationId: "addProcess",
    summary: "Adds a process definition to a build, or takes the place of the one with the same name.",
    body: schemaOf("process"),
    answer(call) {
      const { appId = "", buildId = "" } = call.path;
      toCalledMock(call).addProcess(appId, buildId, call.body as unknown as MockProcess);
      return done;
    },
  },
  {
    method: "POST",
    path: "/__mock/tokens",
    operationId: "makeToken",
    summary: "Makes a token of the mock's identity provider.",
    body: object([], {
      roles: { type: "array", items: { type: "string" } },
      expiresIn: { type: "number", description: "Seconds." },
      ...{ audience: { type: "string" }, issuer: { type: "string" }, clientId: { type: "string" } },
    }),
    async answer({ host, origin, body }) {
      // The issuer is the one that the caller would discover.
      const token = await host.provider.issue(origin + realmPath, body as TokenOptions);
      return toJsonAnswer({ access_token: token }, 201);
    },
  },
  {
    method: "POST",
    path: "/__mock/keys",
    operationId: "rotateKeys",
    summary: "Signs tokens with a new key from now on.",
    async answer({ host }) {
      await host.provider.rotateKeys();
      return done;
    },
  },
  {
    method: "POST",
    path: "/__mock/clock",
    operationId: "advanceClock",
    summary: "Moves the mock's clock forward, so that tokens expire.",
    body: object(["advanceMs"], { advanceMs: { type: "number", minimum: 0 } }),
    answer({ host, body }) {
      const { advanceMs } = body;
      if (!(typeof advanceMs === "number" && advanceMs >= 0))
        throw new Refusal(400, "advanceMs must be a number from 0 on.");
      host.clock.advance(advanceMs);
      return done;
    },
  },
  {
    method: "DELETE",
    path: "/__mock/tenants/{name}",
    operationId: "dropTenant",
    summary: "Forgets a tenant: what requests with that flowx-mock-tenant header made.",
    answer({ host, path }) {
      host.dropTenant(path["name"] ?? "");
      return done;
    },
  },
];

function toCalledMock({ host, tenant }: ControlCall): ReturnType<typeof toMock> {
  return toMock(host, () => tenant);
}

function assertPart(config: MockConfig): void {
  const mistakes = checkPartialConfig(config);
  if (mistakes.length > 0) throw new MockConfigError(mistakes);
}

function assertValid(config: unknown): void {
  const mistakes = checkMockConfig(config);
  if (mistakes.length > 0) throw new MockConfigError(mistakes);
}

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

/** The control routes that change the mock. */
export const changingRoutes: readonly ControlRoute[] = [
  {
    method: "POST",
    path: "/__mock/scenarios",
    operationId: "useScenario",
    summary: "Switch a scenario on.",
    body: schemaOf("scenario"),
    answer({ tenant, body }) {
      assertPart({ scenarios: [body as unknown as ConfiguredScenario] });
      const { name, ...settings } = body as unknown as ConfiguredScenario;
      // It would also reset the connections of the control API, so it could not be switched off over HTTP.
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
    summary: "Switch all scenarios off.",
    answer({ tenant }) {
      for (const { id } of tenant.scenarios.list) tenant.scenarios.stop(id);
      return done;
    },
  },
  {
    method: "DELETE",
    path: "/__mock/scenarios/{id}",
    operationId: "stopScenario",
    summary: "Switch one scenario off.",
    answer({ tenant, path }) {
      if (tenant.scenarios.stop(Number(path["id"]))) return done;
      throw new Refusal(404, `No scenario with the id ${JSON.stringify(path["id"])} is on.`);
    },
  },
  {
    method: "POST",
    path: "/__mock/reset",
    operationId: "reset",
    summary: "Reset to the configuration: remove requests and instances, switch scenarios off.",
    answer(call) {
      toCalledMock(call).reset();
      return done;
    },
  },
  {
    method: "PUT",
    path: "/__mock/config",
    operationId: "putConfig",
    summary: "Replace the configuration and remove the state of every tenant.",
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
    summary: "Add an app, or replace the app with the same id.",
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
    summary: "Activate another build of an app.",
    body: object(["buildId"], { buildId: { type: "string", minLength: 1 } }),
    answer(call) {
      const { workspaceId = "", appId = "" } = call.path;
      const { buildId } = call.body;
      if (typeof buildId !== "string" || buildId === "") throw new Refusal(400, "buildId must be the id of a build.");
      toCalledMock(call).activateBuild(workspaceId, appId, buildId);
      return done;
    },
  },
  {
    method: "POST",
    path: "/__mock/apps/{appId}/builds/{buildId}/processes",
    operationId: "addProcess",
    summary: "Add a process definition to a build, or replace the one with the same name.",
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
    summary: "Create an access token of the mock's identity provider.",
    body: object([], {
      roles: { type: "array", items: { type: "string" } },
      expiresIn: { type: "number", description: "Seconds." },
      audience: { type: "string" },
      issuer: { type: "string" },
      clientId: { type: "string" },
    }),
    async answer({ host, origin, body }) {
      // The issuer is the one that the caller finds through discovery.
      const token = await host.provider.issue(origin + realmPath, body as TokenOptions);
      return toJsonAnswer({ access_token: token }, 201);
    },
  },
  {
    method: "POST",
    path: "/__mock/keys",
    operationId: "rotateKeys",
    summary: "Sign new tokens with a new key.",
    async answer({ host }) {
      await host.provider.rotateKeys();
      return done;
    },
  },
  {
    method: "POST",
    path: "/__mock/clock",
    operationId: "advanceClock",
    summary: "Move the mock's clock forward, for example to let tokens expire.",
    body: object(["advanceMs"], { advanceMs: { type: "number", minimum: 0 } }),
    answer({ host, body }) {
      const { advanceMs } = body;
      if (!(typeof advanceMs === "number" && advanceMs >= 0))
        throw new Refusal(400, "advanceMs must be a number of at least 0.");
      host.clock.advance(advanceMs);
      return done;
    },
  },
  {
    method: "DELETE",
    path: "/__mock/tenants/{name}",
    operationId: "dropTenant",
    summary: "Remove a tenant with everything that requests with its flowx-mock-tenant header created.",
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

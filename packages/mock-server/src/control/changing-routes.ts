import { type Answer, toJsonAnswer } from "../answer.ts";
import { checkMockConfig } from "../config/check-mock-config.ts";
import type { MockApp, MockConfig, MockProcess } from "../config/mock-config.ts";
import { MockConfigError } from "../config/mock-config-error.ts";
import type { TokenOptions } from "../identity/identity-provider.ts";
import { realmPath } from "../identity/token-endpoint.ts";
import { toMock } from "../mock.ts";
import { Refusal } from "../refusal.ts";
import { findScenarioMistake } from "../scenarios/built-in-scenarios.ts";
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
    answer({ engine, body }) {
      assertValid({ scenarios: [body] });
      const { name, ...settings } = body as unknown as ConfiguredScenario;
      const mistake = findScenarioMistake({ name, ...settings });
      if (mistake !== undefined) throw new Refusal(400, `${mistake}.`);
      // Its connections are reset as well, so nobody could switch it off over HTTP.
      if (name === "reset-on-accept" && settings.times === undefined) {
        throw new Refusal(
          400,
          '"reset-on-accept" needs times here: without, the control API could not be reached any more.',
        );
      }
      return toJsonAnswer(engine.scenarios.use(name as ScenarioName, settings), 201);
    },
  },
  {
    method: "DELETE",
    path: "/__mock/scenarios",
    operationId: "stopScenarios",
    summary: "Switches all scenarios off.",
    answer({ engine }) {
      for (const { id } of engine.scenarios.list) engine.scenarios.stop(id);
      return done;
    },
  },
  {
    method: "DELETE",
    path: "/__mock/scenarios/{id}",
    operationId: "stopScenario",
    summary: "Switches one scenario off.",
    answer({ engine, path }) {
      if (engine.scenarios.stop(Number(path["id"]))) return done;
      throw new Refusal(404, `No scenario with the id ${JSON.stringify(path["id"])} is on.`);
    },
  },
  {
    method: "POST",
    path: "/__mock/reset",
    operationId: "reset",
    summary: "Goes back to the configuration: forgets requests and instances, switches scenarios off.",
    answer(call) {
      toTenant(call).reset();
      return done;
    },
  },
  {
    method: "PUT",
    path: "/__mock/config",
    operationId: "putConfig",
    summary: "Takes another configuration, and forgets everything, of every tenant.",
    body: schemaOf("config"),
    answer({ front, body }) {
      assertValid(body);
      front.configure(body as MockConfig);
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
      toTenant(call).addApp(call.path["workspaceId"] ?? "", call.body as unknown as MockApp);
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
      toTenant(call).activateBuild(workspaceId, appId, String(call.body["buildId"]));
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
      toTenant(call).addProcess(appId, buildId, call.body as unknown as MockProcess);
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
    async answer({ front, body }) {
      const issuer = front.origin + realmPath;
      front.provider.acceptIssuer(issuer);
      return toJsonAnswer({ access_token: await front.provider.issue({ issuer, ...toTokenOptions(body) }) }, 201);
    },
  },
  {
    method: "POST",
    path: "/__mock/keys",
    operationId: "rotateKeys",
    summary: "Signs tokens with a new key from now on.",
    async answer({ front }) {
      await front.provider.rotateKeys();
      return done;
    },
  },
  {
    method: "POST",
    path: "/__mock/clock",
    operationId: "advanceClock",
    summary: "Moves the mock's clock forward, so that tokens expire.",
    body: object(["advanceMs"], { advanceMs: { type: "number", minimum: 0 } }),
    answer({ front, body }) {
      const { advanceMs } = body;
      if (!(typeof advanceMs === "number" && advanceMs >= 0))
        throw new Refusal(400, "advanceMs must be a number from 0 on.");
      front.clock.advance(advanceMs);
      return done;
    },
  },
  {
    method: "DELETE",
    path: "/__mock/tenants/{name}",
    operationId: "dropTenant",
    summary: "Forgets a tenant: what requests with that flowx-mock-tenant header made.",
    answer({ front, path }) {
      front.dropTenant(path["name"] ?? "");
      return done;
    },
  },
];

function toTenant({ front, engine }: ControlCall): ReturnType<typeof toMock> {
  return toMock(front, () => engine);
}

function assertValid(config: unknown): void {
  const mistakes = checkMockConfig(config);
  if (mistakes.length > 0) throw new MockConfigError(mistakes);
}

function toTokenOptions(body: Readonly<Record<string, unknown>>): TokenOptions {
  const { roles, expiresIn, audience, issuer, clientId, ...rest } = body;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new Refusal(400, `${JSON.stringify(unknown)} is not known here.`);
  const isStrings = roles === undefined || (Array.isArray(roles) && roles.every((role) => typeof role === "string"));
  if (!isStrings) throw new Refusal(400, "roles must be a list of strings.");
  if (expiresIn !== undefined && typeof expiresIn !== "number") throw new Refusal(400, "expiresIn must be a number.");
  for (const [name, value] of Object.entries({ audience, issuer, clientId })) {
    if (value !== undefined && typeof value !== "string") throw new Refusal(400, `${name} must be a string.`);
  }
  return body as TokenOptions;
}

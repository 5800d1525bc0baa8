import type { Answer } from "./answer.ts";
import { createChance } from "./chance.ts";
import { type Clock, createClock } from "./clock.ts";
import { documentedConfig } from "./config/documented-config.ts";
import type { MockConfig } from "./config/mock-config.ts";
import { maxBodyBytes, toText } from "./contract/read-body.ts";
import { answerControl } from "./control/answer-control.ts";
import { createEngine, createHub, type Engine, type Hub } from "./engine.ts";
import { createIdentityProvider, type IdentityProvider } from "./identity/identity-provider.ts";
import { answerIdentity, realmPath } from "./identity/token-endpoint.ts";
import { type MockRequest, toPath } from "./mock-request.ts";
import { toProblemAnswer } from "./problem.ts";
import { Refusal } from "./refusal.ts";

/** The header that chooses an isolated tenant of one mock. */
export const tenantHeader = "flowx-mock-tenant";
const maxTenants = 1000;

/** Everything behind one URL: the API of each tenant, the identity provider and the control API. */
export interface Front {
  readonly config: MockConfig;
  readonly clock: Clock;
  readonly provider: IdentityProvider;
  /** The tenant of requests without {@link tenantHeader}. */
  readonly root: Engine;
  /** As clients see it; the server sets it when it listens. */
  origin: string;
  /** The origin in an HTTP archive: without the port of this run if a seed makes runs equal. */
  readonly harOrigin: string;
  /** Hosts beside loopback that may use the control API; `undefined` lets all (there is no network). */
  allowedHosts: readonly string[] | undefined;
  /**
   * Returns a tenant, which is made if it is new.
   *
   * @throws {@link Refusal} 503 if there are too many.
   */
  tenant(name: string): Engine;
  /** Forgets a tenant. */
  dropTenant(name: string): void;
  /** Answers every request; never rejects. */
  answer(request: MockRequest): Promise<Answer>;
  /** Resets a tenant; with the root also the clock and what the identity provider gave out. */
  reset(engine: Engine): void;
  /** Takes another configuration, and forgets everything. */
  configure(config: MockConfig): void;
}

/** Creates a front from a checked configuration. */
export function createFront(initial: MockConfig, origin: string): Front {
  let config = initial;
  const hub = createHub();
  let parts = createParts(config, hub);
  const tenants = new Map<string, Engine>();
  const front: Front = {
    origin,
    get harOrigin() {
      return config.seed === undefined ? front.origin : "http://flowx-mock";
    },
    allowedHosts: undefined,
    get config() {
      return config;
    },
    get clock() {
      return parts.clock;
    },
    get provider() {
      return parts.provider;
    },
    get root() {
      return parts.root;
    },
    tenant(name) {
      const known = tenants.get(name);
      if (known !== undefined) return known;
      if (tenants.size >= maxTenants) {
        throw new Refusal(503, `There are ${maxTenants} tenants. Drop some: DELETE /__mock/tenants/{name}.`);
      }
      const tenant = createEngine(config, parts.clock, parts.provider, createHub());
      tenants.set(name, tenant);
      return tenant;
    },
    dropTenant: (name) => void tenants.delete(name),
    async answer(request) {
      try {
        const path = toPath(request.target);
        if (path.startsWith(`${realmPath}/`))
          return await answerIdentity(parts.provider, { ...request, path, readText: () => readText(request) });
        const name = request.headers[tenantHeader];
        const engine = name === undefined ? parts.root : front.tenant(name);
        if (path.startsWith("/__mock")) return await answerControl(front, engine, request, path);
        if (config.cors !== true) return await engine.answer(request);
        return allowEveryOrigin(request.method === "OPTIONS" ? noContent : await engine.answer(request));
      } catch (error) {
        return toProblemAnswer(error instanceof Refusal ? error : new Refusal(500, "Internal server error."));
      }
    },
    reset(engine) {
      engine.reset();
      if (engine !== parts.root) return;
      parts.clock.reset();
      parts.provider.reset();
    },
    configure(next) {
      config = next;
      hub.resets += 1;
      parts = createParts(next, hub);
      tenants.clear();
      parts.root.touch();
    },
  };
  return front;
}

const noContent: Answer = { status: 204, headers: {}, body: "" };

function createParts(config: MockConfig, hub: Hub): { clock: Clock; provider: IdentityProvider; root: Engine } {
  const clock = createClock(config.seed !== undefined);
  const provider = createIdentityProvider(config.clients ?? documentedConfig.clients, clock, createChance(config.seed));
  return { clock, provider, root: createEngine(config, clock, provider, hub) };
}

async function readText({ readBody }: MockRequest): Promise<string> {
  return toText(await readBody(maxBodyBytes));
}

/** Answers a preflight, and lets the page read what was answered. */
function allowEveryOrigin(answer: Answer): Answer {
  const headers = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers":
      "authorization, content-type, flowx-platform, fx-organization-id, flowx-mock-tenant",
    "access-control-expose-headers": "retry-after",
  };
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

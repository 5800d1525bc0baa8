import type { OwnFetch } from "./proof-client.ts";
import type { Agent, AgentOptions } from "./way.ts";

/** As much of undici as the ways use. */
export interface Undici {
  Agent: new (options: AgentOptions) => Agent;
  setGlobalDispatcher(agent: Agent): void;
  ProxyAgent: new (options: ProxyAgentOptions) => Agent;
  RetryAgent: new (agent: Agent, options: RetryAgentOptions) => Agent;
  MockAgent: new (options: AgentOptions & { agent: Agent }) => Agent & { enableNetConnect(): void };
  fetch(url: string, init: RequestInit & { dispatcher: Agent }): ReturnType<OwnFetch>;
}

/** The options of undici's `ProxyAgent` that the ways use. */
export interface ProxyAgentOptions {
  uri: string;
  allowH2: boolean;
  requestTls: AgentOptions["connect"] & { allowH2: boolean };
}

/** The options of undici's `RetryAgent` that the ways use. */
export interface RetryAgentOptions {
  methods: string[];
  maxRetries: number;
  minTimeout: number;
}

/** A release of undici that a caller may have installed. */
export interface UndiciRelease {
  name: string;
  major: number;
  /** Its global dispatcher is the one that Node.js 26 reads. */
  setsSecondGlobal: boolean;
  load(): Promise<Undici>;
  /** Ends the connections of an agent. */
  destroy(agent: Agent): Promise<void>;
}

/** The major of the undici that is built into this Node.js. */
export const builtInMajor: number = Number.parseInt(process.versions["undici"] ?? "0", 10);

const destroy = (agent: Agent): Promise<void> => agent.destroy();
/** After an abort in the handshake, undici 6 never comes to the end of this over HTTP/2: it has lost count of its requests. */
const beginToDestroy = async (agent: Agent): Promise<void> => {
  agent.destroy().catch(() => {});
};
/** After a lost session, undici 7.0 throws where nobody can catch it when it is destroyed. Its connections end with their servers. */
const leave = async (): Promise<void> => {};

const load = async (module: Promise<unknown>): Promise<Undici> => (await module) as Undici;

const all: readonly UndiciRelease[] = [
  { name: "undici 5", major: 5, setsSecondGlobal: false, load: () => load(import("undici5")), destroy },
  { name: "undici 6", major: 6, setsSecondGlobal: false, load: () => load(import("undici6")), destroy: beginToDestroy },
  { name: "undici 7.0", major: 7, setsSecondGlobal: false, load: () => load(import("undici70")), destroy: leave },
  { name: "undici 7", major: 7, setsSecondGlobal: true, load: () => load(import("undici")), destroy },
  { name: "undici 8", major: 8, setsSecondGlobal: true, load: () => load(import("undici8")), destroy },
];

const [nodeMajor = 0, nodeMinor = 0] = process.versions.node.split(".").map(Number);
const runsUndici8 = nodeMajor > 22 || (nodeMajor === 22 && nodeMinor >= 19);

/** The releases that run on this Node.js: undici 8 needs 22.19. */
export const undiciReleases: readonly UndiciRelease[] = runsUndici8 ? all : all.filter(({ major }) => major < 8);

/**
 * Tells whether the `fetch` that is built into this Node.js can use a dispatcher of `major`. Up to Node.js 24 it hands the
 * dispatcher a handler of the old shape, which undici 8 refuses; from Node.js 26 on one of the new shape, which undici 6 refuses.
 */
export function fitsBuiltInFetch(major: number): boolean {
  return builtInMajor >= 8 ? major >= 7 : major <= 7;
}

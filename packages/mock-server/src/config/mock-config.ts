import type { BuildInfo } from "@flowx-start/api-types";
import type { ConfiguredScenario } from "../scenarios/scenario.ts";

/** What a mock is like. Every field has a default; without any it is the documentation's own example. */
export interface MockConfig {
  /** Names the schema of a configuration file, for editors. Not read. */
  readonly $schema?: string;
  /** What exists. Default: the workspaces of {@link documentedConfig}. */
  readonly workspaces?: readonly MockWorkspace[];
  /** Who gets tokens from the identity provider. Default: {@link documentedConfig}'s one client. */
  readonly clients?: readonly MockClient[];
  /** `strict` accepts tokens of the mock's own identity provider only. Default `lenient`: any other bearer token passes too. */
  readonly auth?: "lenient" | "strict";
  /** `legacy` answers errors in the shape of servers before 5.9. Default `problem`: RFC 9457. */
  readonly errors?: "problem" | "legacy";
  /** An integer that makes UUIDs, token ids, probabilities and the clock repeat. */
  readonly seed?: number;
  /** A path in front of every route, as environments have one: `/rtm`. Default none. */
  readonly basePath?: string;
  /** Lets pages of every origin call the API (CORS). What FlowX allows is a matter of its gateway. Default false. */
  readonly cors?: boolean;
  /** Delays every answer. Default 0. */
  readonly latencyMs?: number;
  /** How many requests, instances and contract violations are kept of each; totals stay exact. Default 1,000, and 10,000 instances. */
  readonly journalSize?: number;
  /** How many bytes of requests and answers all tenants keep together; the one that is idle for longest goes first. Default 64 MB. */
  readonly journalBytes?: number;
  /** Scenarios that are on from the start, and again after a reset. */
  readonly scenarios?: readonly ConfiguredScenario[];
}

/** A workspace and the apps that it owns. */
export interface MockWorkspace {
  readonly id: string;
  readonly apps: readonly MockApp[];
}

/** An app, its builds, and which of them is active. */
export interface MockApp {
  readonly id: string;
  /** The id of one of the builds: the one that `startProcess` takes. */
  readonly activeBuildId: string;
  readonly builds: readonly MockBuild[];
}

/** A build and its process definitions. */
export interface MockBuild {
  readonly id: string;
  /** `buildSettings` of the build's info, as answered. */
  readonly settings?: BuildInfo["buildSettings"];
  readonly processes: readonly MockProcess[];
}

/** A process definition. */
export interface MockProcess {
  /** As people write it: not percent-encoded. */
  readonly name: string;
  /** For `startProcessInheriting`. Default: the name. */
  readonly resourceDefinitionId?: string;
  /** A JSON Schema (2020-12) of the initial values. How FlowX refuses values that do not fit is not documented; the mock answers 400. */
  readonly initialValuesSchema?: object | boolean;
  /** Names that the initial values must have. */
  readonly mandatoryParams?: readonly string[];
  /** The role that a token of the mock's identity provider must have. Tokens of others pass. */
  readonly requiredRole?: string;
  /** Default: one start node without a condition. An empty list: none is configured. */
  readonly startNodes?: readonly MockStartNode[];
}

/** A start node of a process definition. */
export interface MockStartNode {
  /** The value of `startCondition` in the initial values that chooses this node. */
  readonly startCondition?: string;
}

/** An OAuth 2 client of the mock's identity provider. */
export interface MockClient {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The roles of its tokens. Default none. */
  readonly roles?: readonly string[];
  /** The lifetime of its tokens in seconds. Default 300. */
  readonly expiresIn?: number;
}

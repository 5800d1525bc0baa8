import type { BuildInfo } from "@flowx-start/api-types";
import type { ConfiguredScenario } from "../scenarios/scenario.ts";

/** Configures a mock. Every field is optional; by default the mock has the data of the documentation's examples. */
export interface MockConfig {
  /** The JSON Schema of a configuration file, for editors. The mock ignores it. */
  readonly $schema?: string;
  /** The workspaces, with their apps, builds and process definitions. Defaults to those of {@link documentedConfig}. */
  readonly workspaces?: readonly MockWorkspace[];
  /** The OAuth 2 clients that can get tokens from the identity provider. Defaults to that of {@link documentedConfig}. */
  readonly clients?: readonly MockClient[];
  /**
   * `strict` accepts only tokens of the mock's own identity provider. `lenient` accepts any other bearer token as well.
   *
   * @default "lenient"
   */
  readonly auth?: "lenient" | "strict";
  /**
   * The shape of error bodies: `problem` is RFC 9457, `legacy` is the shape of servers before 5.9.
   *
   * @default "problem"
   */
  readonly errors?: "problem" | "legacy";
  /** An integer that makes UUIDs, token ids, probabilities and the clock reproducible. */
  readonly seed?: number;
  /** A path before every route, such as `/rtm`. None by default. */
  readonly basePath?: string;
  /**
   * Allows pages of every origin to call the API (CORS). In a real environment, the gateway decides this.
   *
   * @default false
   */
  readonly cors?: boolean;
  /**
   * The delay of every answer, in milliseconds.
   *
   * @default 0
   */
  readonly latencyMs?: number;
  /**
   * The number of requests, of instances and of contract violations to keep. Totals stay exact. By default the mock keeps 1,000
   * requests, 1,000 contract violations and 10,000 instances.
   */
  readonly journalSize?: number;
  /**
   * The number of bytes of requests and answers that all tenants keep together. The tenant that was idle for longest is removed
   * first. Defaults to 64 MB.
   */
  readonly journalBytes?: number;
  /** Scenarios that are on when the mock starts and after a reset. */
  readonly scenarios?: readonly ConfiguredScenario[];
}

/** A workspace and its apps. */
export interface MockWorkspace {
  readonly id: string;
  readonly apps: readonly MockApp[];
}

/** An app, its builds and the id of the active one. */
export interface MockApp {
  readonly id: string;
  /** The id of the build that `startProcess` uses. */
  readonly activeBuildId: string;
  readonly builds: readonly MockBuild[];
}

/** A build and its process definitions. */
export interface MockBuild {
  readonly id: string;
  /** The `buildSettings` that the build operations return. */
  readonly settings?: BuildInfo["buildSettings"];
  readonly processes: readonly MockProcess[];
}

/** A process definition. */
export interface MockProcess {
  /** The name, not percent-encoded. */
  readonly name: string;
  /** The id that `startProcessInheriting` uses. Defaults to the name. */
  readonly resourceDefinitionId?: string;
  /**
   * A JSON Schema (2020-12) for the initial values. The mock answers 400 to values that do not match. How FlowX answers is not
   * documented.
   */
  readonly initialValuesSchema?: object | boolean;
  /** The names that the initial values must contain. */
  readonly mandatoryParams?: readonly string[];
  /** The role that a token of the mock's identity provider needs. Other tokens are not checked. */
  readonly requiredRole?: string;
  /** The start nodes. Defaults to one without a condition; an empty list means that none is configured. */
  readonly startNodes?: readonly MockStartNode[];
}

/** A start node of a process definition. */
export interface MockStartNode {
  /** The value of `startCondition` in the initial values that selects this node. */
  readonly startCondition?: string;
}

/** An OAuth 2 client of the mock's identity provider. */
export interface MockClient {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The roles of its tokens. None by default. */
  readonly roles?: readonly string[];
  /**
   * The lifetime of its tokens, in seconds.
   *
   * @default 300
   */
  readonly expiresIn?: number;
}

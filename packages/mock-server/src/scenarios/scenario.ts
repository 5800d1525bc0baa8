import type { OperationId } from "@flowx-start/api-types";
import type { Answer } from "../http/answer.ts";

/** A request as a scenario's predicate sees it. Holds the token: do not print its headers. */
export interface ScenarioRequest {
  readonly method: string;
  readonly path: string;
  readonly operationId: OperationId | undefined;
  /** Decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON object; `undefined` if there is none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** How a scenario is used; the same in a configuration file and over HTTP. */
export interface ScenarioSettings {
  /** For so many requests. Default: until it is switched off. */
  readonly times?: number;
  /** Only for this process, by name or resource definition id. */
  readonly process?: string;
  /** Only for this operation. Default: all five. */
  readonly operation?: OperationId;
  /** From 0 to 1, drawn for each request. Default 1. */
  readonly probability?: number;
  /** Of `slow` and `slow-body`: how long. Default 1,000. */
  readonly delayMs?: number;
  /** Of `rate-limited` and `unavailable`: seconds, or an HTTP date. Default 1 of `rate-limited`, none of `unavailable`. */
  readonly retryAfter?: number | string;
  /** Of faults and gateway answers: whether the process is started all the same. The default is in the list of scenarios. */
  readonly starts?: boolean;
}

/** How a scenario is used in code. */
export interface ScenarioOptions extends ScenarioSettings {
  /** Only for requests for which it returns true. */
  readonly when?: (request: ScenarioRequest) => boolean;
}

/** A scenario of a configuration. */
export interface ConfiguredScenario extends ScenarioSettings {
  readonly name: string;
}

/** Settings that only some scenarios have. */
export type OwnSetting = "delayMs" | "retryAfter" | "starts";

/**
 * A way to answer that is not the usual one. The built-in ones are data; a test can bring its own.
 */
export interface Scenario {
  /** In kebab case. */
  readonly name: string;
  /** What the client sees, in one line. */
  readonly description: string;
  /** Takes the place of FlowX's own answer. */
  readonly answer?: (settings: ScenarioSettings, errors: "problem" | "legacy") => Answer;
  /** Changes the answer to a request that was accepted. */
  readonly alter?: (answer: Answer) => Answer;
  /** Delays or breaks the answer on its way. */
  readonly deliver?: (settings: ScenarioSettings) => Pick<Answer, "delayMs" | "bodyMs" | "fault">;
  /** Breaks the connection: `accept` before a request is read, `head` before its body is read. */
  readonly before?: "accept" | "head";
  /** Only for requests to an operation: what a redirect leads to is not redirected again. */
  readonly isForOperations?: boolean;
  /** Whether the process is started. Default: not where `answer` or `before` is given. */
  readonly starts?: boolean;
  /** The answer is outside of the OpenAPI document, on purpose. */
  readonly breaksContract?: boolean;
  /** The settings that it reads, beside those that all have. */
  readonly reads?: readonly OwnSetting[];
}

/** The name of a built-in scenario. */
export type ScenarioName =
  | "unauthorized"
  | "expired-token"
  | "forbidden"
  | "unknown-process"
  | "missing-params"
  | "missing-start-node"
  | "multiple-start-nodes"
  | "too-large"
  | "rate-limited"
  | "unavailable"
  | "bad-gateway-html"
  | "empty-502"
  | "internal-error"
  | "gateway-timeout"
  | "html-200"
  | "empty-200"
  | "redirect"
  | "slow"
  | "slow-body"
  | "hang"
  | "reset-on-accept"
  | "reset-before-read"
  | "reset-after-start"
  | "close-mid-headers"
  | "truncated-body"
  | "garbage"
  | "refuse-stream"
  | "goaway"
  | "reset-stream-after-start"
  | "lost-session"
  | "invalid-json"
  | "wrong-content-type"
  | "unknown-state"
  | "extra-fields"
  | "missing-uuid";

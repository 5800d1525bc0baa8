import type { OperationId } from "@flowx-start/api-types";
import type { Answer } from "../http/answer.ts";

/** The request that a `when` predicate receives. Its headers contain the token: do not print them. */
export interface ScenarioRequest {
  readonly method: string;
  readonly path: string;
  readonly operationId: OperationId | undefined;
  /** Percent-decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** By name, in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON object; `undefined` if the body is not one. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Settings of a scenario, the same in code, in a configuration file and over HTTP. */
export interface ScenarioSettings {
  /** The number of requests that the scenario applies to. By default it applies until you switch it off. */
  readonly times?: number;
  /** Limits the scenario to one process, by name or resource definition id. */
  readonly process?: string;
  /** Limits the scenario to one operation. By default it applies to all operations. */
  readonly operation?: OperationId;
  /**
   * The probability, from 0 to 1, that the scenario applies to a request.
   *
   * @default 1
   */
  readonly probability?: number;
  /**
   * The delay of `slow` and `slow-body`, in milliseconds.
   *
   * @default 1000
   */
  readonly delayMs?: number;
  /**
   * The `Retry-After` of `rate-limited` and `unavailable`: a number of seconds, or an HTTP date. By default `rate-limited` sends 1 and
   * `unavailable` sends none.
   */
  readonly retryAfter?: number | string;
  /** Starts the process even though the connection breaks or a gateway answers. The list of scenarios shows each default. */
  readonly starts?: boolean;
}

/** Settings of a scenario that is switched on in code. */
export interface ScenarioOptions extends ScenarioSettings {
  /** Limits the scenario to requests for which this predicate returns true. */
  readonly when?: (request: ScenarioRequest) => boolean;
}

/** A scenario in a configuration. */
export interface ConfiguredScenario extends ScenarioSettings {
  readonly name: string;
}

/** The settings that only some scenarios take. */
export type OwnSetting = "delayMs" | "retryAfter" | "starts";

/**
 * Changes how the mock answers. Pass your own to `use()`.
 */
export interface Scenario {
  /** The name, in kebab case. */
  readonly name: string;
  /** Describes in one line what the client sees. */
  readonly description: string;
  /** Returns an answer that replaces FlowX's own. */
  readonly answer?: (settings: ScenarioSettings, errors: "problem" | "legacy") => Answer;
  /** Changes the answer to an accepted request. */
  readonly alter?: (answer: Answer) => Answer;
  /** Delays the answer or breaks the connection while it is sent. */
  readonly deliver?: (settings: ScenarioSettings) => Pick<Answer, "delayMs" | "bodyMs" | "fault">;
  /** Breaks the connection early: `accept` before a request is read, `head` before its body is read. */
  readonly before?: "accept" | "head";
  /** Limits the scenario to requests to an operation, so that the target of a redirect is not redirected again. */
  readonly isForOperations?: boolean;
  /** Starts the process. Defaults to false with `answer` or `before`, and to true otherwise. */
  readonly starts?: boolean;
  /** Marks the answer's contract violations as intended. */
  readonly breaksContract?: boolean;
  /** The settings that it takes in addition to those that every scenario takes. */
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

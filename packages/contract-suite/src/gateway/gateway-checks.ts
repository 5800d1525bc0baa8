import {
  checkAnswerAfterBreak,
  checkEarlyAnswerPassed,
  checkErrorsKept,
  checkRateLimitStatus,
  checkRefusalsKept,
  checkSuccessKept,
} from "./checks/answers.ts";
import { checkBodyLimit, checkLimitAnswer } from "./checks/bodies.ts";
import { checkIdleConnection, checkOwnRateLimit } from "./checks/connections.ts";
import { checkHeadersKept, checkRequestId, checkRequestIdAdded } from "./checks/headers.ts";
import { checkHttp2AfterBreak, checkHttp2GoAway, checkHttp2Offered } from "./checks/http2.ts";
import { checkPath, pathRules } from "./checks/paths.ts";
import {
  checkArrivesOnce,
  checkEqualStarts,
  checkRepeatAfterBreak,
  checkRepeatAfterError,
  checkRepeatAfterRefusal,
  checkRepeatAfterTimeout,
} from "./checks/repeats.ts";
import type { Observation } from "./gateway-finding.ts";
import type { GatewayProber } from "./gateway-prober.ts";

/** A check of a gateway. */
export interface GatewayCheck {
  readonly id: string;
  readonly title: string;
  /** The consequence of a problem for "was it started?". */
  readonly whenBad: string;
  /** The consequence if the check finds no problem. */
  readonly whenOk: string;
  /**
   * When the check runs. "beside": in parallel with the others, because it waits for a timeout of the gateway. "last":
   * after the others, because it breaks connections and gateways then take the server out of rotation. Default: in
   * order.
   */
  readonly when?: "beside" | "last";
  readonly run: (prober: GatewayProber) => Promise<Observation>;
}

const twice =
  "One call starts two processes. No client can detect it: the caller may even be told that nothing was started.";
const once = "A failed start reaches FlowX at most once.";
const otherProcess = "A different process than the requested one may be started, or FlowX rejects a correct name.";
const sameProcess = "The requested process is the one that is started.";
const refusal =
  "A rejection by FlowX proves that nothing was started. Without FlowX's problem document, the outcome is unknown.";

/** The checks, in the order of the report. */
export const gatewayChecks: readonly GatewayCheck[] = [
  {
    id: "arrives-once",
    title: "Does a successful start arrive exactly once?",
    whenBad: twice,
    whenOk: "A successful start reaches FlowX exactly once.",
    run: checkArrivesOnce,
  },
  {
    id: "equal-starts",
    title: "Do two identical starts both arrive?",
    whenBad: "A cache answers the second start: its caller receives a uuid although nothing was started.",
    whenOk: "A start that is reported as started was started.",
    run: checkEqualStarts,
  },
  {
    id: "repeat-after-break",
    title: "Does the gateway retry a start if the upstream reads it and then breaks the connection?",
    whenBad: twice,
    whenOk: once,
    run: checkRepeatAfterBreak,
    when: "last",
  },
  {
    id: "repeat-after-timeout",
    title: "Does the gateway retry a start if the upstream does not answer in time?",
    whenBad: twice,
    whenOk: once,
    run: checkRepeatAfterTimeout,
    when: "beside",
  },
  {
    id: "repeat-after-error",
    title: "Does the gateway retry a start after a 408 or 5xx answer?",
    whenBad: twice,
    whenOk: once,
    run: checkRepeatAfterError,
    when: "last",
  },
  {
    id: "repeat-after-refusal",
    title: "Does the gateway retry a start after a rejection?",
    whenBad:
      "FlowX rejected the first attempt, so at most one process is started. But a rejection no longer proves that nothing was started, and retries use up the rate limit.",
    whenOk: once,
    run: checkRepeatAfterRefusal,
  },
  {
    id: "answer-after-break",
    title:
      "What does the caller receive if the upstream reads a start and then breaks the connection or stops answering?",
    whenBad: "A start that may have happened looks rejected: a client that trusts the answer starts a second process.",
    whenOk: "The outcome is unknown, and the answer does not claim otherwise.",
    run: checkAnswerAfterBreak,
    when: "last",
  },
  {
    id: "success-kept",
    title: "Does the answer to a successful start arrive complete?",
    whenBad: "The process was started, but the caller does not receive its uuid: the outcome is unknown.",
    whenOk: "A successful start is reported as started.",
    run: checkSuccessKept,
  },
  {
    id: "rate-limit-status",
    title: "Does FlowX's 429 arrive as 429, with Retry-After?",
    whenBad:
      "A 429 proves that nothing was started, a 5xx does not: the outcome of each rate-limited start is unknown. Without Retry-After, callers retry too early.",
    whenOk: "A rate-limited start was not started and can be retried.",
    run: checkRateLimitStatus,
  },
  {
    id: "own-rate-limit",
    title: "Which answer does the gateway send for starts that exceed its own rate limit?",
    whenBad: "Nothing was started, but no caller can know that: the outcome of each rate-limited start is unknown.",
    whenOk: "A rate-limited start was not started and can be retried.",
    run: checkOwnRateLimit,
  },
  {
    id: "refusals-kept",
    title: "Do FlowX's rejections (4xx) arrive with their problem documents?",
    whenBad: refusal,
    whenOk: "A start that FlowX rejects was not started.",
    run: checkRefusalsKept,
  },
  {
    id: "errors-kept",
    title: "Do FlowX's errors (5xx) arrive with their problem documents?",
    whenBad: "The outcome is unknown in any case, but FlowX's reason is lost.",
    whenOk: "The outcome is unknown, and the caller receives FlowX's reason.",
    run: checkErrorsKept,
  },
  {
    id: "early-answer",
    title: "Does an answer arrive that the upstream sends before it has read the body?",
    whenBad: "A rejection turns into a gateway error: the outcome is unknown although nothing was started.",
    whenOk: "An early rejection is reported as a rejection.",
    run: checkEarlyAnswerPassed,
  },
  {
    id: "encoded-slash",
    title: "Does an encoded slash stay encoded?",
    whenBad: otherProcess,
    whenOk: sameProcess,
    run: (prober) => checkPath(prober, pathRules["encoded-slash"]),
  },
  {
    id: "encoded-percent",
    title: "Does an encoded percent sign stay encoded?",
    whenBad: otherProcess,
    whenOk: sameProcess,
    run: (prober) => checkPath(prober, pathRules["encoded-percent"]),
  },
  {
    id: "encoded-name",
    title: "Do names with other encoded characters arrive unchanged?",
    whenBad: otherProcess,
    whenOk: sameProcess,
    run: (prober) => checkPath(prober, pathRules["encoded-name"]),
  },
  {
    id: "semicolon",
    title: "Does a semicolon stay part of the name?",
    whenBad: otherProcess,
    whenOk: sameProcess,
    run: (prober) => checkPath(prober, pathRules.semicolon),
  },
  {
    id: "dot-segments",
    title: "Do paths with dot segments arrive unchanged?",
    whenBad: "A name with dot segments can address another process, unless the caller rejects such names itself.",
    whenOk: sameProcess,
    run: (prober) => checkPath(prober, pathRules["dot-segments"]),
  },
  {
    id: "double-slash",
    title: "Do paths with double slashes arrive unchanged?",
    whenBad: "An empty name can address another route, unless the caller rejects it itself.",
    whenOk: sameProcess,
    run: (prober) => checkPath(prober, pathRules["double-slash"]),
  },
  {
    id: "request-id",
    title: "Does the caller's X-Request-ID arrive?",
    whenBad: "You cannot find an unknown start in FlowX's logs by the request ID in the caller's error.",
    whenOk: "You can look up an unknown start by its request ID.",
    run: checkRequestId,
  },
  {
    id: "request-id-added",
    title: "Does the gateway add an X-Request-ID to a start without one?",
    whenBad: "",
    whenOk: "It does not affect the outcome.",
    run: checkRequestIdAdded,
  },
  {
    id: "headers",
    title: "Do the headers that FlowX reads arrive?",
    whenBad: "FlowX rejects valid starts, or runs them for another platform or organization.",
    whenOk: "A start reaches FlowX with the headers that the caller sent.",
    run: checkHeadersKept,
  },
  {
    id: "body-limit",
    title: "Do bodies up to FlowX's limit of 1 MB arrive complete?",
    whenBad: "The gateway rejects starts that FlowX would accept, or processes start with different values.",
    whenOk: "Bodies arrive as they were sent.",
    run: checkBodyLimit,
  },
  {
    id: "body-limit-answer",
    title: "Does the caller receive a 413 for a body that exceeds the gateway's limit?",
    whenBad: "Nothing was started, but the caller sees a broken connection or another status: the outcome is unknown.",
    whenOk: "A start with a body that is too large was not started, and the caller knows it.",
    run: checkLimitAnswer,
  },
  {
    id: "idle-connection",
    title: "When does the gateway close an idle connection?",
    whenBad:
      "The outcome of a start is unknown if it is sent just as its connection is closed. Node.js keeps idle connections for 4 s, so a shorter timeout of the gateway often causes this.",
    whenOk: "Starts are rarely sent on a connection that is being closed.",
    run: checkIdleConnection,
    when: "beside",
  },
  {
    id: "http2-offered",
    title: "Which HTTP versions does the gateway support?",
    whenBad: "",
    whenOk: "Node.js 26, Deno and browsers use HTTP/2 if it is available; Node.js up to 24 and Bun use HTTP/1.1.",
    run: checkHttp2Offered,
  },
  {
    id: "http2-after-break",
    title: "Over HTTP/2, how does a start's stream end if the upstream reads the start and then breaks the connection?",
    whenBad:
      "According to RFC 9113, REFUSED_STREAM means that nothing was processed. Here that is wrong: a client that trusts it starts a second process.",
    whenOk: "The outcome is unknown, and the stream does not claim otherwise.",
    run: checkHttp2AfterBreak,
    when: "last",
  },
  {
    id: "http2-goaway",
    title: "Over HTTP/2, are starts lost when a session ends?",
    whenBad:
      "The outcome of starts on an ending session is unknown for clients that do not read the last stream ID of the GOAWAY frame.",
    whenOk: "No starts are lost.",
    run: checkHttp2GoAway,
  },
];

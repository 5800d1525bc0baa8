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

/** One question to a gateway. */
export interface GatewayCheck {
  readonly id: string;
  readonly title: string;
  /** What it means for "was it started?" when the answer is a bad one. */
  readonly whenBad: string;
  /** The same when nothing is wrong. */
  readonly whenOk: string;
  /**
   * When it runs: "beside" the others if it waits for a timeout of the gateway; "last" if the upstream breaks, since gateways
   * put a server aside that does. Default in its turn.
   */
  readonly when?: "beside" | "last";
  readonly run: (prober: GatewayProber) => Promise<Observation>;
}

const twice =
  "One call starts two processes. No client can see it: the caller may even be told that it was not started.";
const once = "A start that fails is in FlowX once at most.";
const otherProcess =
  "The process that is started may be another one than was named; or the start is refused although the name is right.";
const sameProcess = "The process that is named is the one that is started.";
const refusal =
  "A refusal of FlowX is proof that nothing was started. Without FlowX's problem document the outcome stays unknown.";

/** The checks, in the order of a report. A check is a row. */
export const gatewayChecks: readonly GatewayCheck[] = [
  {
    id: "arrives-once",
    title: "Does a start that works arrive once?",
    ...{ whenBad: twice, whenOk: "A start that works is in FlowX once.", run: checkArrivesOnce },
  },
  {
    id: "equal-starts",
    title: "Do two equal starts both arrive?",
    whenBad: "A cache answers the second one: its caller is told a uuid, and nothing was started.",
    ...{ whenOk: "A start that is told as one has been one.", run: checkEqualStarts },
  },
  {
    id: "repeat-after-break",
    title: "Is a start sent again after the upstream has read it and broken the connection?",
    ...{ whenBad: twice, whenOk: once, run: checkRepeatAfterBreak, when: "last" },
  },
  {
    id: "repeat-after-timeout",
    title: "Is a start sent again when the upstream does not answer in time?",
    ...{ whenBad: twice, whenOk: once, run: checkRepeatAfterTimeout, when: "beside" },
  },
  {
    id: "repeat-after-error",
    title: "Is a start sent again after a 408 or a 5xx?",
    ...{ whenBad: twice, whenOk: once, run: checkRepeatAfterError, when: "last" },
  },
  {
    id: "repeat-after-refusal",
    title: "Is a start sent again after a refusal?",
    whenBad:
      "FlowX refused the first one, so one process is started at most; but a refusal that the caller sees proves nothing any more, and a rate limit is met sooner.",
    ...{ whenOk: once, run: checkRepeatAfterRefusal },
  },
  {
    id: "answer-after-break",
    title: "What is a caller told whose start was read before the upstream broke or fell silent?",
    whenBad:
      "A start that may have happened looks like one that was refused: a client that believes it starts another.",
    whenOk: "The outcome is unknown, and the answer says nothing else.",
    ...{ run: checkAnswerAfterBreak, when: "last" },
  },
  {
    id: "success-kept",
    title: "Does the answer to a start that worked arrive whole?",
    whenBad: "The process was started and the caller does not get its uuid: unknown.",
    ...{ whenOk: "A start that worked is told as one.", run: checkSuccessKept },
  },
  {
    id: "rate-limit-status",
    title: "Does FlowX's 429 arrive as 429, with Retry-After?",
    whenBad:
      "429 is proof that nothing was started, a 5xx is not: each start that the limit refuses stays unknown. Without Retry-After callers come back too early.",
    ...{ whenOk: "A start that the limit refuses is not started, and can be repeated.", run: checkRateLimitStatus },
  },
  {
    id: "own-rate-limit",
    title: "With what does the gateway refuse starts over its own rate limit?",
    whenBad: "Nothing was started, and no caller can know it: each start that the limit refuses stays unknown.",
    ...{ whenOk: "A start that the limit refuses is not started, and can be repeated.", run: checkOwnRateLimit },
  },
  {
    id: "refusals-kept",
    title: "Do FlowX's refusals (4xx) arrive with their problem documents?",
    ...{ whenBad: refusal, whenOk: "A start that FlowX refuses is not started.", run: checkRefusalsKept },
  },
  {
    id: "errors-kept",
    title: "Do FlowX's errors (5xx) arrive with their problem documents?",
    whenBad: "The outcome is unknown either way; the reason that FlowX gives is lost.",
    ...{ whenOk: "The outcome is unknown, and FlowX's reason arrives.", run: checkErrorsKept },
  },
  {
    id: "early-answer",
    title: "Does an answer arrive that the upstream gives before it has read the body?",
    whenBad: "A refusal becomes a gateway's error: unknown, though nothing was started.",
    ...{ whenOk: "A refusal that comes early is told as one.", run: checkEarlyAnswerPassed },
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
    title: "Is a path decoded once too often?",
    whenBad: otherProcess,
    whenOk: sameProcess,
    run: (prober) => checkPath(prober, pathRules["encoded-percent"]),
  },
  {
    id: "encoded-name",
    title: "Do names with other encoded characters arrive?",
    whenBad: otherProcess,
    whenOk: sameProcess,
    run: (prober) => checkPath(prober, pathRules["encoded-name"]),
  },
  {
    id: "semicolon",
    title: "Does a semicolon stay in a name?",
    whenBad: otherProcess,
    whenOk: sameProcess,
    run: (prober) => checkPath(prober, pathRules.semicolon),
  },
  {
    id: "dot-segments",
    title: "Are dot segments folded?",
    whenBad: "A name with dots can lead to another process, for callers that do not refuse it themselves.",
    whenOk: sameProcess,
    run: (prober) => checkPath(prober, pathRules["dot-segments"]),
  },
  {
    id: "double-slash",
    title: "Are double slashes merged?",
    whenBad: "An empty name leads to another route, for callers that do not refuse it themselves.",
    whenOk: sameProcess,
    run: (prober) => checkPath(prober, pathRules["double-slash"]),
  },
  {
    id: "request-id",
    title: "Does the caller's X-Request-ID arrive?",
    whenBad: "An unknown start cannot be found in FlowX's logs by the id that the caller's error names.",
    ...{ whenOk: "An unknown start can be looked up by its id.", run: checkRequestId },
  },
  {
    id: "request-id-added",
    title: "Is a start without an X-Request-ID given one?",
    whenBad: "",
    ...{ whenOk: "It changes no outcome.", run: checkRequestIdAdded },
  },
  {
    id: "headers",
    title: "Do the headers that FlowX reads arrive?",
    whenBad: "Starts are refused that are right, or run for another platform or organization.",
    ...{ whenOk: "A start means at FlowX what its caller meant.", run: checkHeadersKept },
  },
  {
    id: "body-limit",
    title: "Do bodies arrive whole, up to the 1 MB that FlowX takes?",
    whenBad: "Starts that FlowX would take are refused, or start with other values.",
    ...{ whenOk: "What arrives is what was sent.", run: checkBodyLimit },
  },
  {
    id: "body-limit-answer",
    title: "Is a body over the gateway's limit answered with a 413 that its caller can read?",
    whenBad: "Nothing was started, but the caller sees a broken connection or another status: unknown.",
    ...{ whenOk: "A body that is too large is not started, and the caller knows it.", run: checkLimitAnswer },
  },
  {
    id: "idle-connection",
    title: "When is an idle connection closed?",
    whenBad:
      "A start that goes out just as its connection is closed stays unknown. Node.js keeps an idle connection for 4 s, so a shorter time is met often.",
    ...{
      whenOk: "Starts seldom go out on a connection that is being closed.",
      run: checkIdleConnection,
      when: "beside",
    },
  },
  {
    id: "http2-offered",
    title: "Which versions of HTTP are offered?",
    whenBad: "",
    whenOk: "Node.js 26, Deno and browsers take HTTP/2 where it is offered; Node.js up to 24 and Bun take HTTP/1.1.",
    run: checkHttp2Offered,
  },
  {
    id: "http2-after-break",
    title: "Over HTTP/2, how does the stream of a start end that was read before the upstream broke?",
    whenBad:
      "RFC 9113 says of REFUSED_STREAM that nothing was processed. It is not true here: a client that believes it starts another process.",
    ...{ whenOk: "The outcome is unknown, and the stream says nothing else.", run: checkHttp2AfterBreak, when: "last" },
  },
  {
    id: "http2-goaway",
    title: "Over HTTP/2, does the end of a session lose starts?",
    whenBad:
      "Starts on a session that is being ended stay unknown, for clients that do not read the frame's last stream.",
    ...{ whenOk: "No start is lost.", run: checkHttp2GoAway },
  },
];

import { openapi } from "@flowx-start/api-types/document";
import { type Answer, findDeliveryMistake, isHeaderValue } from "../http/answer.ts";
import { documented, toProblemAnswer } from "../http/problem.ts";
import { Refusal } from "../http/refusal.ts";
import type { ConfiguredScenario, OwnSetting, Scenario, ScenarioName } from "./scenario.ts";

const html = (status: number, title: string): Answer => ({
  status,
  headers: { "content-type": "text/html" },
  body: `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});
const refuse =
  (
    { status, title }: { status: number; title: string },
    headers: Record<string, string> = {},
  ): NonNullable<Scenario["answer"]> =>
  (_settings, errors) =>
    toProblemAnswer(new Refusal(status, title, { headers }), errors);
const edit =
  (change: (body: Record<string, unknown>) => Record<string, unknown>): ((answer: Answer) => Answer) =>
  (answer) => {
    const body = toObject(answer.body);
    return body === undefined ? answer : { ...answer, body: JSON.stringify(change(body)) };
  };
/** Returns `undefined` if another scenario has already broken the body. */
const toObject = (text: string): Record<string, unknown> | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
const wait = (retryAfter: number | string | undefined): Record<string, string> =>
  retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };

const expired = 'Bearer error="invalid_token", error_description="The access token expired"';

const list: Readonly<Record<ScenarioName, Omit<Scenario, "name">>> = {
  unauthorized: {
    description: "401: the token is not accepted",
    answer: refuse(documented.unauthorized, { "www-authenticate": 'Bearer error="invalid_token"' }),
  },
  "expired-token": {
    description: "401: the token has expired (RFC 6750)",
    answer: refuse(documented.unauthorized, { "www-authenticate": expired }),
  },
  forbidden: { description: "403: the caller lacks the process access role", answer: refuse(documented.forbidden) },
  "unknown-process": { description: "404 Process definition not found.", answer: refuse(documented.processNotFound) },
  "missing-params": {
    description: "400 Some mandatory params are missing.",
    answer: refuse(documented.mandatoryParams),
  },
  "missing-start-node": {
    description: "400 Start node for process definition not found.",
    answer: refuse(documented.startNodeNotFound),
  },
  "multiple-start-nodes": {
    description: "400 Multiple start nodes found, but start condition not specified.",
    answer: refuse(documented.multipleStartNodes),
  },
  "too-large": {
    description: "413 with the HTML page that nginx sends",
    answer: () => html(413, "413 Request Entity Too Large"),
  },
  "rate-limited": {
    description: "429 with Retry-After",
    answer: ({ retryAfter = 1 }, errors) =>
      toProblemAnswer(new Refusal(429, "Too Many Requests", { headers: wait(retryAfter) }), errors),
    reads: ["retryAfter", "starts"],
  },
  unavailable: {
    description: "503, with Retry-After if retryAfter is set",
    answer: ({ retryAfter }, errors) =>
      toProblemAnswer(new Refusal(503, "Service Unavailable", { headers: wait(retryAfter) }), errors),
    reads: ["retryAfter", "starts"],
  },
  "bad-gateway-html": {
    description: "502 with a gateway's HTML page",
    answer: () => html(502, "502 Bad Gateway"),
    reads: ["starts"],
  },
  "empty-502": {
    description: "502 without a body",
    answer: () => ({ status: 502, headers: {}, body: "" }),
    reads: ["starts"],
  },
  "internal-error": {
    description: "500 with a problem document",
    answer: refuse({ status: 500, title: "Internal Server Error" }),
    reads: ["starts"],
  },
  "gateway-timeout": {
    description: "504 with a gateway's HTML page; the process was started",
    answer: () => html(504, "504 Gateway Time-out"),
    starts: true,
    reads: ["starts"],
  },
  "html-200": {
    description: "200 with a login page",
    answer: () => html(200, "Log in"),
    breaksContract: true,
    reads: ["starts"],
  },
  "empty-200": {
    description: "200 without a body; the process was started",
    answer: () => ({ status: 200, headers: { "content-type": "application/json" }, body: "" }),
    starts: true,
    breaksContract: true,
    reads: ["starts"],
  },
  redirect: {
    description: "307 to a login page",
    answer: () => ({ status: 307, headers: { location: "/login" }, body: "" }),
    isForOperations: true,
    breaksContract: true,
    reads: ["starts"],
  },
  slow: {
    description: "the answer is delayed by delayMs",
    deliver: ({ delayMs = 1000 }) => ({ delayMs }),
    reads: ["delayMs"],
  },
  "slow-body": {
    description: "the head arrives at once, the body in chunks over delayMs",
    deliver: ({ delayMs = 1000 }) => ({ bodyMs: delayMs }),
    reads: ["delayMs"],
  },
  hang: {
    description: "the process is started, but no answer is ever sent",
    deliver: () => ({ fault: "hang" }),
    reads: ["starts"],
  },
  "reset-on-accept": {
    description: "new connections are reset before a request is read",
    before: "accept",
    deliver: () => ({ fault: "reset" }),
  },
  "reset-before-read": {
    description: "the connection is reset after the request's head; nothing is started",
    before: "head",
    deliver: () => ({ fault: "reset" }),
  },
  "reset-after-start": {
    description: "the process is started, then the connection is reset",
    deliver: () => ({ fault: "reset" }),
  },
  "close-mid-headers": {
    description: "the process is started, then the connection closes in the middle of the head",
    deliver: () => ({ fault: "close-mid-headers" }),
  },
  "truncated-body": {
    description: "the process is started, then the connection closes in the middle of the body",
    deliver: () => ({ fault: "truncate" }),
  },
  garbage: {
    description: "the process is started, then bytes that are not HTTP are sent",
    deliver: () => ({ fault: "garbage" }),
  },
  "refuse-stream": {
    description: "HTTP/2: the stream is refused with REFUSED_STREAM; nothing is started",
    before: "head",
    deliver: () => ({ fault: "refuse-stream" }),
  },
  goaway: {
    description: "HTTP/2: GOAWAY says that the stream was not processed; nothing is started",
    before: "head",
    deliver: () => ({ fault: "goaway" }),
  },
  "reset-stream-after-start": {
    description: "HTTP/2: the process is started, then the stream is reset (INTERNAL_ERROR)",
    deliver: () => ({ fault: "reset-stream" }),
  },
  "lost-session": {
    description: "HTTP/2: the process is started, then the session and all its streams end without GOAWAY",
    deliver: () => ({ fault: "lose-session" }),
  },
  "invalid-json": {
    description: "the process is started, but the JSON of the answer is cut off",
    alter: (answer) => ({ ...answer, body: answer.body.slice(0, -2) }),
    breaksContract: true,
  },
  "wrong-content-type": {
    description: "the process is started, but the answer's type is text/plain",
    alter: (answer) => ({ ...answer, headers: { ...answer.headers, "content-type": "text/plain" } }),
    breaksContract: true,
  },
  "unknown-state": {
    description: "the instance has a state that is not documented",
    alter: edit((body) => ("state" in body ? { ...body, state: "UNHEARD_OF" } : body)),
  },
  "extra-fields": {
    description: "the answer has fields that are not documented",
    alter: edit((body) => ({ ...body, notDocumented: { nested: [1, null, "text"] } })),
  },
  "missing-uuid": {
    description: "the process is started, but the answer has no uuid",
    alter: edit(({ uuid: _uuid, ...body }) => body),
    breaksContract: true,
  },
};

/** The built-in scenarios, by name. */
export const builtInScenarios: ReadonlyMap<string, Scenario> = new Map(
  Object.entries(list).map(([name, scenario]) => [name, { name, ...scenario }]),
);

const operationIds: readonly string[] = Object.values(openapi.paths).flatMap((methods) =>
  Object.values(methods).map(({ operationId }) => operationId),
);
const ownSettings: readonly OwnSetting[] = ["delayMs", "retryAfter", "starts"];

/**
 * Returns what is wrong with how a built-in scenario is used, or `undefined`.
 *
 * @param use - The name and settings. Their types must already be right.
 */
export function findScenarioMistake({ name, ...settings }: ConfiguredScenario): string | undefined {
  const scenario = builtInScenarios.get(name);
  if (scenario === undefined)
    return `there is no scenario "${name}"; the scenarios are ${[...builtInScenarios.keys()].join(", ")}`;
  return findSettingMistake(scenario, settings);
}

/** Returns the first setting that the scenario does not take, or `undefined`. */
export function findSettingMistake(scenario: Scenario, settings: Omit<ConfiguredScenario, "name">): string | undefined {
  const foreign = ownSettings.find((key) => settings[key] !== undefined && scenario.reads?.includes(key) !== true);
  if (foreign !== undefined) return `"${scenario.name}" has no setting ${foreign}`;
  const { times = 1, probability = 1, process, operation, delayMs, retryAfter } = settings;
  if (!(Number.isInteger(times) && times > 0)) return `times must be a whole number of at least 1, but is ${times}`;
  if (!(probability >= 0 && probability <= 1)) return `probability must be between 0 and 1, but is ${probability}`;
  const isKnown = operation === undefined || operationIds.includes(operation);
  if (!isKnown) return `operation must be one of ${operationIds.join(", ")}, but is ${JSON.stringify(operation)}`;
  const delay = findDeliveryMistake({ delayMs });
  if (delay !== undefined) return delay;
  const isNumber = typeof retryAfter === "number" && retryAfter >= 0 && Number.isFinite(retryAfter);
  const isText = typeof retryAfter === "string" && isHeaderValue(retryAfter);
  if (retryAfter !== undefined && !isNumber && !isText) {
    return `retryAfter must be a number of seconds or an HTTP date, but is ${JSON.stringify(retryAfter)}`;
  }
  if (scenario.before === "accept" && (process ?? operation) !== undefined) {
    return `"${scenario.name}" breaks the connection before a request is read, so it cannot be limited to a process or an operation`;
  }
  return undefined;
}

/**
 * Returns what is wrong with the process that a scenario names, or `undefined`.
 *
 * @param processes - The names and resource definition ids that exist.
 */
export function findProcessMistake(
  { process }: Pick<ConfiguredScenario, "process">,
  processes: readonly string[],
): string | undefined {
  if (process === undefined || processes.includes(process)) return undefined;
  const known = processes.length === 0 ? "there are none" : `the processes are ${processes.join(", ")}`;
  return `there is no process "${process}"; ${known}`;
}

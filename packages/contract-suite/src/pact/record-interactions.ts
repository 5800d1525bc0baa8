import { parseJson } from "../parse-json.ts";
import type { Interaction, JournalEntry, MatchingRules, Pact, PactMessage } from "./pact-file.ts";
import { toSteady } from "./steady-interactions.ts";

/** Options of {@link recordInteractions}. */
export interface RecordOptions {
  /** The name of the consumer, which is the program that sent the requests. */
  consumer: string;
  /** The name of the provider. Default `FlowX.AI`. */
  provider?: string;
  /** Called for each request that is not recorded, with the reason. */
  onLeftOut?: (request: JournalEntry, reason: string) => void;
}

/** Replaces the token, which journals do not contain. */
const exampleToken = "Bearer token";

/**
 * Converts a mock's journal to a Pact file, version 4, for a Pact broker or a verifier.
 *
 * Requests are matched exactly, except for the token. Responses are matched by type, so that a response with another
 * `uuid` verifies. Identical requests with the same response status are recorded once. The same requests produce the
 * same file in any order: descriptions and generated IDs are derived from the requests.
 *
 * @param requests - `requests` of a mock, or the list from `GET /__mock/requests`.
 * @returns The content of the file. Write it with `JSON.stringify`.
 * @throws `TypeError` if a name is missing; `Error` if no request can be recorded.
 * @see {@link https://github.com/pact-foundation/pact-specification/tree/version-4 | Pact specification, version 4}
 * @example
 * ```ts
 * import { recordInteractions } from "@flowx-start/contract-suite/pact";
 * import { startMockServer } from "@flowx-start/mock-server";
 *
 * await using server = await startMockServer();
 * const path = "/api/runtime/process-instance/unknown/build/info";
 * await fetch(server.url + path, { headers: { authorization: "Bearer any-token" } });
 * const pact = recordInteractions(server.requests, { consumer: "loan-portal" });
 * console.log(pact.interactions.length); // 1
 * ```
 */
export function recordInteractions(
  requests: readonly JournalEntry[],
  { consumer, provider = "FlowX.AI", onLeftOut }: RecordOptions,
): Pact {
  for (const [name, value] of Object.entries({ consumer, provider })) {
    if (typeof value !== "string" || value === "") throw new TypeError(`${name} must be a non-empty string.`);
  }
  const interactions: Interaction[] = [];
  for (const request of requests) {
    const reason = findObstacle(request);
    if (reason !== undefined) {
      onLeftOut?.(request, reason);
      continue;
    }
    interactions.push(toInteraction(request));
  }
  if (interactions.length === 0)
    throw new Error(
      "No request of the journal can be recorded as an interaction. Pass onLeftOut to get the reason for each request.",
    );
  return {
    consumer: { name: consumer },
    provider: { name: provider },
    interactions: toSteady(interactions),
    metadata: { pactSpecification: { version: "4.0" } },
  };
}

function findObstacle({ operationId, status, fault, body, method, answer }: JournalEntry): string | undefined {
  if (operationId === undefined) return "it did not match an operation";
  if (status === undefined || fault !== undefined) return "its answer was not sent completely";
  if (method === "POST" && body === undefined)
    return "its body is not a JSON object, and the journal keeps only JSON objects";
  if (isJson(answer.headers["content-type"]) && parseJson(answer.body) === undefined)
    return "its answer is not valid JSON";
  return undefined;
}

function toInteraction({
  operationId,
  status = 0,
  path,
  method,
  headers,
  body,
  answer,
  ...about
}: JournalEntry): Interaction {
  const [pathname = ""] = path.split("?");
  const { pathParameters, scenarios } = about;
  const state = {
    name: `${operationId} answers ${status}`,
    params: { ...pathParameters, scenarios: scenarios.join(", ") },
  };
  return {
    type: "Synchronous/HTTP",
    description: `${operationId} answered ${status}`,
    pending: false,
    providerStates: [state],
    request: { method, path: pathname, ...toRequestParts(headers, body) },
    response: { status, ...toResponseParts(answer, status) },
  };
}

function toRequestParts(headers: JournalEntry["headers"], body: JournalEntry["body"]): PactMessage {
  const sent: Record<string, string[]> = {};
  for (const name of ["content-type", "flowx-platform", "fx-organization-id"]) {
    const value = headers[name];
    if (value !== undefined) sent[name] = [value];
  }
  const content =
    body === undefined ? {} : { body: { content: body, contentType: "application/json", encoded: false } };
  if (headers["authorization"] === undefined) return { headers: sent, ...content };
  const bearer = { combine: "AND", matchers: [{ match: "regex", regex: "^Bearer .+$" }] } as const;
  return {
    headers: { ...sent, authorization: [exampleToken] },
    ...content,
    matchingRules: { header: { authorization: bearer } },
  };
}

function toResponseParts({ headers, body }: JournalEntry["answer"], status: number): PactMessage {
  const type = headers["content-type"];
  if (type === undefined || body === "") return {};
  const [mediaType = ""] = type.split(";");
  const named = { headers: { "content-type": [type] } };
  if (!isJson(type)) return { ...named, matchingRules: { header: toTypeRule(mediaType) } };
  const content = { content: parseJson(body), contentType: mediaType, encoded: false };
  const rules = { $: { combine: "AND", matchers: [{ match: "type" }] } } as const;
  const equal = { combine: "AND", matchers: [{ match: "equality" }] } as const;
  const ofBody = status < 400 ? rules : { ...rules, "$.status": equal };
  return { ...named, body: content, matchingRules: { header: toTypeRule(mediaType), body: ofBody } };
}

/** Returns a rule that allows any charset. */
function toTypeRule(mediaType: string): MatchingRules {
  const regex = `^${mediaType.replace(/[.+*?]/g, "\\$&")}(;.*)?$`;
  return { "content-type": { combine: "AND", matchers: [{ match: "regex", regex }] } };
}

function isJson(type: string | undefined): boolean {
  return /^application\/(?:\w+\+)?json\b/i.test(type ?? "");
}

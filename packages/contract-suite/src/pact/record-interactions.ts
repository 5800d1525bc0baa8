import { parseJson } from "../parse-json.ts";
import type { Interaction, JournalEntry, MatchingRules, Pact, PactMessage } from "./pact-file.ts";
import { toSteady } from "./steady-interactions.ts";

/** Options of {@link recordInteractions}. */
export interface RecordOptions {
  /** The name of the program that sent the requests. */
  consumer: string;
  /** Default `FlowX.AI`. */
  provider?: string;
  /** Is told of each request that is no interaction, and why. */
  onLeftOut?: (request: JournalEntry, reason: string) => void;
}

/** Stands for the token, which no journal holds. */
const exampleToken = "Bearer token";

/**
 * Turns a mock's journal into a Pact file, version 4, for a Pact broker or a verifier.
 *
 * What the consumer sent is expected as it was sent, the token aside; what it was answered is expected by type, so that
 * an answer with another `uuid` verifies. The same request with an answer of the same status is recorded once. The same
 * requests make the same file, whatever their order: names come from what was asked, and so do ids that were made up.
 *
 * @param requests - `requests` of a mock, or what `GET /__mock/requests` lists.
 * @returns The content of the file: write it with `JSON.stringify`.
 * @throws `TypeError` if a name is missing; `Error` if no request is an interaction.
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
    if (typeof value !== "string" || value === "") throw new TypeError(`${name} must be a name that is not empty.`);
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
  if (interactions.length === 0) throw new Error("No request of the journal is an interaction: onLeftOut is told why.");
  return {
    consumer: { name: consumer },
    provider: { name: provider },
    interactions: toSteady(interactions),
    metadata: { pactSpecification: { version: "4.0" } },
  };
}

function findObstacle({ operationId, status, fault, body, method, answer }: JournalEntry): string | undefined {
  if (operationId === undefined) return "it reached no operation";
  if (status === undefined || fault !== undefined) return "its answer broke on the way";
  if (method === "POST" && body === undefined) return "its body is no JSON object, which the journal does not keep";
  if (isJson(answer.headers["content-type"]) && parseJson(answer.body) === undefined) return "its answer is no JSON";
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

/** The charset is up to the server. */
function toTypeRule(mediaType: string): MatchingRules {
  const regex = `^${mediaType.replace(/[.+*?]/g, "\\$&")}(;.*)?$`;
  return { "content-type": { combine: "AND", matchers: [{ match: "regex", regex }] } };
}

function isJson(type: string | undefined): boolean {
  return /^application\/(?:\w+\+)?json\b/i.test(type ?? "");
}

import type { Answer } from "../http/answer.ts";
import type { MockRequest } from "../http/mock-request.ts";

/** The headers of the API, for a question that names none. */
const apiHeaders = "authorization, content-type, flowx-platform, fx-organization-id, flowx-mock-tenant";

/**
 * Says whether a request is a browser's question whether it may send another. The API has no operation with OPTIONS.
 *
 * @see {@link https://fetch.spec.whatwg.org/#cors-preflight-fetch | Fetch, CORS-preflight fetch}
 */
export function isPreflight({ method }: MockRequest): boolean {
  return method === "OPTIONS";
}

/** Answers that every method and header that is asked for is allowed. */
export function answerPreflight(asked: Readonly<Record<string, string>>): Answer {
  const answer = allowOrigin({ status: 204, headers: {}, body: "" }, asked);
  return {
    ...answer,
    headers: {
      ...answer.headers,
      "access-control-allow-methods": asked["access-control-request-method"] ?? "*",
      "access-control-allow-headers": asked["access-control-request-headers"] ?? apiHeaders,
      // A page of the internet may call this machine only if the machine says so.
      ...(asked["access-control-request-private-network"] === "true" && {
        "access-control-allow-private-network": "true",
      }),
      "access-control-max-age": "600",
      vary: "origin, access-control-request-method, access-control-request-headers",
    },
  };
}

/** Lets the page that asked read an answer; with credentials, for which a wildcard would not do. */
export function allowOrigin(answer: Answer, { origin }: Readonly<Record<string, string>>): Answer {
  const own = Object.keys(answer.headers).join(", ");
  const headers = {
    "access-control-allow-origin": origin ?? "*",
    ...(origin !== undefined && { "access-control-allow-credentials": "true", vary: "origin" }),
    ...(own !== "" && { "access-control-expose-headers": own }),
  };
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

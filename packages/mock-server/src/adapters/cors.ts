import type { Answer } from "../http/answer.ts";
import type { MockRequest } from "../http/mock-request.ts";

/** The headers to allow if a preflight request names none. */
const apiHeaders = "authorization, content-type, flowx-platform, fx-organization-id, flowx-mock-tenant";

/**
 * Returns true for a CORS preflight request. The API has no OPTIONS operation.
 *
 * @see {@link https://fetch.spec.whatwg.org/#cors-preflight-fetch | Fetch, CORS-preflight fetch}
 */
export function isPreflight({ method }: MockRequest): boolean {
  return method === "OPTIONS";
}

/** Answers a preflight request: every requested method and header is allowed. */
export function answerPreflight(asked: Readonly<Record<string, string>>): Answer {
  const answer = allowOrigin({ status: 204, headers: {}, body: "" }, asked);
  return {
    ...answer,
    headers: {
      ...answer.headers,
      "access-control-allow-methods": asked["access-control-request-method"] ?? "*",
      "access-control-allow-headers": asked["access-control-request-headers"] ?? apiHeaders,
      // Browsers let public pages call a private address only with this header.
      ...(asked["access-control-request-private-network"] === "true" && {
        "access-control-allow-private-network": "true",
      }),
      "access-control-max-age": "600",
      vary: "origin, access-control-request-method, access-control-request-headers",
    },
  };
}

/** Allows the calling page to read an answer, with credentials, which a wildcard would not cover. */
export function allowOrigin(answer: Answer, { origin }: Readonly<Record<string, string>>): Answer {
  const own = Object.keys(answer.headers).join(", ");
  const headers = {
    "access-control-allow-origin": origin ?? "*",
    ...(origin !== undefined && { "access-control-allow-credentials": "true", vary: "origin" }),
    ...(own !== "" && { "access-control-expose-headers": own }),
  };
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

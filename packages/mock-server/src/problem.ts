import type { ProblemDetails } from "@flowx-start/api-types";

/** Why a request is refused. A stage throws it, the mock answers it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, title: string, headers: Readonly<Record<string, string>> = {}) {
    super(`${status} ${title}`);
    this.status = status;
    this.title = title;
    this.headers = headers;
  }
}

/**
 * Returns the answer to a refused request.
 *
 * @see `spec/openapi.yaml`, schema `ProblemDetails`
 */
export function toProblemResponse({ status, title, headers }: Refusal): Response {
  const problem: ProblemDetails = { type: "https://www.flowx.ai/error", title, status };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
  });
}

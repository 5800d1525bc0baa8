import type { LegacyProblem, ProblemDetails } from "@flowx-start/api-types";
import type { Answer } from "./answer.ts";
import type { Refusal } from "./refusal.ts";

/** The titles that FlowX documents for refused starts. The status of some of them is not documented. */
export const documented = {
  entityNotFound: { status: 404, title: "Entity not found." },
  processNotFound: { status: 404, title: "Process definition not found." },
  startNodeNotFound: { status: 400, title: "Start node for process definition not found." },
  multipleStartNodes: { status: 400, title: "Multiple start nodes found, but start condition not specified." },
  mandatoryParams: { status: 400, title: "Some mandatory params are missing." },
  unauthorized: { status: 401, title: "Unauthorized" },
  forbidden: { status: 403, title: "Forbidden" },
  tooLarge: { status: 413, title: "Content Too Large" },
} as const;

const startNodeKey = "error.validation.process_instance.start_node_for_process_def_missing";

/**
 * Returns the answer to a refused request.
 *
 * @param errors - The shape of the body: RFC 9457, or that of servers before 5.9, which answer 400 for an unknown process.
 * @see `spec/openapi.yaml`, schemas `ProblemDetails` and `LegacyProblem`
 */
export function toProblemAnswer({ status, title, headers }: Refusal, errors: "problem" | "legacy" = "problem"): Answer {
  const problem = errors === "legacy" ? toLegacyProblem(status, title) : toProblem(status, title);
  return {
    status: problem.status,
    headers: { "content-type": "application/problem+json", ...headers },
    body: JSON.stringify(problem),
  };
}

function toProblem(status: number, title: string): ProblemDetails {
  return { type: "https://www.flowx.ai/error", title, status };
}

function toLegacyProblem(status: number, title: string): LegacyProblem {
  const type = "https://www.jhipster.tech/problem/problem-with-message";
  if (title === documented.processNotFound.title) return { type, title, status: 400 };
  if (title !== documented.startNodeNotFound.title) return { type, title, status };
  const entityName = "ai.flowx.process.definition.domain.NodeDefinition";
  return { type, title, status, entityName, errorKey: startNodeKey, message: startNodeKey };
}

import type { AnswerViolation, ShownRequest, Violation } from "../control/shown.ts";
import type { Repeats } from "./find-repeats.ts";
import { isStart, toProcessName } from "./to-process-name.ts";

/** The kinds of requests to filter by. */
export type RequestKind = "all" | "starts" | "twice" | "repeats" | "failed" | "outside";

/** The filter of the list. */
export interface RequestFilter {
  readonly text: string;
  readonly kind: RequestKind;
  /** Empty for every process. */
  readonly process: string;
}

/** The filter that matches every request. */
export const noFilter: RequestFilter = { text: "", kind: "all", process: "" };

/** Data about the requests that the filter needs. */
export interface Findings {
  readonly repeats: Repeats;
  readonly violations: ReadonlyMap<number, readonly AnswerViolation[]>;
}

/** Returns true if a request is of a kind. */
export function isOfKind(request: ShownRequest, kind: RequestKind, { repeats, violations }: Findings): boolean {
  const groups = repeats.byId.get(request.id) ?? [];
  switch (kind) {
    case "all":
      return true;
    case "starts":
      return isStart(request);
    case "twice":
      return groups.some(({ level }) => level === "twice");
    case "repeats":
      return groups.length > 0;
    case "failed":
      return request.fault !== undefined || (request.status ?? 0) >= 300;
    case "outside":
      return request.violations.length > 0 || (violations.get(request.id)?.length ?? 0) > 0;
  }
}

/** Returns the matching requests, in the same order. */
export function filterRequests(
  requests: readonly ShownRequest[],
  filter: RequestFilter,
  findings: Findings,
): ShownRequest[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return requests.filter((request) => {
    if (filter.process !== "" && toProcessName(request) !== filter.process) return false;
    if (!isOfKind(request, filter.kind, findings)) return false;
    const broken = findings.violations.get(request.id) ?? [];
    const text = toSearchText(request) + broken.map(toWords).join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function toWords({ where, message }: Violation): string {
  return `${where} ${message}`;
}

const searchTexts = new WeakMap<ShownRequest, string>();

/** Returns all the text that the row and the pane show, in lower case. */
function toSearchText(request: ShownRequest): string {
  const known = searchTexts.get(request);
  if (known !== undefined) return known;
  const { id, method, path, pathParameters, operationId, status, fault, startedUuid, scenarios } = request;
  const { headers, body, bodyText } = request;
  const parts = [
    ...[`#${id}`, method, path, ...Object.values(pathParameters), operationId, status, fault, startedUuid],
    ...[...scenarios, ...Object.entries(headers).flat(), JSON.stringify(body) ?? "", bodyText, request.answer.body],
    ...request.violations.map(toWords),
  ];
  const text = parts.join("\n").toLowerCase();
  searchTexts.set(request, text);
  return text;
}

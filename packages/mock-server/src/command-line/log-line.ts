import type { RecordedRequest } from "../journal/recorded-request.ts";

const colours = { red: 31, green: 32, yellow: 33, dim: 2 };

/**
 * Formats a request as one readable line.
 *
 * @param isColoured - Adds ANSI colours.
 */
export function toLogLine(request: RecordedRequest, isColoured: boolean): string {
  const { atMs, method, path, status, fault, startedUuid, scenarios, violations } = request;
  const paint = (text: string, colour: keyof typeof colours): string =>
    isColoured && text !== "" ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
  const outcome = fault ?? String(status);
  const colour = fault !== undefined || (status ?? 0) >= 500 ? "red" : (status ?? 0) >= 300 ? "yellow" : "green";
  return [
    paint(new Date(atMs).toISOString().slice(11, 23), "dim"),
    paint(outcome, colour),
    `${method} ${printable(path)}`.trim() || "(a connection)",
    startedUuid === undefined ? "" : `started ${startedUuid}`,
    paint(scenarios.length === 0 ? "" : `scenario ${scenarios.join("+")}`, "yellow"),
    paint(violations.map(({ where, message }) => `${where} ${printable(message)}`).join("; "), "red"),
  ]
    .filter((part) => part !== "")
    .join("  ");
}

/** Formats a request as one line of JSON, without bodies. */
export function toJsonLine(request: RecordedRequest): string {
  const { id, atMs, method, path, operationId, pathParameters, status, fault, startedUuid, scenarios, violations } =
    request;
  const at = new Date(atMs).toISOString();
  return JSON.stringify({
    id,
    at,
    method,
    path,
    operationId,
    pathParameters,
    status,
    fault,
    startedUuid,
    scenarios,
    violations,
  });
}

/** Replaces control characters, because a path can contain some that move the terminal's cursor. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e\u00a0-\uffff]|[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "?");
}

import type { Exchange } from "./exchange.ts";
import type { ContractResult } from "./report.ts";

/** Formats a result as text. A failed case includes an expected/actual diff, spec and source, and the last exchange. */
export function formatResult({ id, title, outcome, reason, ...rest }: ContractResult): string {
  if (outcome === "skipped") return `${id}: ${title}\n  skipped: ${reason}`;
  const { pointer, source, breaches, exchanges, note, hint } = rest;
  if (outcome === "passed") return `${id}: ${title}${note === undefined ? "" : `\n  note: ${note}`}`;
  const where = [`spec   ${pointer}`, `source ${source}`, ...(hint === undefined ? [] : [`hint   ${hint}`])];
  const lines = [...toDiff(breaches), ...where, ...exchanges.slice(-1).flatMap(toLines)];
  return [`${id}: ${title}`, ...lines.map((line) => `  ${line}`.trimEnd())].join("\n");
}

/** Returns a diff: expected values as lines with `-`, actual values as lines with `+`. */
export function toDiff(breaches: ContractResult["breaches"]): string[] {
  return breaches.flatMap(({ expected, actual }, i) =>
    expected === breaches[i - 1]?.expected ? [`+ ${actual}`] : [`- ${expected}`, `+ ${actual}`],
  );
}

/** Formats a request and its answer like HTTP messages. */
export function toLines({ request, answer }: Exchange): string[] {
  const head = (headers: Readonly<Record<string, string>>): string[] =>
    Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const body = (text: string): string[] => (text === "" ? [] : ["", ...text.split("\n")]);
  const asked = [`${request.method} ${request.url}`, ...head(request.headers), ...body(request.body)];
  const answered =
    answer === undefined ? ["no answer"] : [`${answer.status}`, ...head(answer.headers), ...body(answer.body)];
  return [...asked.map((line) => `> ${line}`), ...answered.map((line) => `< ${line}`)];
}

import type { Exchange } from "./exchange.ts";
import type { ContractResult } from "./report.ts";

/** Returns how a case went as text; of a failed one the expected and the actual as a diff, where, and what was sent. */
export function formatResult({ id, title, outcome, reason, ...rest }: ContractResult): string {
  if (outcome === "skipped") return `${id}: ${title}\n  skipped: ${reason}`;
  const { pointer, source, breaches, exchanges, note, hint } = rest;
  if (outcome === "passed") return `${id}: ${title}${note === undefined ? "" : `\n  note: ${note}`}`;
  const where = [`spec   ${pointer}`, `source ${source}`, ...(hint === undefined ? [] : [`hint   ${hint}`])];
  const lines = [...toDiff(breaches), ...where, ...exchanges.slice(-1).flatMap(toLines)];
  return [`${id}: ${title}`, ...lines.map((line) => `  ${line}`.trimEnd())].join("\n");
}

/** Returns what was expected as lines with `-`, what was answered as lines with `+`. */
export function toDiff(breaches: ContractResult["breaches"]): string[] {
  return breaches.flatMap(({ expected, actual }, i) =>
    expected === breaches[i - 1]?.expected ? [`+ ${actual}`] : [`- ${expected}`, `+ ${actual}`],
  );
}

/** Returns a request and its answer as they are written in HTTP. */
export function toLines({ request, answer }: Exchange): string[] {
  const head = (headers: Readonly<Record<string, string>>): string[] =>
    Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const body = (text: string): string[] => (text === "" ? [] : ["", ...text.split("\n")]);
  const asked = [`${request.method} ${request.url}`, ...head(request.headers), ...body(request.body)];
  const answered =
    answer === undefined ? ["no answer"] : [`${answer.status}`, ...head(answer.headers), ...body(answer.body)];
  return [...asked.map((line) => `> ${line}`), ...answered.map((line) => `< ${line}`)];
}

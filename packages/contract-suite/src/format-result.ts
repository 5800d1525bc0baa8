import type { Exchange } from "./exchange.ts";
import type { ContractResult } from "./run-contract.ts";

/** Returns how a case went as text; of a failed one what was promised and what came as a diff, where, and what was sent. */
export function formatResult({ id, title, outcome, reason, ...rest }: ContractResult): string {
  if (outcome === "skipped") return `${id}: ${title}\n  skipped: ${reason}`;
  if (outcome === "passed") return `${id}: ${title}`;
  const { pointer, source, breaches, exchanges } = rest;
  const where = [`spec   ${pointer}`, `source ${source}`];
  const lines = [...toDiff(breaches), ...where, ...exchanges.slice(-1).flatMap(toLines)];
  return [`${id}: ${title}`, ...lines.map((line) => `  ${line}`.trimEnd())].join("\n");
}

/** Returns promises as lines with `-`, what came instead as lines with `+`. */
export function toDiff(breaches: ContractResult["breaches"]): string[] {
  return breaches.flatMap(({ promised, came }, i) =>
    promised === breaches[i - 1]?.promised ? [`+ ${came}`] : [`- ${promised}`, `+ ${came}`],
  );
}

/** Returns a request and its answer as they are written in HTTP. */
export function toLines({ request, answer }: Exchange): string[] {
  const head = (headers: Readonly<Record<string, string>>): string[] =>
    Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const body = (text: string): string[] => (text === "" ? [] : ["", ...text.split("\n")]);
  const asked = [`${request.method} ${request.url}`, ...head(request.headers), ...body(request.body)];
  const came =
    answer === undefined ? ["no answer"] : [`${answer.status}`, ...head(answer.headers), ...body(answer.body)];
  return [...asked.map((line) => `> ${line}`), ...came.map((line) => `< ${line}`)];
}

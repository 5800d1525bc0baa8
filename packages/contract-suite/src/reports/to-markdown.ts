import { toCoverage, toGrid } from "../coverage.ts";
import { toDiff, toLines } from "../format-result.ts";
import type { ContractReport, ContractResult } from "../report.ts";
import { listGaps, listSkipped, listStarted, toSummary } from "./to-pretty.ts";

/** Returns a report as Markdown for a pull request: the counts, each failed case with a diff, and the coverage. */
export function toMarkdown(report: ContractReport): string {
  return toText(report, Number.POSITIVE_INFINITY);
}

/** Stays below GitHub's limit for a step summary of 1 MiB, with room for other output of the step. */
const summaryBytes = 900_000;

/**
 * Returns a report as Markdown for a GitHub job summary. Failed cases that exceed GitHub's size limit are counted
 * instead of shown.
 *
 * @see {@link https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands | Workflow commands}
 */
export function toJobSummary(report: ContractReport): string {
  return toText(report, summaryBytes);
}

function toText(report: ContractReport, limit: number): string {
  const { baseUrl, results, stop } = report;
  const details = results.filter(({ outcome }) => outcome === "failed").map(toDetails);
  const shown = fitIn(details, limit);
  const notes = results.flatMap(({ id, note }) => (note === undefined ? [] : [`${id}: passed, but ${note}`]));
  const lines = [...notes, ...listGaps(), ...listSkipped(results)].map((line) => `- ${toPlain(line)}`);
  const started = listStarted(report);
  const parts = [
    `## ${toVerdict(report)}`,
    `${toCode(baseUrl)}: ${toSummary(report)}`,
    ...(stop === undefined ? [] : [`Stopped: ${toPlain(stop.text)}`]),
    ...shown,
    ...(shown.length < details.length
      ? [`${details.length - shown.length} more cases failed. The JSON report lists all of them.`]
      : []),
    ...(lines.length > 0 ? [lines.join("\n")] : []),
    ...(started.length > 0 ? [toFence("text", started)] : []),
    toTable(report),
  ];
  return `${parts.join("\n\n")}\n`;
}

function toVerdict({ failed, stop }: ContractReport): string {
  if (failed > 0) return "Contract failed";
  return stop === undefined ? "Contract passed" : "Contract check incomplete";
}

/** Returns the parts that fit into `limit` bytes of UTF-8. */
function fitIn(parts: readonly string[], limit: number): string[] {
  let bytes = 0;
  return parts.filter((part) => {
    bytes += new TextEncoder().encode(part).byteLength;
    return bytes <= limit;
  });
}

function toDetails({ id, title, pointer, source, breaches, exchanges, hint }: ContractResult): string {
  const exchange = exchanges.slice(-1).flatMap(toLines);
  return `<details><summary>${toCode(id)} ${toPlain(title)}</summary>

${toFence("diff", toDiff(breaches))}

Spec: ${toCode(pointer)}. Source: ${toCode(source)}.${hint === undefined ? "" : ` ${toPlain(hint)}`}

${toFence("http", exchange)}

</details>`;
}

/** Wraps lines in a code fence that is longer than any fence in them. */
function toFence(language: string, lines: readonly string[]): string {
  const text = lines.join("\n");
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function toTable(report: ContractReport): string {
  const { statuses, rows } = toGrid(toCoverage(report));
  const head = `| passed cases | ${statuses.join(" | ")} |\n| --- |${statuses.map(() => " ---: |").join("")}`;
  const lines = rows.map(
    ({ operationId, cases }) => `| ${operationId} | ${cases.map((count) => count ?? "").join(" | ")} |`,
  );
  return [head, ...lines].join("\n");
}

function toPlain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, "\\$&").replaceAll("\n", " ");
}

function toCode(text: string): string {
  return `<code>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", " ")}</code>`;
}

import { toCoverage, toGrid } from "../coverage.ts";
import { toDiff, toLines } from "../format-result.ts";
import type { ContractReport, ContractResult } from "../run-contract.ts";
import { listSkipped, toSummary } from "./to-pretty.ts";

/** Returns a report as Markdown for a pull request: the counts, what failed with its diff, and the coverage. */
export function toMarkdown(report: ContractReport): string {
  const { baseUrl, failed, results } = report;
  const verdict = failed === 0 ? "The contract is kept" : "The contract is broken";
  const broken = results.filter(({ outcome }) => outcome === "failed").map(toDetails);
  const skipped = listSkipped(results).map((line) => `- ${toText(line)}`);
  const parts = [
    `## ${verdict}`,
    `${toCode(baseUrl)}: ${toSummary(report)}`,
    ...broken,
    ...(skipped.length > 0 ? [skipped.join("\n")] : []),
    toTable(report),
  ];
  return `${parts.join("\n\n")}\n`;
}

function toDetails({ id, title, pointer, source, breaches, exchanges }: ContractResult): string {
  const exchange = exchanges.slice(-1).flatMap(toLines);
  return `<details><summary>${toCode(id)} ${toText(title)}</summary>

${toFence("diff", toDiff(breaches))}

Promised at ${toCode(pointer)}, source ${toCode(source)}.

${toFence("http", exchange)}

</details>`;
}

/** A fence that is longer than any in the text. */
function toFence(language: string, lines: readonly string[]): string {
  const text = lines.join("\n");
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function toTable(report: ContractReport): string {
  const { statuses, rows } = toGrid(toCoverage(report));
  const head = `| cases that kept it | ${statuses.join(" | ")} |\n| --- |${statuses.map(() => " ---: |").join("")}`;
  const lines = rows.map(
    ({ operationId, cases }) => `| ${operationId} | ${cases.map((count) => count ?? "").join(" | ")} |`,
  );
  return [head, ...lines].join("\n");
}

function toText(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, "\\$&").replaceAll("\n", " ");
}

function toCode(text: string): string {
  return `<code>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", " ")}</code>`;
}

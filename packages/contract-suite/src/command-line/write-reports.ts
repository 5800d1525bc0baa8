import { appendFile, writeFile } from "node:fs/promises";
import type { ContractReport } from "../report.ts";
import { toJson } from "../reports/to-json.ts";
import { toJunit } from "../reports/to-junit.ts";
import { toJobSummary, toMarkdown } from "../reports/to-markdown.ts";
import type { Flags } from "./read-flags.ts";

/** Writes the reports requested by the flags. */
export async function writeReports(
  report: ContractReport,
  { junit, json, markdown, githubSummary }: Pick<Flags, "junit" | "json" | "markdown" | "githubSummary">,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (junit !== undefined) await writeFile(junit, toJunit(report));
  if (json !== undefined) await writeFile(json, toJson(report));
  if (markdown !== undefined) await writeFile(markdown, toMarkdown(report));
  if (githubSummary) await appendFile(String(env["GITHUB_STEP_SUMMARY"]), toJobSummary(report));
}

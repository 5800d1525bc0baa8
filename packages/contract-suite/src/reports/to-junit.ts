import { formatResult } from "../format-result.ts";
import type { ContractReport, ContractResult } from "../run-contract.ts";

/**
 * Returns a report as JUnit XML, one test suite for each operation.
 *
 * @see {@link https://github.com/testmoapp/junitxml | the format that CI servers agree on}
 */
export function toJunit({ baseUrl, passed, failed, skipped, durationMs, results }: ContractReport): string {
  const operations = [...new Set(results.map(({ operationId }) => operationId))];
  const suites = operations.map((operationId) => {
    const own = results.filter((result) => result.operationId === operationId);
    const time = own.reduce((sum, result) => sum + result.durationMs, 0);
    const count = (wanted: string): number => own.filter(({ outcome }) => outcome === wanted).length;
    const counts = { tests: own.length, failures: count("failed"), errors: 0, skipped: count("skipped") };
    return `  <testsuite${toAttributes({ name: operationId, ...counts, time: toSeconds(time) })}>
    <properties><property${toAttributes({ name: "baseUrl", value: baseUrl })}/></properties>
${own.map(toTestCase).join("\n")}
  </testsuite>`;
  });
  const counts = { tests: passed + failed + skipped, failures: failed, errors: 0, skipped };
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${toAttributes({ name: "flowx-contract", ...counts, time: toSeconds(durationMs) })}>
${suites.join("\n")}
</testsuites>
`;
}

function toTestCase(result: ContractResult): string {
  const { id, title, operationId, outcome, reason, breaches, durationMs } = result;
  const name = `${id.slice(operationId.length + 1)}: ${title}`;
  const head = `    <testcase${toAttributes({ classname: operationId, name, time: toSeconds(durationMs) })}`;
  if (outcome === "passed") return `${head}/>`;
  if (outcome === "skipped") return `${head}><skipped${toAttributes({ message: reason ?? "" })}/></testcase>`;
  const [{ promised, came } = { promised: "", came: "" }] = breaches;
  const attributes = toAttributes({ message: `promised ${promised}, came ${came}`, type: "breach" });
  return `${head}><failure${attributes}>${toXml(formatResult(result))}</failure></testcase>`;
}

function toSeconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function toAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${toXml(String(value)).replaceAll("\n", "&#10;")}"`)
    .join("");
}

/** XML 1.0 has no way to write most control characters, nor half a surrogate pair. */
function toXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

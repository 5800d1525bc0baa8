import { formatResult } from "../format-result.ts";
import type { ContractReport, ContractResult } from "../report.ts";

/**
 * Returns a report as JUnit XML, with one test suite per operation. The XML is valid against the schema of Jenkins'
 * xUnit plugin. GitLab and the usual GitHub actions can read it.
 *
 * @see {@link https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd | junit-10.xsd}
 */
export function toJunit(report: ContractReport): string {
  const { baseUrl, passed, failed, skipped, durationMs, results } = report;
  const operations = [...new Set(results.map(({ operationId }) => operationId))];
  const suites = operations.map((operationId) => {
    const own = results.filter((result) => result.operationId === operationId);
    const time = own.reduce((sum, result) => sum + result.durationMs, 0);
    const count = (wanted: string): number => own.filter(({ outcome }) => outcome === wanted).length;
    const counts = { tests: own.length, failures: count("failed"), errors: 0, skipped: count("skipped") };
    return `  <testsuite${toAttributes({ name: operationId, ...counts, time: toSeconds(time) })}>
    <properties>
${toProperties(baseUrl, own)}
    </properties>
${own.map(toTestCase).join("\n")}
  </testsuite>`;
  });
  // No `skipped` attribute here: the schema allows it on suites only.
  const ends = report.stop === undefined ? 0 : 1;
  const counts = { tests: passed + failed + skipped + ends, failures: failed, errors: ends };
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${toAttributes({ name: "flowx-contract", ...counts, time: toSeconds(durationMs) })}>
${[...suites, ...toEnd(report)].join("\n")}
</testsuites>
`;
}

/** Returns a suite with one error if the run stopped early, so that it does not look like a run that passed. */
function toEnd({ stop }: ContractReport): string[] {
  if (stop === undefined) return [];
  const counts = { tests: 1, failures: 0, errors: 1, skipped: 0, time: "0.000" };
  const error = `<error${toAttributes({ message: stop.text, type: stop.reason })}/>`;
  return [
    `  <testsuite${toAttributes({ name: "run", ...counts })}>
    <testcase${toAttributes({ classname: "flowx-contract", name: "the run completes", time: "0.000" })}>${error}</testcase>
  </testsuite>`,
  ];
}

function toProperties(baseUrl: string, own: readonly ContractResult[]): string {
  const uuids = own.flatMap(({ startedUuids }) => startedUuids).map((uuid) => ["startedUuid", uuid] as const);
  return [["baseUrl", baseUrl] as const, ...uuids]
    .map(([name, value]) => `      <property${toAttributes({ name, value })}/>`)
    .join("\n");
}

function toTestCase(result: ContractResult): string {
  const { id, title, operationId, outcome, reason, breaches, durationMs, note } = result;
  const name = `${id.slice(operationId.length + 1)}: ${title}`;
  const head = `    <testcase${toAttributes({ classname: operationId, name, time: toSeconds(durationMs) })}`;
  if (outcome === "passed") {
    return note === undefined
      ? `${head}/>`
      : `${head}><system-out>${toXml(`passed, but ${note}`)}</system-out></testcase>`;
  }
  if (outcome === "skipped") return `${head}><skipped${toAttributes({ message: reason ?? "" })}/></testcase>`;
  const [{ expected, actual } = { expected: "", actual: "" }] = breaches;
  const attributes = toAttributes({ message: `expected ${expected}, actual ${actual}`, type: "breach" });
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

/** Escapes text. XML 1.0 cannot represent most control characters and lone surrogates, so they are replaced. */
function toXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

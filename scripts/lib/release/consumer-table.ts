/** What a consumer was tried with. */
export interface TriedConsumer {
  readonly name: string;
  /** As `name version`. */
  readonly tools: readonly string[];
}

const [begin, end] = ["<!-- consumers: written by `pnpm test:consumers --update` -->", "<!-- /consumers -->"];

/**
 * Returns a README with the table of consumers between its two marks.
 *
 * @throws `Error` if the marks are not there.
 */
export function withConsumerTable(readme: string, tried: readonly TriedConsumer[]): string {
  const [before, rest = ""] = readme.split(begin);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined) throw new Error(`The README has no ${begin} … ${end}.`);
  const rows = tried.map(({ name, tools }) => [name, tools.join(", ")]);
  const widths = [0, 1].map((i) =>
    Math.max(...["installed beside", "with"].map((one) => one.length), ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const toLine = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const table = [toLine(["installed beside", "with"]), rule, ...rows.map(toLine)].join("\n");
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}

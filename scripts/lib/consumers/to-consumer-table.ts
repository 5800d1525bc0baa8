import type { Trial } from "./try-consumer.ts";

/** A line of `scripts/consumers.json`: a consumer that started a process, or why it could not be tried. */
export interface ConsumerResult {
  readonly consumer: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly result: string;
}

const begin = "<!-- consumers: written by `pnpm test:consumers` -->";
const end = "<!-- end of consumers -->";

/** Returns what is kept of a trial: the uuid is another one each time. */
export function toConsumerResult({ name, versions, started }: Trial): ConsumerResult {
  return { consumer: name, versions, result: /^[0-9a-f-]{36}$/.test(started) ? "started" : started };
}

/**
 * Returns a Markdown page with the table of results in its marked block.
 *
 * @throws `Error` if the page has no such block.
 */
export function withConsumerTable(page: string, results: readonly ConsumerResult[]): string {
  const rows = results.map(({ consumer, versions, result }) => [
    consumer,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", "),
    result,
  ]);
  return withBlock(page, toTable([["consumer", "with", "result"], ...rows]));
}

/**
 * Returns a Markdown page with the names of the consumers in its marked block, folded, for a page that must stay short.
 *
 * @throws `Error` if the page has no such block.
 */
export function withConsumerList(page: string, results: readonly ConsumerResult[]): string {
  const started = results.filter(({ result }) => result === "started");
  const names = new Set(started.map(({ consumer }) => consumer.replace(/, Node\.js \d+$/, "")));
  const tooOld = results.filter(({ result }) => result.startsWith("asks for Node.js"));
  const others = tooOld.length === 0 ? "" : `; on an older Node.js, ${tooOld.length} said which one is needed`;
  const summary = `<summary>${started.length} of ${results.length} started a process${others}</summary>`;
  return withBlock(page, `<details>\n${summary}\n\n${[...names].join(" · ")}\n\n</details>\n`);
}

function withBlock(page: string, block: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no block from ${begin} to ${end}.`);
  return `${page.slice(0, from)}${begin}\n\n${block}\n${page.slice(to)}`;
}

/** As the formatter of the repository writes a table. */
function toTable(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const [head = "", ...body] = rows.map(
    (row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |\n`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |\n`;
  return [head, rule, ...body].join("");
}

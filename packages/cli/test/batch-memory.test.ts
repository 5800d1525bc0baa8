import { expect, it } from "vitest";
import { openTestBatch, toCsv } from "./test-batch.ts";

const rows = Number(process.env["CLI_MEMORY_ROWS"]);
const allowedMb = 50;
/** V8 lets its young generation grow to 100 MB and more while there is much to do; held small, the peak tells what is kept. */
const smallYoungGeneration = "--max-semi-space-size=8";
/** Prints how much memory the program has had at most, in kB. */
const meter =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS '+process.resourceUsage().maxRSS))";

/** Returns the most memory that a run of `words` had, in MB. */
async function measure(words: readonly string[], file: string, rowsThere: number, isStarted: boolean): Promise<number> {
  const { write, run, server, read } = await openTestBatch({ journalSize: 1 });
  const isJson = file.endsWith(".jsonl");
  const csv = toCsv(rowsThere);
  write(file, isJson ? toJsonl(csv) : csv);
  const report = ["--report", `report.${isJson ? "jsonl" : "csv"}`];
  const { stderr, stdout } = await run([file, "--key", "id", "--concurrency", "20", ...report, ...words], {
    node: [smallYoungGeneration, "--import", meter],
  });
  expect(JSON.parse(stdout)).toMatchObject({ rows: rowsThere, [isStarted ? "started" : "notSent"]: rowsThere });
  expect(server.totals.instances).toBe(isStarted ? rowsThere : 0);
  expect(
    read(`report.${isJson ? "jsonl" : "csv"}`)
      .trim()
      .split("\n"),
  ).toHaveLength(rowsThere + (isJson ? 0 : 1));
  return Math.round(Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024);
}

function toJsonl(csv: string): string {
  const [, ...lines] = csv.trim().split("\n");
  return lines
    .map((line) => {
      const [id, customerEmail, loanAmount] = line.split(",");
      return `${JSON.stringify({ id, customerEmail, loanAmount: Number(loanAmount) })}\n`;
    })
    .join("");
}

it.for(["rows.csv", "rows.jsonl"])(
  "checks and reports many rows of %s in about as much memory as some",
  { timeout: 600_000 },
  async (file) => {
    const some = await measure(["--dry-run"], file, rows, false);
    const many = await measure(["--dry-run"], file, rows * 10, false);
    console.log(`${file}: checked ${rows} rows in ${some} MB, ${rows * 10} in ${many} MB`);
    expect(many - some).toBeLessThan(allowedMb);
  },
);

it("starts many rows in about as much memory as some", { timeout: 3_600_000 }, async () => {
  const some = await measure([], "rows.csv", rows / 10, true);
  const many = await measure([], "rows.csv", rows, true);
  console.log(`rows.csv: started ${rows / 10} rows in ${some} MB, ${rows} in ${many} MB`);
  expect(many - some).toBeLessThan(allowedMb);
});

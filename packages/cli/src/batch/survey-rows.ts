import { type Judgement, judgeRows, type PlacedRow } from "./judge-rows.ts";
import { BatchFileError } from "./rows/batch-file-error.ts";
import { count, createTally, type Tally } from "./tally.ts";
import type { Report } from "./write-report.ts";

/** Reads a file again without sending anything, and counts and reports the state of each row. */
export async function surveyRows(
  batches: AsyncIterable<PlacedRow[]>,
  rows: number,
  judgement: Judgement,
  report: Report | undefined,
): Promise<Tally> {
  const tally = createTally(rows);
  try {
    for await (const batch of batches) {
      const judged = await judgeRows(batch, judgement);
      for (const { problem, known } of judged) {
        if (problem !== undefined) tally.invalid += 1;
        else if (known === undefined) tally.notSent += 1;
        else count(tally, known);
      }
      await report?.add(judged);
    }
  } catch (error) {
    if (!(error instanceof BatchFileError)) throw error;
    await report?.addUnreadable(error);
  }
  tally.startedBefore = tally.started;
  await report?.finish();
  return tally;
}

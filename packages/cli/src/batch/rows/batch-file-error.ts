/** A file of a batch cannot be used: not read as a whole or not from a line on, or not written. */
export class BatchFileError extends Error {
  override readonly name = "BatchFileError";
  readonly line: number | undefined;
  /** What is wrong, without the line. */
  readonly problem: string;

  constructor(line: number | undefined, problem: string) {
    super(line === undefined ? problem : `line ${line}: ${problem}.`);
    this.line = line;
    this.problem = problem;
  }
}

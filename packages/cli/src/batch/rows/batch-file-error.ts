/** Thrown when a file of a batch cannot be read or written. */
export class BatchFileError extends Error {
  override readonly name = "BatchFileError";
  readonly line: number | undefined;
  /** The problem, without the line number. */
  readonly problem: string;

  constructor(line: number | undefined, problem: string) {
    super(line === undefined ? problem : `line ${line}: ${problem}.`);
    this.line = line;
    this.problem = problem;
  }
}

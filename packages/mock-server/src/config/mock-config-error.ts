/** One mistake in a configuration. */
export interface ConfigMistake {
  /** Where: `workspaces[0].apps[1].activeBuildId`; empty for the whole. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** A configuration cannot be used. Its message lists every mistake. */
export class MockConfigError extends Error {
  override readonly name = "MockConfigError";
  readonly mistakes: readonly ConfigMistake[];

  /**
   * Lists mistakes.
   *
   * @param mistakes - At least one.
   * @param source - Where the configuration comes from: the path of a file.
   */
  constructor(mistakes: readonly ConfigMistake[], source = "The configuration of the mock") {
    const lines = mistakes.map(({ path, message }) => `\n  ${path === "" ? "" : `${path}: `}${message}`);
    super(`${source} has ${mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`}:${lines.join("")}`);
    this.mistakes = mistakes;
  }
}

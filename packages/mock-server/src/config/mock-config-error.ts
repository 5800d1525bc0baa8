/** A mistake in a configuration. */
export interface ConfigMistake {
  /** The path of the value, such as `workspaces[0].apps[1].activeBuildId`; empty for the whole configuration. */
  readonly path: string;
  /** Describes the mistake and its fix. */
  readonly message: string;
}

/** Thrown when a configuration is invalid. The message lists every mistake. */
export class MockConfigError extends Error {
  override readonly name = "MockConfigError";
  readonly mistakes: readonly ConfigMistake[];

  /**
   * Creates an error for one or more mistakes.
   *
   * @param mistakes - At least one.
   * @param source - The path of the configuration file, if there is one.
   */
  constructor(mistakes: readonly ConfigMistake[], source = "The configuration of the mock") {
    const lines = mistakes.map(({ path, message }) => `\n  ${path === "" ? "" : `${path}: `}${message}`);
    super(`${source} has ${mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`}:${lines.join("")}`);
    this.mistakes = mistakes;
  }
}

/** A project outside of the repository that installs our packages. */
export interface Consumer {
  readonly name: string;
  /** A folder of `scripts/consumers` whose files it has. */
  readonly folder?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** The `type` of its package.json. Default: module. */
  readonly type?: "module" | "commonjs";
  /** Our packages. */
  readonly dependencies: readonly string[];
  /** Other packages, with their versions. */
  readonly tools: readonly string[];
  readonly manager: "npm" | "pnpm" | "yarn" | "bun" | "deno";
  /** Commands; the last one prints the uuid of the instance that was started. */
  readonly steps: readonly (readonly string[])[];
  /** A Node.js to run the last step with, beside the one that runs this. */
  readonly nodes?: readonly ("Node.js 20" | "Node.js 22" | "Node.js 24")[];
  /** The built page is opened in a browser, and its title is the uuid. */
  readonly page?: true;
}

/** Where our packages are, and which version of them. */
export interface TrialOptions {
  /** The URL of a registry. */
  readonly registry: string;
  /** Of our packages. */
  readonly version: string;
  /** Takes the newest version of each tool that its range allows instead of the one that is written down. */
  readonly newest?: boolean;
}

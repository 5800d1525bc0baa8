import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a rule of the contract suite says, as far as gaps are looked for. */
interface Rule {
  readonly operations: readonly string[];
  readonly request: {
    readonly method?: string;
    readonly parameters?: object;
    readonly rawParameters?: object;
    readonly headers?: object;
  };
  readonly expect: { readonly status: readonly number[]; readonly headers?: object };
}

/** What the packages do, as far as gaps are looked for. */
export interface PackageFacts {
  /** The sources of the client that people write. */
  readonly client: string;
  /** Where the mock server has its operations. */
  readonly mockOperations: string;
  /** The sources of the mock server that people write. */
  readonly mock: string;
  /** The schemas of answers that the client checks. */
  readonly checkedAnswers: readonly string[];
  readonly rules: readonly Rule[];
  /** Says whether the contract suite has something to put in the place of a path parameter. */
  readonly fillsParameter: (name: string) => boolean;
}

/**
 * Reads what the packages of a repository do, from their sources: nothing has to be built.
 *
 * @param root - The folder of the repository.
 */
export async function readPackageFacts(root: URL): Promise<PackageFacts> {
  const suite = new URL("packages/contract-suite/src/", root);
  const { contractRules } = (await import(new URL("contract-rules.ts", suite).href)) as { contractRules: Rule[] };
  const { toVariable } = (await import(new URL("path-parameters.ts", suite).href)) as {
    toVariable: (name: string) => string | undefined;
  };
  const promises = readFileSync(new URL("packages/client/src/operations/promises.gen.ts", root), "utf8");
  const [, checked = "{}"] = /export const promises[^=]*= (\{[\s\S]*\});/.exec(promises) ?? [];
  return {
    client: readSources(new URL("packages/client/src/", root)),
    mockOperations: readFileSync(new URL("packages/mock-server/src/state/operations.ts", root), "utf8"),
    mock: readSources(new URL("packages/mock-server/src/", root)),
    checkedAnswers: Object.keys(JSON.parse(checked)),
    rules: contractRules,
    fillsParameter: (name) => toVariable(name) !== undefined,
  };
}

function readSources(folder: URL): string {
  const names = globSync("**/*.ts", { cwd: fileURLToPath(folder) })
    .filter((name) => !/\.(gen|test|test-d)\.ts$/.test(name))
    .sort();
  return names.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
}

import { readFile } from "node:fs/promises";
import { checkMockConfig } from "./check-mock-config.ts";
import type { MockConfig } from "./mock-config.ts";
import { type ConfigMistake, MockConfigError } from "./mock-config-error.ts";

/**
 * Reads a configuration from a YAML or JSON file.
 *
 * Merge keys (`<<: *base`) work, top-level fields that begin with `x-` are ignored, and `${NAME}` or `${NAME:-default}` is replaced
 * by an environment variable.
 *
 * @throws {@link MockConfigError} if the file cannot be read, is not YAML, or is not a valid configuration.
 */
export async function readConfigFile(path: string): Promise<MockConfig> {
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new MockConfigError([{ path: "", message: error.message }], path);
  });
  const config = await readYaml(text, path);
  const mistakes = checkMockConfig(config);
  if (mistakes.length > 0) throw new MockConfigError(mistakes, path);
  return config as MockConfig;
}

async function readYaml(text: string, path: string): Promise<unknown> {
  // Loaded on demand: most mocks have no configuration file.
  const [{ parseAllDocuments }, { expandVariables }] = await Promise.all([
    import("yaml"),
    import("./expand-variables.ts"),
  ]);
  const fail = (...messages: string[]): never => {
    throw new MockConfigError(
      messages.map((message): ConfigMistake => ({ path: "", message })),
      path,
    );
  };
  const documents = [...parseAllDocuments(text.replace(/^\uFEFF/, ""), { merge: true })];
  const errors = documents.flatMap((document) => document.errors);
  if (errors.length > 0) fail(...errors.map(({ message }) => message));
  if (documents.length > 1) fail(`has ${documents.length} YAML documents: write one, without a --- line`);
  const [document] = documents;
  if (document === undefined || document.contents === null) return fail("is empty: write at least {}");
  const mistakes = expandVariables(document, process.env);
  if (mistakes.length > 0) throw new MockConfigError(mistakes, path);
  try {
    return withoutExtensions(document.toJS());
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** Leaves out the fields that hold YAML anchors, such as `x-base`. */
function withoutExtensions(config: unknown): unknown {
  if (typeof config !== "object" || config === null || Array.isArray(config)) return config;
  return Object.fromEntries(Object.entries(config).filter(([name]) => !name.startsWith("x-")));
}

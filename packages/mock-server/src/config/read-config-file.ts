import { readFile } from "node:fs/promises";
import { checkMockConfig } from "./check-mock-config.ts";
import type { MockConfig } from "./mock-config.ts";
import { type ConfigMistake, MockConfigError } from "./mock-config-error.ts";

/**
 * Reads a configuration from a file: YAML, or JSON, which is YAML.
 *
 * Merge keys (`<<: *base`) work, fields at the top whose names begin with `x-` are yours, and `${NAME}` or `${NAME:-default}`
 * stands for a variable of the environment.
 *
 * @throws {@link MockConfigError} if the file cannot be read, is not YAML, or has mistakes.
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
  // Most mocks have no file, and need no parser.
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
  if (documents.length > 1) fail(`has ${documents.length} documents: write one, without a line of ---`);
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

/** Fields for anchors, as in Compose files. */
function withoutExtensions(config: unknown): unknown {
  if (typeof config !== "object" || config === null || Array.isArray(config)) return config;
  return Object.fromEntries(Object.entries(config).filter(([name]) => !name.startsWith("x-")));
}

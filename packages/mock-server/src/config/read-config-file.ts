import { readFile } from "node:fs/promises";
import { checkMockConfig } from "./check-mock-config.ts";
import type { MockConfig } from "./mock-config.ts";
import { MockConfigError } from "./mock-config-error.ts";

/**
 * Reads a configuration from a file: YAML, or JSON, which is YAML.
 *
 * @throws {@link MockConfigError} if the file cannot be read, is not YAML, or has mistakes.
 */
export async function readConfigFile(path: string): Promise<MockConfig> {
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new MockConfigError([{ path: "", message: error.message }], path);
  });
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text);
  const broken = document.errors.map(({ message }) => ({ path: "", message }));
  if (broken.length > 0) throw new MockConfigError(broken, path);
  const config: unknown = document.toJS();
  const mistakes = checkMockConfig(config);
  if (mistakes.length > 0) throw new MockConfigError(mistakes, path);
  return config as MockConfig;
}

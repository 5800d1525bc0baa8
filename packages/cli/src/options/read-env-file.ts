import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { UsageError } from "../manners/usage-error.ts";

/**
 * Reads environment variables from a `.env` file.
 *
 * @throws {@link UsageError} if the file cannot be read.
 */
export function readEnvFile(path: string): Readonly<Record<string, string>> {
  try {
    return parseEnv(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) as Record<string, string>;
  } catch (error) {
    throw new UsageError(`--env-file ${path} cannot be read: ${(error as NodeJS.ErrnoException).code ?? "unknown"}.`);
  }
}

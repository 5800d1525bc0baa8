import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { UsageError } from "../manners/usage-error.ts";

/**
 * Reads a file of variables, as `.env` files are written.
 *
 * @throws {@link UsageError} if there is no such file.
 */
export function readEnvFile(path: string): Readonly<Record<string, string>> {
  try {
    return parseEnv(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) as Record<string, string>;
  } catch (error) {
    throw new UsageError(`--env-file ${path} cannot be read: ${(error as NodeJS.ErrnoException).code ?? "unknown"}.`);
  }
}

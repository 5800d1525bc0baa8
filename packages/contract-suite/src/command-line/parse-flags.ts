import { type ParseArgsConfig, parseArgs } from "node:util";
import { toUnknown } from "./to-unknown.ts";

type Parsed<T extends ParseArgsConfig> = ReturnType<typeof parseArgs<T>>;

/**
 * Parses arguments with `parseArgs` of Node.js, and suggests the nearest known flag for an unknown one.
 *
 * @param others - More names of flags that may be suggested.
 * @throws `Error` that names the invalid flag.
 */
export function parseFlags<const T extends ParseArgsConfig>(config: T, others: readonly string[] = []): Parsed<T> {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, flag] = /^Unknown option '([^']+)'/.exec(message) ?? [];
    if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION" || flag === undefined) throw error;
    const known = [...Object.keys(config.options ?? {}), ...others].map((name) => `--${name}`);
    throw new Error(toUnknown(flag, "flag", known));
  }
}

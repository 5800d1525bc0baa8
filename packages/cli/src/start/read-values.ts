import { readFile } from "node:fs/promises";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { parseJsonExactly } from "../batch/rows/parse-json-exactly.ts";
import { UsageError } from "../manners/usage-error.ts";

/**
 * Reads initial values.
 *
 * @param source - JSON, `@file`, or `-` for stdin.
 * @throws {@link UsageError} if the values cannot be read or are not a JSON object.
 */
export async function readValues(source: string, stdin: Readable & { isTTY?: boolean }): Promise<object> {
  const json = await readSource(source, stdin);
  const parsed = parseJsonExactly(json.replace(/^\uFEFF/, ""));
  const place = source === "-" ? "stdin" : source.startsWith("@") ? source.slice(1) : "--values";
  if ("problem" in parsed) throw new UsageError(`${place} ${parsed.problem}. Nothing was sent.`);
  const { value } = parsed;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  const hint = place === "--values" ? ` Quote it for your shell: --values '{"loanAmount": 25000}'.` : "";
  throw new UsageError(`${place} must be a JSON object. Nothing was sent.${hint}`);
}

async function readSource(source: string, stdin: Readable & { isTTY?: boolean }): Promise<string> {
  if (source === "-") {
    if (stdin.isTTY === true)
      throw new UsageError("--values - reads stdin, but stdin is a terminal. Pipe JSON into the command.");
    return text(stdin);
  }
  if (!source.startsWith("@")) return source;
  const path = source.slice(1);
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `--values ${source} cannot be read: ${(error as NodeJS.ErrnoException).code}. Nothing was sent.`,
    );
  }
}

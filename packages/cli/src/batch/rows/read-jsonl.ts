import { isUtf8 } from "node:buffer";
import { BatchFileError } from "./batch-file-error.ts";
import { parseJsonExactly } from "./parse-json-exactly.ts";
import type { BadRow, Row } from "./row.ts";
import { splitLines } from "./split-lines.ts";

const byteOrderMark = "\uFEFF";

/**
 * Reads JSON Lines with one object per line. Empty lines are skipped.
 *
 * @throws {@link BatchFileError} if the file is a JSON array.
 */
export async function* readJsonl(chunks: AsyncIterable<Buffer>): AsyncGenerator<Row | BadRow> {
  for await (const { line, bytes, content } of splitLines(chunks)) {
    if (content === undefined) {
      yield { line, bytes, problem: "is longer than 8 MB, which exceeds the limit of a start" };
      continue;
    }
    if (!isUtf8(content)) {
      yield { line, bytes, problem: "is not UTF-8; convert the file to UTF-8" };
      continue;
    }
    const whole = content.toString("utf8");
    const text = (line === 1 && whole.startsWith(byteOrderMark) ? whole.slice(1) : whole).trim();
    if (text === "") continue;
    if (line === 1 && text.startsWith("[")) {
      throw new BatchFileError(line, "begins a JSON array. Convert the file to JSON Lines: jq -c '.[]' FILE");
    }
    const parsed = parseJsonExactly(text);
    if ("problem" in parsed) yield { line, bytes, problem: parsed.problem };
    else if (typeof parsed.value !== "object" || parsed.value === null || Array.isArray(parsed.value)) {
      yield { line, bytes, problem: "is not a JSON object" };
    } else yield { line, bytes, values: parsed.value as Record<string, unknown> };
  }
}

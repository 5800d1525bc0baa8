import { UsageError } from "../manners/usage-error.ts";
import type { BatchFlags } from "./batch-flags.ts";
import type { BatchOptions } from "./batch-options.ts";
import { type CellType, cellTypes } from "./rows/to-typed-cell.ts";

/**
 * Validates the flags of `batch`.
 *
 * @throws {@link UsageError} if a flag is invalid.
 */
export function readBatchOptions(
  processName: string,
  path: string,
  flags: BatchFlags,
  timeoutMs: number,
): BatchOptions {
  const { format } = flags;
  if (format !== undefined && format !== "csv" && format !== "jsonl") {
    throw new UsageError(`--format must be csv or jsonl, but is "${format}".`);
  }
  if (flags.key === "") throw new UsageError("--key must be the name of a field.");
  if (flags.report !== undefined && flags.report === path)
    throw new UsageError("--report must not be the input file, because it would be overwritten.");
  return {
    processName,
    path,
    keyField: flags.key,
    format,
    delimiter: readDelimiter(flags.delimiter),
    types: flags.types === undefined ? undefined : readTypes(flags.types),
    concurrency: readNumber("--concurrency", flags.concurrency, 1, 1_000),
    rate: readNumber("--rate", flags.rate, 0.001, Number.MAX_SAFE_INTEGER),
    timeoutMs,
    dryRun: flags.dryRun === true,
    skipInvalid: flags.skipInvalid === true,
    retryNotStarted: flags.retryNotStarted === true,
    keepGoing: flags.keepGoing === true,
    reportPath: flags.report,
  };
}

function readDelimiter(text: string | undefined): string | undefined {
  if (text === "tab" || text === "\\t") return "\t";
  if (text === undefined || (text.length === 1 && !/["\r\n]/.test(text))) return text;
  throw new UsageError(`--delimiter must be a single character or tab, but is ${JSON.stringify(text)}.`);
}

function readTypes(list: string): Map<string, CellType> {
  const types = new Map<string, CellType>();
  for (const entry of list.split(",")) {
    const colon = entry.lastIndexOf(":");
    const name = entry.slice(0, colon).trim();
    const type = cellTypes.find((one) => one === entry.slice(colon + 1).trim());
    if (colon === -1 || name === "" || type === undefined) {
      throw new UsageError(
        `--types must be a list such as loanAmount:number,vip:boolean, but contains ${JSON.stringify(entry)}. Supported types: ${cellTypes.join(", ")}.`,
      );
    }
    types.set(name, type);
  }
  return types;
}

function readNumber(flag: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== "" && value >= min && value <= max && (min < 1 || Number.isInteger(value))) return value;
  const limit = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
  throw new UsageError(`${flag} must be a ${min < 1 ? "" : "whole "}number ${limit}, but is "${text}".`);
}

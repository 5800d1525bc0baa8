/** Room of the errors: copies what may be shown of an error that others made. */
import { type Redact, redactNothing } from "./redaction.ts";

/** What is read of an error, in whatever realm it was made. */
interface ErrorLike {
  name?: unknown;
  message?: unknown;
  stack?: unknown;
  cause?: unknown;
  code?: unknown;
  syscall?: unknown;
  digest?: unknown;
}

/**
 * Copies name, message, code, system call, digest and stack of an error, and the same of its causes.
 *
 * Errors of HTTP libraries carry the request, with its token and its body, in properties of their own; those stay behind.
 * Errors of other realms (Jest, `vm`) are errors too.
 *
 * @param error - Whatever was thrown.
 * @param redact - Takes the token out of the texts.
 * @returns `undefined` if it was not an error.
 * @internal
 */
export function toSafeCause(error: unknown, redact: Redact = redactNothing, depth = 0): Error | undefined {
  if (depth > 5 || typeof error !== "object" || error === null) return undefined;
  try {
    const { name, message, stack, cause, code, syscall, digest } = error as ErrorLike;
    if (typeof message !== "string") return undefined;
    const inner = toSafeCause(cause, redact, depth + 1);
    const copy = new Error(redact(message, 1_000), inner === undefined ? undefined : { cause: inner });
    copy.name = typeof name === "string" ? redact(name, 100) : "Error";
    copy.stack = `${copy.name}: ${copy.message}${listFrames(stack, redact)}`;
    for (const [key, value] of Object.entries({ code, syscall, digest })) {
      if (typeof value === "string") Object.assign(copy, { [key]: redact(value, 100) });
    }
    return copy;
  } catch {
    return undefined;
  }
}

/** The frames alone: the lines before them repeat the message, as it was. */
function listFrames(stack: unknown, redact: Redact): string {
  if (typeof stack !== "string") return "";
  const frames = stack
    .slice(0, 20_000)
    .split("\n")
    .filter((line) => /^\s+at /.test(line));
  return frames.map((line) => `\n    ${redact(line, 500)}`).join("");
}

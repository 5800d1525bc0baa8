/** Errors room: copies the parts of a foreign error that are safe to show. */
import { type Redact, redactNothing } from "./redaction.ts";

/** The properties that are read from an error of any realm. */
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
 * Copies the name, message, code, system call, digest and stack of an error and of its causes.
 *
 * Errors from HTTP libraries often contain the request, with its token and body, in other properties. Those are not copied.
 * Errors from other realms (Jest, `vm`) are copied like any other.
 *
 * @param error - The thrown value.
 * @param redact - Removes the token from the texts.
 * @returns The copy; `undefined` if the value is not an error.
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

/** Returns only the frames of a stack, because the lines before them contain the unredacted message. */
function listFrames(stack: unknown, redact: Redact): string {
  if (typeof stack !== "string") return "";
  const frames = stack
    .slice(0, 20_000)
    .split("\n")
    .filter((line) => /^\s+at /.test(line));
  return frames.map((line) => `\n    ${redact(line, 500)}`).join("");
}

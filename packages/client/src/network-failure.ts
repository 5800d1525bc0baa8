/** What is known of a connection that failed. */
export interface NetworkFailure {
  /** The runtime's code, as `ECONNREFUSED`. */
  code: string | undefined;
  /** Whether the codes alone say that no request went out. */
  unsent: boolean;
}

/** Codes that stand for a failure before any request, on every runtime that uses them. */
const alwaysUnsent = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ERR_INVALID_URL"]);

/** A certificate is checked before the first byte of HTTP. */
const certificateRefused =
  /^(?:CERT_(?!REQUIRED)|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY))/;

/**
 * Reads the codes of an error that `fetch` rejected with.
 *
 * `ECONNRESET`, `ETIMEDOUT` and the like prove nothing alone: the same code stands for a reset while connecting and for one
 * after the whole request was read. With the system call `connect` they do.
 *
 * @param error - Node.js hides the code in `cause`, Bun has it on the error; Deno and browsers give none.
 */
export function toNetworkFailure(error: unknown): NetworkFailure {
  const found = findCoded(error);
  return found === undefined ? { code: undefined, unsent: false } : { code: found.code, unsent: isUnsent(found) };
}

interface Coded {
  code: string;
  syscall?: unknown;
  errors?: unknown;
}

function findCoded(error: unknown, depth = 0): Coded | undefined {
  if (typeof error !== "object" || error === null || depth > 5) return undefined;
  if ("code" in error && typeof error.code === "string") return error as Coded;
  return "cause" in error ? findCoded(error.cause, depth + 1) : undefined;
}

function isUnsent({ code, syscall, errors }: Coded): boolean {
  // A host with several addresses: every one of them must have failed before anything was sent.
  if (Array.isArray(errors) && errors.length > 0) return errors.every((inner) => toNetworkFailure(inner).unsent);
  return alwaysUnsent.has(code) || certificateRefused.test(code) || syscall === "connect" || syscall === "getaddrinfo";
}

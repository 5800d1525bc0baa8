/** Proof room: what the error codes of a runtime prove about a connection. */

/** The codes with which a runtime's own `fetch` reports that it never made a connection. */
const neverConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_INVALID_URL",
]);

/** Certificate errors. A certificate is checked before the first byte of HTTP is sent. */
const certificateRefused =
  /^(?:CERT_(?!REQUIRED)|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_|INVALID_CA|HOSTNAME_MISMATCH)/;

/** Configuration errors other than certificate errors. They cannot be fixed by retrying. */
const misconfigured =
  /^(?:ENOTFOUND|ERR_INVALID_URL|UND_ERR_INVALID_ARG|EPROTO|ERR_SSL_(?:WRONG_VERSION|.*PACKET_LENGTH|.*HTTP_REQUEST|.*ALERT|.*CERTIFICATE))/;

/** The TLS alert of a server that requires a client certificate. It ends the handshake before a request is read (RFC 8446, 6.2). */
const certificateRequired = "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED";

interface Coded {
  readonly code: string;
  readonly syscall?: unknown;
  readonly errors?: unknown;
}

/**
 * Returns the error code of a failed `fetch`.
 *
 * @param error - The error. On Node.js, its `cause` has the code; on Bun, the error itself has it. Deno and browsers provide no code.
 * @internal
 */
export function toNetworkCode(error: unknown): string | undefined {
  return findCoded(error)?.code;
}

/**
 * Returns true if the code of an error says that the connection was never made.
 *
 * This is a proof only for errors of the runtime's own `fetch`, because any other error may concern a different request. Codes such
 * as `ECONNRESET` and `ETIMEDOUT` alone prove nothing, because they occur both while connecting and after the whole request was
 * read. Together with the system call `connect` they are a proof.
 *
 * @internal
 */
export function saysNeverConnected(error: unknown): boolean {
  const found = findCoded(error);
  if (found === undefined) return false;
  const { code, syscall, errors } = found;
  // A host can have several addresses. All of them must have failed before anything was sent.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(saysNeverConnected);
  return (
    neverConnected.has(code) || certificateRefused.test(code) || syscall === "connect" || syscall === "getaddrinfo"
  );
}

/**
 * Returns true for configuration errors, such as a wrong host, certificate, port or dispatcher. Retrying cannot fix them.
 *
 * @internal
 */
export function isConfigurationCode(code: string | undefined): boolean {
  return code !== undefined && (certificateRefused.test(code) || misconfigured.test(code));
}

/**
 * Returns true if the error of a sent request says that the server did not process it.
 *
 * After a GOAWAY frame, undici 8 fails a request with an `InformationalError` only if its stream is above the last stream that the
 * server processed (RFC 9113, 6.8). Older versions do not check the last stream, so the same error proves nothing there.
 *
 * `REFUSED_STREAM` is not a proof, although RFC 9113 (8.7) says that nothing was processed. HAProxy also sends it if the server read
 * a request and then closed the connection.
 *
 * @param error - The error that undici reports for exactly this request.
 * @param readsLastStream - Whether the request was dispatched with the handlers of undici 8.
 * @internal
 */
export function saysNotProcessed(error: unknown, readsLastStream: boolean): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, message, name } = error as Record<string, unknown>;
  if (code === certificateRequired) return true;
  const isGoAway = typeof message === "string" && message.startsWith('HTTP/2: "GOAWAY" frame received');
  return readsLastStream && name === "InformationalError" && isGoAway;
}

function findCoded(error: unknown, depth = 0): Coded | undefined {
  if (typeof error !== "object" || error === null || depth > 5) return undefined;
  try {
    const { code, cause } = error as { code?: unknown; cause?: unknown };
    return typeof code === "string" ? (error as Coded) : findCoded(cause, depth + 1);
  } catch {
    return undefined;
  }
}

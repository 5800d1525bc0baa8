/** Room of the proofs: what the codes of a runtime say about a connection. */

/** Codes of a connection that was never made, as the runtime's own `fetch` gives them. */
const neverConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_INVALID_URL",
]);

/** A certificate is checked before the first byte of HTTP. */
const certificateRefused =
  /^(?:CERT_(?!REQUIRED)|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_|INVALID_CA|HOSTNAME_MISMATCH)/;

/** Failures of configuration besides certificates: they fail the same way each time. */
const misconfigured =
  /^(?:ENOTFOUND|ERR_INVALID_URL|UND_ERR_INVALID_ARG|EPROTO|ERR_SSL_(?:WRONG_VERSION|.*PACKET_LENGTH|.*HTTP_REQUEST|.*ALERT|.*CERTIFICATE))/;

/** The TLS alert of a server that wants a client certificate: it ends the handshake before a request is read (RFC 8446, 6.2). */
const certificateRequired = "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED";

interface Coded {
  readonly code: string;
  readonly syscall?: unknown;
  readonly errors?: unknown;
}

/**
 * Returns the code of an error that `fetch` rejected with.
 *
 * @param error - Node.js hides the code in `cause`, Bun has it on the error; Deno and browsers give none.
 * @internal
 */
export function toNetworkCode(error: unknown): string | undefined {
  return findCoded(error)?.code;
}

/**
 * Tells whether the code of an error says that its connection was never made.
 *
 * A proof only for an error of the runtime's own `fetch`: the code of somebody's error says nothing about which request
 * failed. `ECONNRESET`, `ETIMEDOUT` and the like prove nothing alone: the same code stands for a reset while connecting and for
 * one after the whole request was read. With the system call `connect` they do.
 *
 * @internal
 */
export function saysNeverConnected(error: unknown): boolean {
  const found = findCoded(error);
  if (found === undefined) return false;
  const { code, syscall, errors } = found;
  // A host with several addresses: every one of them must have failed before anything was sent.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(saysNeverConnected);
  return (
    neverConnected.has(code) || certificateRefused.test(code) || syscall === "connect" || syscall === "getaddrinfo"
  );
}

/**
 * Tells whether trying again would fail the same way: a wrong host, certificate, port or dispatcher.
 *
 * @internal
 */
export function isConfigurationCode(code: string | undefined): boolean {
  return code !== undefined && (certificateRefused.test(code) || misconfigured.test(code));
}

/**
 * Tells whether the error of a request that went out says that the server did not process it.
 *
 * undici 8 fails a request with an `InformationalError` of GOAWAY only where its stream is above the last one that the server
 * processed (RFC 9113, 6.8); older versions do not look at that number, so there the same frame proves nothing.
 *
 * `REFUSED_STREAM` is not here, although RFC 9113 (8.7) says that nothing was processed: HAProxy sends it where the server read
 * a request and then broke the connection.
 *
 * @param error - The error that undici gives for this very request.
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

/** Why there was no answer. */
export type FailureKind =
  | "unreachable"
  | "unknown-host"
  | "certificate"
  | "no-tls"
  | "proxy"
  | "blocked-port"
  | "silent"
  | "broken"
  | "too-large"
  | "interrupted";

/** A request that got no answer. */
export interface Failure {
  readonly kind: FailureKind;
  /** A short description of the failure. */
  readonly text: string;
}

/** The kinds of failure that happen before the request is sent. */
const neverSent: readonly FailureKind[] = [
  "unreachable",
  "unknown-host",
  "certificate",
  "no-tls",
  "proxy",
  "blocked-port",
];

/** Returns true if the target may have received the request. */
export function mayHaveArrived({ kind }: Failure): boolean {
  return !neverSent.includes(kind);
}

const kinds: readonly [codes: RegExp, kind: FailureKind][] = [
  [/^(ENOTFOUND|EAI_\w+)$/, "unknown-host"],
  [/CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_CA$|^ERR_TLS_CERT/, "certificate"],
  [/^ERR_SSL_|^EPROTO$/, "no-tls"],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/, "unreachable"],
];

/** Converts an error to a failure. Uses only names and codes, because the message may quote the request. */
export function toFailure(error: unknown, timeoutMs: number): Failure {
  const { name, message } = toShape(error);
  if (name === "TimeoutError") return { kind: "silent", text: `no answer within ${timeoutMs} ms` };
  if (name === "TooLargeError") return { kind: "too-large", text: message };
  const chain = listCauses(error);
  if (chain.some((one) => one.message.includes("HTTP Tunneling"))) {
    return { kind: "proxy", text: "a proxy that refuses to connect" };
  }
  if (chain.some((one) => one.message === "bad port"))
    return { kind: "blocked-port", text: "a port that fetch blocks" };
  if (chain.some((one) => one.name === "AbortError" && one.code === undefined)) {
    return { kind: "interrupted", text: "no answer before the request was aborted" };
  }
  const code = chain.map((one) => one.code).find((one) => typeof one === "string");
  const told = code ?? (name === "" ? undefined : name);
  const kind = kinds.find(([codes]) => typeof code === "string" && codes.test(code))?.[1] ?? "broken";
  return { kind, text: `a broken connection${told === undefined ? "" : ` (${told})`}` };
}

interface Shape {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly cause: unknown;
}

function toShape(error: unknown): Shape {
  const { name, message, code, cause } = (typeof error === "object" && error !== null ? error : {}) as Partial<Shape>;
  return {
    name: typeof name === "string" ? name : "",
    message: typeof message === "string" ? message : "",
    code: typeof code === "string" ? code : undefined,
    cause,
  };
}

/** Lists the chain of causes, innermost first. */
function listCauses(error: unknown): Shape[] {
  const chain: Shape[] = [];
  for (let one: unknown = error; one !== undefined && one !== null && chain.length < 5; one = toShape(one).cause) {
    chain.unshift(toShape(one));
  }
  return chain;
}

import type { OutboxStart } from "@flowx-start/outbox";

/** Why a batch was ended because its starts are rejected. */
export interface Refusal {
  /** `first-starts`: the first starts were all rejected. `access`: the token or the credentials are rejected. */
  readonly kind: "first-starts" | "access";
  /** The message of the last rejection. */
  readonly reason: string;
}

/**
 * Detects that a batch cannot succeed, for example because of a wrong process name, a missing role or a rejected token.
 */
export interface RefusalGuard {
  /** Aborted when the batch cannot succeed. */
  readonly signal: AbortSignal;
  readonly refusal: Refusal | undefined;
  /** The keys of the starts that were rejected before the first successful one. */
  readonly refusedKeys: readonly string[];
  /** Takes a settled or postponed start of the batch. */
  hear(start: OutboxStart): void;
}

/** After this many rejections without a successful start, the cause is not in individual rows. */
export const firstRefusals = 10;
/** The number of consecutive access rejections that end a batch. It is also the number that makes a worker pause. */
const accessRefusals = 3;

/**
 * Creates a guard. Rejected starts count until the first successful one; a rejected token always counts.
 *
 * @param keepGoing - If true, rejected starts do not count.
 */
export function createRefusalGuard(keepGoing = false): RefusalGuard {
  const ending = new AbortController();
  const refusedKeys: string[] = [];
  let locked = 0;
  let hasStarted = false;
  let refusal: Refusal | undefined;
  const end = (kind: Refusal["kind"], { error }: OutboxStart): void => {
    const message = error?.["message"];
    refusal ??= { kind, reason: typeof message === "string" ? message : "" };
    ending.abort();
  };
  return {
    signal: ending.signal,
    refusedKeys,
    get refusal() {
      return refusal;
    },
    hear(start) {
      if (start.state === "started") {
        hasStarted = true;
        locked = 0;
      } else if (start.state === "queued" && isAccessRefused(start)) {
        locked += 1;
        if (locked >= accessRefusals) end("access", start);
      } else if (start.state === "not-started" && !hasStarted && !keepGoing) {
        refusedKeys.push(start.key);
        if (refusedKeys.length >= firstRefusals) end("first-starts", start);
      }
    },
  };
}

/** Returns true for a 401 and for an error answer of the identity provider, but not if the provider is unavailable. */
function isAccessRefused({ error }: OutboxStart): boolean {
  if (error?.["status"] === 401) return true;
  const oauth = error?.["oauth"] as { readonly error?: unknown } | null | undefined;
  return error?.["code"] === "FLOWX_TOKEN_REQUEST" && typeof oauth?.error === "string";
}

import type { OutboxStart } from "@flowx-start/outbox";

/** Why a batch that cannot work was ended. */
export interface Refusal {
  /** `first-starts`: all of the first ones were refused. `access`: nobody gets in with this token, or these credentials. */
  readonly kind: "first-starts" | "access";
  /** The last answer. */
  readonly reason: string;
}

/** Notices that a batch cannot work: a wrong process name, a missing role, a token that is refused. */
export interface RefusalGuard {
  /** Aborted then. */
  readonly signal: AbortSignal;
  readonly refusal: Refusal | undefined;
  /** The keys of the starts that were refused before the first one worked. */
  readonly refusedKeys: readonly string[];
  /** Hears of a start of the batch, settled or postponed. */
  hear(start: OutboxStart): void;
}

/** So many refusals without a single start are no accident of some rows. */
export const firstRefusals = 10;
/** As many as make a worker pause; what refuses a token refuses the next one as well. */
const accessRefusals = 3;

/**
 * Creates one. Refused starts count until the first one works; a refused token counts always.
 *
 * @param keepGoing - Refused starts do not count.
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

/** 401; or an identity provider that has answered, and refuses. One that is away comes back. */
function isAccessRefused({ error }: OutboxStart): boolean {
  if (error?.["status"] === 401) return true;
  const oauth = error?.["oauth"] as { readonly error?: unknown } | null | undefined;
  return error?.["code"] === "FLOWX_TOKEN_REQUEST" && typeof oauth?.error === "string";
}

/** What breaks an answer on its way. */
export type WireFault = "reset" | "close-mid-headers" | "truncate" | "garbage" | "hang";

/** What a mock answers, before an adapter sends it. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Waits so long before the head is sent. */
  readonly delayMs?: number;
  /** Sends the body in pieces over so long. */
  readonly bodyMs?: number;
  readonly fault?: WireFault;
}

/** Returns an answer with a JSON body. */
export function toJsonAnswer(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) };
}

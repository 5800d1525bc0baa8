/** What came of one request. */
export type GatewayAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      /** Names in lower case; repeated headers are joined with a comma. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** The connection or the stream broke; the code is Node's, or that of HTTP/2. */
  | { readonly kind: "broken"; readonly code: string }
  | { readonly kind: "silent"; readonly afterMs: number };

/** A request to a gateway, below its base URL. */
export interface GatewayRequest {
  readonly method: string;
  /** Sent as it is: nothing is encoded, folded or resolved. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly timeoutMs: number;
}

/** Where a gateway is, and whom it is believed. */
export interface GatewayOrigin {
  readonly url: URL;
  /** PEM; `undefined` for the certificates of Node. */
  readonly ca: string | undefined;
}

/** The longest answer that is kept. Characters. */
export const maxAnswerLength = 65_536;

/** Says in a few words what came. */
export function toShortAnswer(answer: GatewayAnswer): string {
  if (answer.kind === "broken") return `no answer (${answer.code})`;
  if (answer.kind === "silent") return `no answer within ${answer.afterMs} ms`;
  const type = answer.headers["content-type"]?.split(";")[0]?.slice(0, 100);
  return `${answer.status}${type === undefined ? "" : ` ${type}`}`;
}

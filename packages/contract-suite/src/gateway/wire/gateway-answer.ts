/** The result of one request. */
export type GatewayAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      /** Lower-case names; repeated headers are joined with a comma. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** The connection or the stream broke; the code is an error code of Node.js or HTTP/2. */
  | { readonly kind: "broken"; readonly code: string }
  | { readonly kind: "silent"; readonly afterMs: number };

/** A request to a gateway. */
export interface GatewayRequest {
  readonly method: string;
  /** The request target, sent without encoding or normalization. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly timeoutMs: number;
}

/** The URL of a gateway and the certificates trusted for it. */
export interface GatewayOrigin {
  readonly url: URL;
  /** Trusted certificates in PEM format; `undefined` for those of Node.js. */
  readonly ca: string | undefined;
}

/** How much of an answer is kept, in characters. */
export const maxAnswerLength = 65_536;

/** Describes an answer in a few words. */
export function toShortAnswer(answer: GatewayAnswer): string {
  if (answer.kind === "broken") return `no answer (${answer.code})`;
  if (answer.kind === "silent") return `no answer within ${answer.afterMs} ms`;
  const type = answer.headers["content-type"]?.split(";")[0]?.slice(0, 100);
  return `${answer.status}${type === undefined ? "" : ` ${type}`}`;
}

/** Error codes of HTTP/2 that the faults use. RFC 9113 section 7. */
export const h2Codes = { noError: 0, internalError: 2, refusedStream: 7, cancel: 8 } as const;

/** A request as a fault server sees it, and what the server can do with it. */
export interface Exchange {
  /** The number of the HTTP/2 stream; 1 in HTTP/1.1. */
  readonly streamId: number;
  /** Answers with 200 and a process instance. */
  answer(): void;
  /** Sends an RST_STREAM frame. Resets the connection in HTTP/1.1. */
  resetStream(code: number): void;
  /** Sends a GOAWAY frame. Resets the connection in HTTP/1.1. */
  goAway(lastStreamId: number, code: number): void;
  /** Sends a TCP reset. */
  resetConnection(): void;
  /** Ends the connection with a FIN. */
  closeConnection(): void;
}

/** What a protocol tells the server about its requests. */
export interface ExchangeListener {
  /** The head arrived. Return true to leave the rest unread. */
  onHead(exchange: Exchange): boolean;
  /** The body arrived whole. */
  onBody(exchange: Exchange, body: string): void;
}

/** The body of the answer to a start that went well. */
export const startedBody: string = JSON.stringify({ uuid: "24cb4216-83a4-4782-84cb-d702b54b9b7d", state: "STARTED" });

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Http2ServerRequest, Http2ServerResponse } from "node:http2";
import type { Socket } from "node:net";

/** A request over HTTP/1.1 or HTTP/2. */
export type Incoming = IncomingMessage | Http2ServerRequest;
/** An answer over HTTP/1.1 or HTTP/2. */
export type Outgoing = ServerResponse | Http2ServerResponse;

/** The connection of a request. */
export interface Connection {
  /** The TCP socket, which under TLS is not that of the request. */
  readonly raw: Socket;
  /** The socket that bytes are written to: under TLS that of TLS. */
  readonly writable: Socket;
}

import { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";

/**
 * A socket between a TLS connection and its HTTP/2 session, so that a scenario can write its own bytes between frames.
 *
 * Without it, Node.js hands the connection to native code, which ends the process if other code writes to it.
 */
export class TappedSocket extends Duplex {
  readonly #socket: TLSSocket;
  readonly remotePort: number | undefined;

  /** Wraps a connection that negotiated `h2`. */
  constructor(socket: TLSSocket) {
    super();
    this.#socket = socket;
    this.remotePort = socket.remotePort;
    socket.on("data", (chunk) => this.push(chunk) || socket.pause());
    socket.on("end", () => this.push(null));
    socket.on("close", () => this.destroy());
    socket.on("error", () => this.destroy());
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Uint8Array, _encoding: string, done: (error?: Error | null) => void): void {
    // Data written after the end of the connection is discarded.
    if (this.#socket.writable) this.#socket.write(chunk, () => done());
    else done();
  }

  override _final(done: () => void): void {
    this.#socket.end();
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }
}

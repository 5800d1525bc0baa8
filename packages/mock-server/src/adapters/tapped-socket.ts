import { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";

/**
 * Stands between a TLS connection and its HTTP/2 session, so that a scenario can write bytes of its own between the frames.
 *
 * Without it Node.js hands the connection to native code, which ends the process if anybody else writes.
 */
export class TappedSocket extends Duplex {
  readonly #socket: TLSSocket;
  readonly remotePort: number | undefined;

  /** Stands before a connection that has chosen `h2`. */
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
    // What is written after the connection has ended nobody sees.
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

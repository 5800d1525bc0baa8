import { h2Codes } from "./exchange.ts";
import type { Behaviour, Protocol } from "./fault-server.ts";

/** What a fault can do to the cell that it is tried in. */
export interface CellControl {
  /** Aborts the signal of the start. */
  abort(): void;
}

/** One way for a start to fail: a column of the matrix. */
export interface Fault {
  name: string;
  protocols: readonly Protocol[];
  /** Where the start is sent to; a {@link Behaviour} makes a server for it. */
  target: "closed port" | "unknown host" | "full backlog" | ((cell: CellControl) => Behaviour);
  /** The server reads the whole start before it fails. */
  isAfterReading?: boolean;
  /** No request can have gone out, so a way that can prove it has to. */
  isBeforeSending?: boolean;
  /** Nobody but the caller's own signal or time limit ends the start. */
  isEndedByCaller?: boolean;
  /** Over TLS in HTTP/1.1, too. HTTP/2 always is. */
  isTls?: boolean;
  /** The client does not trust the server's certificate. */
  isDistrusted?: boolean;
  /** Where the way has a time limit for connecting, it is short. */
  isImpatient?: boolean;
  /** A first start goes well, so that its connection is there for the one under test. */
  isKeptAlive?: boolean;
  /** Every connection is reset in the same turn as the start is sent. */
  isResetWhenSent?: boolean;
  /** A second start follows; it goes well. */
  isFollowed?: boolean;
  timeoutMs?: number;
  /** Set where one attempt takes long. */
  retry?: false;
}

const http1: readonly Protocol[] = ["HTTP/1.1"];
const http2: readonly Protocol[] = ["HTTP/2"];
const both: readonly Protocol[] = [...http1, ...http2];
/** Long enough for a handshake on a busy machine: a start that is not read says nothing about faults after the reading. */
const patienceMs = 2_000;
/** undici 6 and 7.0 lose some failures of HTTP/2: only the time limit ends such a start. */
const lostMs = 2_500;

/** Every fault; the first is none. */
export const faults: readonly Fault[] = [
  { name: "ok", protocols: both, target: () => ({}) },
  { name: "closed port", protocols: both, target: "closed port", isBeforeSending: true },
  { name: "unknown host", protocols: both, target: "unknown host", isBeforeSending: true },
  {
    name: "connect timeout",
    protocols: both,
    target: "full backlog",
    isBeforeSending: true,
    isEndedByCaller: true,
    isImpatient: true,
    timeoutMs: lostMs,
    retry: false,
  },
  {
    name: "refused certificate",
    protocols: both,
    target: () => ({}),
    isBeforeSending: true,
    isTls: true,
    isDistrusted: true,
  },
  {
    name: "reset on accept",
    protocols: http1,
    target: () => ({
      onConnection(socket) {
        socket.resetAndDestroy();
        return true;
      },
    }),
  },
  {
    name: "reset in handshake",
    protocols: both,
    isBeforeSending: true,
    isTls: true,
    target: () => ({
      onConnection(socket) {
        socket.once("data", () => socket.resetAndDestroy());
        return true;
      },
    }),
  },
  {
    name: "abort in handshake",
    protocols: both,
    isBeforeSending: true,
    isTls: true,
    isEndedByCaller: true,
    target: ({ abort }) => ({
      onConnection(socket) {
        socket.once("data", abort);
        return true;
      },
    }),
  },
  {
    // The connection is made after all, and the next start uses it: nothing of the first may go out with that.
    name: "abort, then handshake",
    protocols: both,
    isBeforeSending: true,
    isTls: true,
    isEndedByCaller: true,
    isFollowed: true,
    target: ({ abort }) => toLateHandshake(abort),
  },
  {
    // No proof, whatever RFC 9113 says: a gateway may send it after it has passed the request on, as in "REFUSED after read".
    name: "REFUSED_STREAM",
    protocols: http2,
    timeoutMs: lostMs,
    target: () => ({
      onHead(exchange) {
        exchange.resetStream(h2Codes.refusedStream);
        return true;
      },
    }),
  },
  {
    name: "REFUSED after read",
    isAfterReading: true,
    protocols: http2,
    timeoutMs: lostMs,
    target: () => ({ onStart: (exchange) => exchange.resetStream(h2Codes.refusedStream) }),
  },
  {
    name: "GOAWAY unread",
    protocols: http2,
    timeoutMs: lostMs,
    target: () => ({
      onHead(exchange) {
        exchange.goAway(Math.max(exchange.streamId - 2, 0), h2Codes.noError);
        return true;
      },
    }),
  },
  {
    name: "reset at head",
    protocols: both,
    timeoutMs: lostMs,
    target: () => ({
      onHead(exchange) {
        exchange.resetConnection();
        return true;
      },
    }),
  },
  {
    name: "reset after read",
    isAfterReading: true,
    protocols: both,
    timeoutMs: lostMs,
    target: () => ({ onStart: (exchange) => exchange.resetConnection() }),
  },
  {
    name: "close after read",
    isAfterReading: true,
    protocols: both,
    timeoutMs: lostMs,
    target: () => ({ onStart: (exchange) => exchange.closeConnection() }),
  },
  {
    name: "RST INTERNAL_ERROR",
    isAfterReading: true,
    protocols: http2,
    timeoutMs: patienceMs,
    target: () => ({ onStart: (exchange) => exchange.resetStream(h2Codes.internalError) }),
  },
  {
    name: "RST CANCEL",
    isAfterReading: true,
    protocols: http2,
    timeoutMs: patienceMs,
    target: () => ({ onStart: (exchange) => exchange.resetStream(h2Codes.cancel) }),
  },
  {
    name: "GOAWAY after read",
    isAfterReading: true,
    protocols: http2,
    timeoutMs: patienceMs,
    target: () => ({
      onStart(exchange) {
        exchange.goAway(exchange.streamId, h2Codes.noError);
        exchange.closeConnection();
      },
    }),
  },
  {
    name: "silence",
    isAfterReading: true,
    protocols: both,
    isEndedByCaller: true,
    timeoutMs: patienceMs,
    target: () => ({ onStart() {} }),
  },
  {
    name: "abort after read",
    isAfterReading: true,
    protocols: both,
    isEndedByCaller: true,
    target: ({ abort }) => ({ onStart: abort }),
  },
  {
    name: "kept-alive reset",
    protocols: both,
    isKeptAlive: true,
    isResetWhenSent: true,
    timeoutMs: lostMs,
    target: () => ({}),
  },
  {
    name: "kept-alive lost",
    protocols: both,
    isKeptAlive: true,
    timeoutMs: lostMs,
    target: () => toLostAtSecond(),
  },
];

/** Resets the connection at the head of its second request; answers on every other one. */
function toLostAtSecond(): Behaviour {
  let heads = 0;
  return {
    onHead(exchange) {
      heads += 1;
      if (heads === 2) exchange.resetConnection();
      return heads === 2;
    },
  };
}

/** Aborts the start when its connection is accepted, and goes on with the handshake. */
function toLateHandshake(abort: () => void): Behaviour {
  let isFirst = true;
  return {
    onConnection(_socket, proceed) {
      if (!isFirst) return false;
      isFirst = false;
      abort();
      setImmediate(proceed);
      return true;
    },
  };
}

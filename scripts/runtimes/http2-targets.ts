import { constants, createSecureServer, type Http2Session, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import type { Readable } from "node:stream";
import type { TLSSocket } from "node:tls";
import type { Certificate } from "../../packages/client/test/certificates.ts";
import { cors } from "./start-targets.ts";

/** One start at a server. */
interface Arrival {
  stream: ServerHttp2Stream;
  /** How many starts this server has seen, this one included. */
  count: number;
  /** Which session of this server it came on, from 1. */
  session: number;
  /** How many starts came on that session, this one included. */
  onSession: number;
  /** Breaks the connection: with FIN, or with a reset. */
  breakOff(how: "close" | "reset"): void;
  answer(): void;
  /** Sends GOAWAY: of the streams of the session, only those up to this one are processed. */
  goAway(last?: number): void;
  /** The stream of the start before this one on the same session. */
  previous: number;
}

/** What a server does to a start. */
interface Fault {
  /** The head arrived. Returns `true` where the start is thrown away without being read. */
  onHead?: (arrival: Arrival) => boolean;
  /** The start was read whole. */
  onRead?: (arrival: Arrival) => void;
}

const started = JSON.stringify({ uuid: "24cb4216-83a4-4782-84cb-d702b54b9b7d", state: "STARTED" });
const refuse = ({ stream }: Arrival): void => stream.close(constants.NGHTTP2_REFUSED_STREAM);
const once =
  (count: number, does: (arrival: Arrival) => void) =>
  (arrival: Arrival): void =>
    arrival.count === count ? does(arrival) : arrival.answer();
const unread =
  (count: number, does: (arrival: Arrival) => void) =>
  (arrival: Arrival): boolean => {
    if (arrival.count === count) does(arrival);
    return arrival.count === count;
  };

/** How many starts go out at once, and after how many of them GOAWAY comes. */
export const burst = { starts: 40, accepted: 20 };

/** The faults by name. Each server answers the starts that come after its fault: a start that is sent again arrives. */
export const http2Faults = {
  ok: {},
  "RST_STREAM after read": { onRead: once(1, ({ stream }) => stream.close(constants.NGHTTP2_INTERNAL_ERROR)) },
  "CANCEL after read": { onRead: once(1, ({ stream }) => stream.close(constants.NGHTTP2_CANCEL)) },
  "REFUSED_STREAM, not read": { onHead: unread(1, refuse) },
  "REFUSED_STREAM after read": { onRead: once(1, refuse) },
  "silence after read": { onRead: () => {} },
  "reset after read": { onRead: once(1, ({ breakOff }) => breakOff("reset")) },
  "closed after read": { onRead: once(1, ({ breakOff }) => breakOff("close")) },
  "GOAWAY below, not read": {
    onHead: unread(2, ({ goAway, previous, breakOff }) => {
      goAway(previous);
      setImmediate(() => breakOff("close"));
    }),
  },
  "GOAWAY and closed after read": {
    onRead: once(2, ({ goAway, breakOff }) => {
      goAway();
      setImmediate(() => breakOff("close"));
    }),
  },
  "used: closed after read": { onRead: once(2, ({ breakOff }) => breakOff("close")) },
  "used: reset after read": { onRead: once(2, ({ breakOff }) => breakOff("reset")) },
  "used: REFUSED_STREAM after read": { onRead: once(2, refuse) },
  "used: closed, not read": { onHead: unread(2, ({ breakOff }) => breakOff("close")) },
  "used: reset, not read": { onHead: unread(2, ({ breakOff }) => breakOff("reset")) },
  "idle session closed": {
    onRead: (arrival) => {
      arrival.answer();
      if (arrival.count === 1) arrival.stream.session?.close();
    },
  },
  "burst: GOAWAY in the middle": {
    onHead: ({ onSession, session, goAway }) => {
      if (session === 1 && onSession === burst.accepted + 1) goAway();
      return session === 1 && onSession > burst.accepted + 1;
    },
  },
} satisfies Record<string, Fault>;

/** The name of a fault. */
export type Http2Fault = keyof typeof http2Faults;

/** A server that speaks HTTP/2, and what it has read. */
export interface Http2Target extends AsyncDisposable {
  url: string;
  /** How often each start was read, by the number in its values. */
  reads: Map<number, number>;
}

/** Starts a server with a fault. That of `ok` also speaks HTTP/1.1, and tells with what it was asked. */
export async function startHttp2Target(name: Http2Fault, certificate: Certificate): Promise<Http2Target> {
  const fault: Fault = http2Faults[name];
  const reads = new Map<number, number>();
  const sockets = new Map<number | undefined, Socket>();
  const secured = new Map<number | undefined, TLSSocket>();
  const sessions = new Map<Http2Session, { number: number; starts: number; last: number }>();
  const whenRead = (body: Readable, then: () => void): void => {
    let text = "";
    body.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    body.on("end", () => {
      const id = Number(/"loanAmount":(\d+)/.exec(text)?.[1]);
      reads.set(id, (reads.get(id) ?? 0) + 1);
      then();
    });
  };
  let count = 0;
  const server = createSecureServer({ ...certificate, allowHTTP1: name === "ok" });
  server.on("connection", (socket: Socket) => {
    sockets.set(socket.remotePort, socket);
    socket.on("error", () => {});
  });
  server.on("secureConnection", (socket) => {
    secured.set(socket.remotePort, socket);
    socket.on("error", () => {});
  });
  server.on("sessionError", () => {});
  server.on("stream", (stream, { ":method": method }) => {
    const { session } = stream;
    const { remotePort } = session?.socket ?? {};
    stream.on("error", () => {});
    if (method !== "POST") {
      stream.respond({ ":status": method === "GET" ? 200 : 204, ...cors });
      stream.end(method === "GET" ? "2" : undefined);
      return;
    }
    if (session === undefined) return;
    count += 1;
    const known = sessions.get(session) ?? { number: sessions.size + 1, starts: 0, last: 1 };
    const arrival: Arrival = {
      stream,
      count,
      session: known.number,
      onSession: known.starts + 1,
      previous: known.last,
      breakOff: (how) =>
        how === "reset" ? sockets.get(remotePort)?.resetAndDestroy() : secured.get(remotePort)?.end(),
      answer: () => {
        if (stream.destroyed) return;
        stream.respond({ ":status": 200, "content-type": "application/json", ...cors });
        stream.end(started);
      },
      goAway: (last = stream.id) => session.goaway(constants.NGHTTP2_NO_ERROR, last),
    };
    sessions.set(session, { ...known, starts: known.starts + 1, last: stream.id ?? 1 });
    if (fault.onHead?.(arrival) === true) return;
    whenRead(stream, () => (fault.onRead ?? (({ answer }) => answer()))(arrival));
  });
  server.on("request", (request, response) => {
    // Those of HTTP/2 are streams as well.
    if (request.httpVersionMajor !== 1) return;
    if (request.method === "POST") whenRead(request, () => response.writeHead(200, cors).end(started));
    else response.writeHead(200, cors).end("1.1");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reads,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets.values()) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

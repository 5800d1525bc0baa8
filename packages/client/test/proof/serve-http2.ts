import type { Socket } from "node:net";
import { type Exchange, type ExchangeListener, startedBody } from "./exchange.ts";

const preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const frameTypes = { data: 0, headers: 1, rstStream: 3, settings: 4, ping: 6, goAway: 7 } as const;
const flags = { ack: 1, endStream: 1, endHeaders: 4, padded: 8 } as const;

/** `:status 200` by its index in the static table, and `content-type` by its name there. RFC 7541, appendix A. */
const answerHead = Buffer.concat([
  Buffer.from([0x88, 0x0f, 0x10, "application/json".length]),
  Buffer.from("application/json"),
]);

/**
 * Speaks HTTP/2 on `socket`, frame by frame, so that a test decides about each of them.
 *
 * Reads no header: what a request is follows from its body.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9113 | RFC 9113, HTTP/2}
 */
export function serveHttp2(socket: Socket, raw: Socket, listener: ExchangeListener): void {
  const bodies = new Map<number, string>();
  const write = (type: number, flag: number, streamId: number, payload: Buffer): void => {
    if (socket.writable) socket.write(toFrame(type, flag, streamId, payload));
  };
  const toExchange = (streamId: number): Exchange => ({
    streamId,
    answer() {
      write(frameTypes.headers, flags.endHeaders, streamId, answerHead);
      write(frameTypes.data, flags.endStream, streamId, Buffer.from(startedBody));
    },
    resetStream: (code) => write(frameTypes.rstStream, 0, streamId, toNumbers(code)),
    goAway: (lastStreamId, code) => write(frameTypes.goAway, 0, 0, toNumbers(lastStreamId, code)),
    resetConnection: () => raw.resetAndDestroy(),
    closeConnection: () => socket.end(),
  });
  const onFrame = ({ type, flag, streamId, payload }: Frame): void => {
    const isAck = (flag & flags.ack) !== 0;
    if (type === frameTypes.settings && !isAck) write(frameTypes.settings, flags.ack, 0, Buffer.alloc(0));
    if (type === frameTypes.ping && !isAck) write(frameTypes.ping, flags.ack, 0, payload);
    if (type === frameTypes.headers && !listener.onHead(toExchange(streamId))) bodies.set(streamId, "");
    const before = bodies.get(streamId);
    if ((type !== frameTypes.headers && type !== frameTypes.data) || before === undefined) return;
    const text = type === frameTypes.data ? toData(flag, payload) : "";
    bodies.set(streamId, before + text);
    if ((flag & flags.endStream) === 0) return;
    bodies.delete(streamId);
    listener.onBody(toExchange(streamId), before + text);
  };
  write(frameTypes.settings, 0, 0, Buffer.alloc(0));
  readFrames(socket, onFrame);
}

interface Frame {
  type: number;
  flag: number;
  streamId: number;
  payload: Buffer;
}

function readFrames(socket: Socket, onFrame: (frame: Frame) => void): void {
  let pending: Buffer = Buffer.alloc(0);
  let isPrefaceRead = false;
  socket.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    if (!isPrefaceRead) {
      if (pending.length < preface.length) return;
      isPrefaceRead = true;
      pending = pending.subarray(preface.length);
    }
    while (pending.length >= 9) {
      const end = 9 + pending.readUIntBE(0, 3);
      if (pending.length < end) return;
      const frame = pending.subarray(0, end);
      pending = pending.subarray(end);
      const [type = 0, flag = 0] = frame.subarray(3, 5);
      onFrame({ type, flag, streamId: frame.readUInt32BE(5) & 0x7fffffff, payload: frame.subarray(9) });
    }
  });
}

function toFrame(type: number, flag: number, streamId: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.set([type, flag], 3);
  head.writeUInt32BE(streamId, 5);
  return Buffer.concat([head, payload]);
}

function toNumbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeUInt32BE(value, index * 4);
  });
  return bytes;
}

function toData(flag: number, payload: Buffer): string {
  if ((flag & flags.padded) === 0) return payload.toString();
  const [padding = 0] = payload;
  return payload.subarray(1, payload.length - padding).toString();
}

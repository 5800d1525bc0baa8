import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from "node:http2";
import { type GatewayAnswer, type GatewayOrigin, type GatewayRequest, maxAnswerLength } from "./gateway-answer.ts";

/** A GOAWAY frame. */
export interface GoAway {
  readonly code: string;
  readonly lastStreamId: number;
}

/** The result of one stream. */
export interface StreamAnswer {
  readonly answer: GatewayAnswer;
  /** `undefined` if the stream was not opened. */
  readonly streamId: number | undefined;
}

/** An HTTP/2 session with a gateway. */
export interface Http2Session extends Disposable {
  /** The GOAWAY frames that were received. */
  readonly goAways: readonly GoAway[];
  readonly isOpen: boolean;
  send(request: GatewayRequest): Promise<StreamAnswer>;
}

const codeNames = new Map(
  Object.entries(constants)
    .filter(([name, value]) => name.startsWith("NGHTTP2_") && typeof value === "number" && value >= 0 && value < 14)
    .filter(([name]) => /NO_ERROR|_ERROR$|REFUSED_STREAM|CANCEL|STREAM_CLOSED|CALM|INADEQUATE|HTTP_1_1/.test(name))
    .map(([name, value]) => [value as number, name.replace("NGHTTP2_", "")]),
);
const toCode = (code: number): string => codeNames.get(code) ?? String(code);

/**
 * Opens an HTTP/2 session.
 *
 * @throws `Error` if the gateway does not support HTTP/2 or is unreachable.
 */
export async function openHttp2Session({ url, ca }: GatewayOrigin): Promise<Http2Session> {
  const session = connect(url.origin, ca === undefined ? {} : { ca });
  const goAways: GoAway[] = [];
  session.on("goaway", (code, lastStreamId) => goAways.push({ code: toCode(code), lastStreamId }));
  await new Promise<void>((resolve, reject) => {
    session.once("connect", () => resolve());
    session.once("error", reject);
    session.once("close", () => reject(new Error("The gateway closed the session.")));
  });
  session.on("error", () => {});
  return {
    goAways,
    get isOpen() {
      return !session.closed && !session.destroyed && goAways.length === 0;
    },
    send: (request) => sendOn(session, request),
    [Symbol.dispose]: () => session.destroy(),
  };
}

/** Sends a request over a new session. */
export async function sendOverHttp2(origin: GatewayOrigin, request: GatewayRequest): Promise<GatewayAnswer> {
  try {
    using session = await openHttp2Session(origin);
    return (await session.send(request)).answer;
  } catch (error) {
    return { kind: "broken", code: (error as NodeJS.ErrnoException).code ?? (error as Error).message };
  }
}

function sendOn(
  session: ClientHttp2Session,
  { method, target, headers, body, timeoutMs }: GatewayRequest,
): Promise<StreamAnswer> {
  return new Promise((resolve) => {
    let opened: ClientHttp2Stream | undefined;
    let timer: NodeJS.Timeout | undefined;
    const finish = (answer: GatewayAnswer): void => {
      clearTimeout(timer);
      resolve({ answer, streamId: opened?.id });
    };
    try {
      const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
      const stream = session.request(
        { ":method": method, ":path": target, ...headers, ...length },
        { endStream: body === undefined },
      );
      opened = stream;
      timer = setTimeout(() => {
        finish({ kind: "silent", afterMs: timeoutMs });
        stream.close(constants.NGHTTP2_CANCEL);
      }, timeoutMs);
      let head: { status: number; headers: Record<string, string> } | undefined;
      let text = "";
      stream.setEncoding("utf8");
      stream.on("response", ({ ":status": status = 0, ...fields }) => {
        head = { status, headers: Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, String(v)])) };
      });
      stream.on("data", (chunk: string) => {
        if (text.length < maxAnswerLength) text += chunk;
      });
      stream.on("end", () => {
        if (head !== undefined) finish({ kind: "answer", ...head, body: text });
      });
      stream.on("error", () => {});
      stream.on("close", () => {
        const { rstCode } = stream;
        // After an early answer, the server resets the stream with NO_ERROR to discard the rest of the body.
        if (head !== undefined && (rstCode === 0 || rstCode === undefined))
          finish({ kind: "answer", ...head, body: text });
        else finish({ kind: "broken", code: rstCode === undefined ? "closed" : toCode(rstCode) });
      });
      if (body !== undefined) stream.end(body);
    } catch (error) {
      finish({ kind: "broken", code: (error as NodeJS.ErrnoException).code ?? (error as Error).message });
    }
  });
}

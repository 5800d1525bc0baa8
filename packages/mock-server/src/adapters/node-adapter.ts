import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "../http/answer.ts";
import { toFirst } from "../http/host-access.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { RequestHeaders } from "../http/request-headers.ts";
import type { Connection, Incoming, Outgoing } from "./connection.ts";
import { deliverBroken } from "./deliver-broken.ts";

/** Options that determine the mock's URL from the client's point of view. */
export interface OriginSettings {
  readonly scheme: "http" | "https";
  /** Takes precedence over the request. */
  readonly publicUrl: string | undefined;
  /** Reads `X-Forwarded-Proto`, `-Host` and `-Prefix`. */
  readonly trustForwarded: boolean;
}

/** A cache of recent headers and values derived from them, because most clients send the same headers again. */
interface KnownHeaders {
  readonly raw: readonly string[];
  readonly headers: RequestHeaders;
  readonly origin: string;
}

const maxKnownHeaders = 8;

/**
 * Returns a request listener for `node:http`, `node:https` and `node:http2`.
 *
 * @param answer - Must not reject.
 */
export function toRequestListener(
  answer: (request: MockRequest) => Promise<Answer>,
  settings: OriginSettings,
): (incoming: Incoming, outgoing: Outgoing, connection: Connection) => void {
  let known: readonly KnownHeaders[] = [];
  const readHeaders = ({ rawHeaders: raw, headers }: Incoming): KnownHeaders => {
    const before = known.find((one) => isSame(one.raw, raw));
    if (before !== undefined) return before;
    const values = toValues(headers);
    const made = { raw, headers: new RequestHeaders(values), origin: toOrigin(values, settings) };
    known = [made, ...known.slice(0, maxKnownHeaders - 1)];
    return made;
  };
  return (incoming, outgoing, connection) => {
    // A client that disconnects is not an error of the mock. HTTP/1.1 emits no event for it.
    if ("stream" in outgoing) outgoing.on("error", ignore);
    const { method = "GET", url = "/" } = incoming;
    const { headers, origin } = readHeaders(incoming);
    const readBodyOf = (maxBytes: number): Promise<Uint8Array | undefined> => readBody(incoming, maxBytes);
    // No request may end the process.
    const giveUp = (): void => void connection.raw.destroy();
    answer({ method, headers, target: toTarget(url), origin, readBody: readBodyOf }).then((answered) => {
      try {
        deliver(answered, incoming, outgoing, connection);
      } catch {
        giveUp();
      }
    }, giveUp);
  };
}

function ignore(): void {}

/** Returns the headers by name, in lower case, without the pseudo-headers of HTTP/2. */
function toValues(headers: IncomingHttpHeaders): Record<string, string> {
  const values: Record<string, string> = {};
  // Node.js joins repeated headers. Only `set-cookie`, a response header, is a list.
  for (const name in headers) if (!name.startsWith(":")) values[name] = String(headers[name]);
  const authority = headers[":authority"];
  if (authority !== undefined) values["host"] = String(authority);
  return values;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

function toOrigin(
  headers: Readonly<Record<string, string>>,
  { scheme, publicUrl, trustForwarded }: OriginSettings,
): string {
  if (publicUrl !== undefined) return publicUrl;
  const own = `${scheme}://${headers["host"] ?? "localhost"}`;
  if (!trustForwarded) return own;
  const proto = toFirst(headers["x-forwarded-proto"]) || scheme;
  const host = toFirst(headers["x-forwarded-host"]) || (headers["host"] ?? "localhost");
  const prefix = toFirst(headers["x-forwarded-prefix"]).replace(/\/+$/, "");
  const origin = `${proto}://${host}${prefix}`;
  return /^https?:/.test(origin) && URL.canParse(origin) ? origin : own;
}

/** Returns the path and query. `OPTIONS *` has neither, and a request to a proxy has an absolute URL. */
function toTarget(url: string): string {
  if (url.startsWith("/")) return url;
  if (!URL.canParse(url)) return "/";
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function readBody(incoming: Incoming, maxBytes: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    let first: Uint8Array | undefined;
    let chunks: Uint8Array[] | undefined;
    let bytes = 0;
    incoming.on("data", (chunk: Uint8Array) => {
      bytes += chunk.length;
      if (bytes > maxBytes) {
        first = chunks = undefined;
        resolve(undefined);
      } else if (first === undefined) first = chunk;
      else {
        chunks ??= [first];
        chunks.push(chunk);
      }
    });
    incoming.on("end", () => resolve(chunks === undefined ? (first ?? new Uint8Array()) : Buffer.concat(chunks)));
    // Also called when the client disconnects.
    const fail = (error: unknown): void => reject(error instanceof Error ? error : new Error("The client went away."));
    incoming.on("error", fail);
    if ("stream" in incoming) incoming.on("aborted", fail);
  });
}

function deliver(answer: Answer, incoming: Incoming, outgoing: Outgoing, connection: Connection): void {
  const { delayMs, bodyMs, fault } = answer;
  if (delayMs === undefined && fault === undefined && bodyMs === undefined) deliverWhole(answer, incoming, outgoing);
  else void deliverLate(answer, incoming, outgoing, connection).catch(() => connection.raw.destroy());
}

async function deliverLate(
  answer: Answer,
  incoming: Incoming,
  outgoing: Outgoing,
  connection: Connection,
): Promise<void> {
  const { delayMs, bodyMs, fault } = answer;
  if (delayMs !== undefined) await wait(delayMs, outgoing);
  if (fault !== undefined) deliverBroken(answer, incoming, outgoing, connection);
  else if (bodyMs !== undefined) await deliverSlowly(answer, incoming, outgoing);
  else deliverWhole(answer, incoming, outgoing);
}

function deliverWhole({ status, headers, body }: Answer, incoming: Incoming, outgoing: Outgoing): void {
  const length = Buffer.byteLength(body);
  if ("stream" in outgoing) {
    const { connection: _ofHttp1, ...rest } = headers;
    outgoing.writeHead(status, status === 204 ? rest : { ...rest, "content-length": length });
  } else {
    // Node.js writes a flat list without copying it.
    const list: (string | number)[] = [];
    for (const name in headers) list.push(name, headers[name] ?? "");
    // RFC 9110, section 8.6: a 204 has no length.
    if (status !== 204) list.push("content-length", length);
    outgoing.writeHead(status, list as string[]);
  }
  if (incoming.method === "HEAD" || length === 0) outgoing.end();
  // Node.js writes ASCII text without a copy.
  else outgoing.end(body, length === body.length ? "latin1" : "utf8");
}

async function deliverSlowly(
  { status, headers, body, bodyMs = 0 }: Answer,
  incoming: Incoming,
  outgoing: Outgoing,
): Promise<void> {
  const bytes = Buffer.from(body);
  send(outgoing, status, { ...headers, "content-length": bytes.length });
  if ("flushHeaders" in outgoing) outgoing.flushHeaders();
  const pieces = 4;
  const length = Math.ceil(bytes.length / pieces);
  for (let i = 0; i < pieces && !outgoing.destroyed; i += 1) {
    await wait(bodyMs / pieces, outgoing);
    if (incoming.method !== "HEAD") write(outgoing, bytes.subarray(i * length, (i + 1) * length));
  }
  outgoing.end();
}

/** Calls a method that both kinds of answers have, because TypeScript cannot call their union. */
function send(outgoing: Outgoing, status: number, headers: Readonly<Record<string, string | number>>): void {
  if ("stream" in outgoing) outgoing.writeHead(status, headers);
  else outgoing.writeHead(status, headers);
}

function write(outgoing: Outgoing, bytes: Uint8Array): void {
  if ("stream" in outgoing) outgoing.write(bytes);
  else outgoing.write(bytes);
}

/** Resolves after a delay, or earlier if the connection closes. */
function wait(ms: number, outgoing: Outgoing): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      outgoing.off("close", finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    outgoing.on("close", finish);
  });
}

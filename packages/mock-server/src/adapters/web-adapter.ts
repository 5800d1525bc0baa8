import type { MockHost } from "../host/mock-host.ts";
import type { Answer } from "../http/answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { RequestHeaders } from "../http/request-headers.ts";
import { answerRequest } from "./answer-request.ts";
import { MockResponse } from "./mock-response.ts";
import { toFetchError } from "./to-fetch-error.ts";

/** The target of a call. */
interface Place {
  readonly url: URL;
  readonly host: string;
  readonly origin: string;
  /** The path and query. */
  readonly target: string;
}

/** A call to `fetch`. */
interface Call extends Place {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly readBytes: () => Uint8Array | Promise<Uint8Array>;
  /** True if the body can be sent again. */
  readonly isRepeatable: boolean;
  readonly redirect: RequestRedirect;
  readonly signal: AbortSignal | null | undefined;
}

/** The progress of a call. */
interface Way {
  readonly toRequestHeaders: (values: Readonly<Record<string, string>>) => RequestHeaders;
  /** The number of redirects that were followed. */
  readonly count: number;
}

const maxRedirects = 20;
const redirects = new Set([301, 302, 303, 307, 308]);
const encoder = new TextEncoder();

let lastText = "";
let lastPlace: Place | undefined;

/** Parses a URL, with a cache, because most callers use the same URL again. */
function toPlace(text: string): Place {
  if (lastPlace !== undefined && text === lastText) return lastPlace;
  const url = new URL(text);
  lastText = text;
  lastPlace = { url, host: url.host, origin: url.origin, target: url.pathname + url.search };
  return lastPlace;
}

/** Returns an implementation of `fetch` that answers from the mock and rejects as the runtime's `fetch` does. */
export function toFetch(host: MockHost): typeof globalThis.fetch {
  // A cache, because most callers send the same headers again.
  let last = new RequestHeaders({});
  const remember = (values: Readonly<Record<string, string>>): RequestHeaders => {
    if (!isSame(last.values, values)) last = new RequestHeaders(values);
    return last;
  };
  return async (input, init) => {
    const call = toCall(input, init);
    call.signal?.throwIfAborted();
    return follow(host, call, { toRequestHeaders: remember, count: 0 });
  };
}

/**
 * Sends a call and follows redirects as `fetch` does.
 *
 * @see {@link https://fetch.spec.whatwg.org/#http-redirect-fetch | Fetch, HTTP-redirect fetch}
 */
async function follow(host: MockHost, call: Call, { toRequestHeaders, count }: Way): Promise<Response> {
  const { signal, redirect, url } = call;
  if (host.root.isResetOnAccept()) throw toFetchError("reset");
  const answer = await answerRequest(host, toMockRequest(call, toRequestHeaders(call.headers)));
  if (answer.delayMs !== undefined) await wait(answer.delayMs, signal);
  if (answer.fault === "hang") await wait(undefined, signal);
  if (answer.fault !== undefined && answer.fault !== "truncate") throw toFetchError(answer.fault);
  signal?.throwIfAborted();
  const { location } = answer.headers;
  if (redirect === "manual" || location === undefined || !redirects.has(answer.status)) {
    return toResponse(call, answer, count > 0);
  }
  if (redirect === "error") throw toFailure("unexpected redirect");
  if (count === maxRedirects) throw toFailure("redirect count exceeded");
  if (!URL.canParse(location, url)) throw toFailure("Invalid URL");
  const next = toNextCall(call, new URL(location, url), answer.status);
  return follow(host, next, { toRequestHeaders, count: count + 1 });
}

function toNextCall(call: Call, url: URL, status: number): Call {
  if (!/^https?:$/.test(url.protocol)) throw toFailure("URL scheme must be a HTTP(S) scheme");
  if (url.hash === "") url.hash = call.url.hash;
  const { authorization: _own, cookie: _cookie, ...foreign } = call.headers;
  const headers = { ...(url.origin === call.url.origin ? call.headers : foreign), host: url.host };
  const isGet =
    (status === 303 && call.method !== "GET" && call.method !== "HEAD") || (status < 303 && call.method === "POST");
  if (!isGet && !call.isRepeatable) throw toFailure("the body of the request cannot be sent again");
  const place = toPlace(url.href);
  if (!isGet) return { ...call, ...place, headers };
  const rest = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith("content-")));
  return { ...call, ...place, method: "GET", headers: rest, readBytes: () => new Uint8Array(), isRepeatable: true };
}

function toFailure(message: string): TypeError {
  return new TypeError("fetch failed", { cause: new Error(message) });
}

type Input = Parameters<typeof globalThis.fetch>[0];

function toCall(input: Input, init?: RequestInit): Call {
  // A plain call is read directly, because creating a Request takes longer than answering it.
  if (isPlain(input, init)) {
    const { headers, body = "", signal, method = "GET", redirect = "follow" } = init ?? {};
    const { url, host, origin, target } = toPlace(String(input));
    const all = toHeaders(headers);
    all["host"] ??= host;
    if (init?.body != null) all["content-type"] ??= "text/plain;charset=UTF-8";
    const readBytes = (): Uint8Array => encoder.encode((body ?? "") as string);
    return { url, host, origin, target, method, headers: all, readBytes, isRepeatable: true, redirect, signal };
  }
  const whole = new Request(input, init);
  const place = toPlace(whole.url);
  const headers = { host: place.host, ...Object.fromEntries(whole.headers) };
  let read: Promise<Uint8Array> | undefined;
  return {
    ...place,
    method: whole.method,
    headers,
    redirect: whole.redirect,
    signal: whole.signal,
    readBytes: () => {
      // As with `fetch`, the body of a Request is consumed.
      read ??= whole.arrayBuffer().then((buffer) => new Uint8Array(buffer));
      return read;
    },
    isRepeatable: !(init?.body instanceof ReadableStream),
  };
}

const plainMethods = new Set([undefined, "GET", "POST"]);

/** Returns true if `Request` would neither refuse nor change the call. */
function isPlain(input: Input, init: RequestInit = {}): input is string | URL {
  if (input instanceof Request || !plainMethods.has(init.method)) return false;
  if (init.body != null && (typeof init.body !== "string" || init.method !== "POST")) return false;
  if (init.redirect !== undefined && !["follow", "error", "manual"].includes(init.redirect)) return false;
  const text = String(input);
  return text === lastText || (/^https?:\/\/[^/@\s]+(?:[/?#]|$)/.test(text) && URL.canParse(text));
}

/** Lower-cases the names of plain headers. Everything else goes through `Headers`, which is slower and validates. */
function toHeaders(headers: HeadersInit | undefined): Record<string, string> {
  if (headers === undefined) return {};
  const isPlainObject = !(headers instanceof Headers) && !Array.isArray(headers);
  const pairs = isPlainObject ? Object.entries(headers) : [];
  if (!isPlainObject || !pairs.every(([name, value]) => /^[\w-]+$/.test(name) && /^[!-~]+(?: [!-~]+)*$/.test(value))) {
    return Object.fromEntries(new Headers(headers));
  }
  const all: Record<string, string> = {};
  for (const [name, value] of pairs) all[name.toLowerCase()] = value;
  return all;
}

function toMockRequest({ method, target, origin, readBytes }: Call, headers: RequestHeaders): MockRequest {
  return {
    method,
    target,
    origin,
    headers,
    readBody(maxBytes) {
      const bytes = readBytes();
      if (bytes instanceof Promise) return bytes.then((late) => (late.length > maxBytes ? undefined : late));
      return bytes.length > maxBytes ? undefined : bytes;
    },
  };
}

function toResponse({ method, url, signal }: Call, answer: Answer, isRedirected: boolean): Response {
  const { status, headers, body, fault, bodyMs } = answer;
  const isEmpty = method === "HEAD" || status === 204 || status === 304;
  if (isEmpty) return new MockResponse(null, { status, headers }, url, isRedirected);
  if (fault !== "truncate" && bodyMs === undefined)
    return new MockResponse(body, { status, headers }, url, isRedirected);
  const bytes = encoder.encode(body);
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const half = Math.floor(bytes.length / 2);
      controller.enqueue(bytes.subarray(0, half));
      if (fault === "truncate") return controller.error(toFetchError("truncate"));
      try {
        await wait(bodyMs, signal);
        controller.enqueue(bytes.subarray(half));
        controller.close();
      } catch (reason) {
        controller.error(reason);
      }
    },
  });
  return new MockResponse(stream, { status, headers }, url, isRedirected);
}

/** Resolves after a delay, or never. Rejects as soon as the caller aborts. */
function wait(ms: number | undefined, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = ms === undefined ? undefined : setTimeout(() => finish(resolve), ms);
    const onAbort = (): void => finish(() => reject(signal?.reason));
    const finish = (then: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      then();
    };
    if (signal?.aborted === true) onAbort();
    else signal?.addEventListener("abort", onAbort);
  });
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  let count = 0;
  for (const name in b) {
    if (a[name] !== b[name]) return false;
    count += 1;
  }
  return count === Object.keys(a).length;
}

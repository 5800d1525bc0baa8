import type { Answer, WireFault } from "./answer.ts";
import type { Front } from "./front.ts";
import type { MockRequest } from "./mock-request.ts";

/** Returns a function like `fetch` that answers by itself and, where a scenario says so, fails like the runtime's. */
export function toFetch(front: Front): typeof globalThis.fetch {
  return async (input, init) => {
    const { request, signal } = toMockRequest(input, init);
    signal?.throwIfAborted();
    if (front.root.isResetOnAccept()) throw toFetchError("reset");
    const answer = await front.answer(request);
    if (answer.delayMs !== undefined) await wait(answer.delayMs, signal);
    if (answer.fault === "hang") await wait(undefined, signal);
    if (answer.fault !== undefined && answer.fault !== "truncate") throw toFetchError(answer.fault);
    signal?.throwIfAborted();
    return toResponse(request, answer, signal);
  };
}

type Input = Parameters<typeof globalThis.fetch>[0];

function toMockRequest(
  input: Input,
  init?: RequestInit,
): { request: MockRequest; signal: AbortSignal | null | undefined } {
  // A plain call is read as it is: making a Request of it takes longer than answering it.
  const isPlain = !(input instanceof Request) && (init?.body == null || typeof init.body === "string");
  if (!isPlain) {
    const whole = new Request(input, init);
    const url = new URL(whole.url);
    const all = { host: url.host, ...Object.fromEntries(whole.headers) };
    return {
      request: toParts(whole.method, url, all, () => whole.bytes()),
      signal: whole.signal,
    };
  }
  const { method = "GET", headers, body = "", signal } = init ?? {};
  const url = new URL(input);
  const all: Record<string, string> = { host: url.host, ...toHeaders(headers) };
  if (init?.body != null) all["content-type"] ??= "text/plain;charset=UTF-8";
  const readBytes = async (): Promise<Uint8Array> => encoder.encode((body ?? "") as string);
  return { request: toParts(method.toUpperCase(), url, all, readBytes), signal };
}

const encoder = new TextEncoder();

/** Lower-cases the names of plain headers; `Headers`, which takes longer, is for the rest, and refuses what is none. */
function toHeaders(headers: HeadersInit | undefined): Record<string, string> {
  if (headers === undefined) return {};
  const isPlain = !(headers instanceof Headers) && !Array.isArray(headers);
  const pairs = isPlain ? Object.entries(headers) : [];
  if (!isPlain || !pairs.every(([name, value]) => /^[\w-]+$/.test(name) && /^[!-~]+(?: [!-~]+)*$/.test(value))) {
    return Object.fromEntries(new Headers(headers));
  }
  const all: Record<string, string> = {};
  for (const [name, value] of pairs) all[name.toLowerCase()] = value;
  return all;
}

function toParts(
  method: string,
  url: URL,
  headers: Record<string, string>,
  readBytes: () => Promise<Uint8Array>,
): MockRequest {
  return {
    ...{ method, target: url.pathname + url.search, origin: url.origin },
    headers,
    async readBody(maxBytes) {
      const bytes = await readBytes();
      return bytes.length > maxBytes ? undefined : bytes;
    },
  };
}

function toResponse({ method }: MockRequest, answer: Answer, signal: AbortSignal | null | undefined): Response {
  const { status, headers, body, fault, bodyMs } = answer;
  const isEmpty = method === "HEAD" || status === 204 || status === 304;
  if (isEmpty) return new Response(null, { status, headers });
  if (fault !== "truncate" && bodyMs === undefined) return new Response(body, { status, headers });
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
  return new Response(stream, { status, headers });
}

/** Resolves after a while, or never; rejects as soon as the caller gives up. */
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

/** What Node's fetch rejects with. */
function toFetchError(fault: WireFault): TypeError {
  if (fault === "reset") {
    const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read", errno: -104 });
    return new TypeError("fetch failed", { cause });
  }
  if (fault === "garbage") {
    const cause = Object.assign(new Error("Expected HTTP/"), { name: "HTTPParserError", code: "HPE_INVALID_CONSTANT" });
    return new TypeError("fetch failed", { cause });
  }
  const cause = Object.assign(new Error("other side closed"), { name: "SocketError", code: "UND_ERR_SOCKET" });
  return new TypeError(fault === "truncate" ? "terminated" : "fetch failed", { cause });
}

import type { WireFault } from "../http/answer.ts";

/** The causes that Node.js' `fetch` gives, where they are not those of a closed connection. */
const causes: Partial<Record<WireFault, () => Error>> = {
  reset: () => Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read", errno: -104 }),
  garbage: () => Object.assign(new Error("Expected HTTP/"), { name: "HTTPParserError", code: "HPE_INVALID_CONSTANT" }),
  "refuse-stream": () =>
    Object.assign(new Error("Stream closed with error code NGHTTP2_REFUSED_STREAM"), {
      code: "ERR_HTTP2_STREAM_ERROR",
    }),
  "reset-stream": () =>
    Object.assign(new Error("Stream closed with error code NGHTTP2_INTERNAL_ERROR"), {
      code: "ERR_HTTP2_STREAM_ERROR",
    }),
};

/** Returns what Node.js' `fetch` rejects with when a connection breaks. */
export function toFetchError(fault: WireFault): TypeError {
  const cause =
    causes[fault]?.() ?? Object.assign(new Error("other side closed"), { name: "SocketError", code: "UND_ERR_SOCKET" });
  return new TypeError(fault === "truncate" ? "terminated" : "fetch failed", { cause });
}

import { expect, it } from "vitest";
import { isConfigurationCode, saysNeverConnected, saysNotProcessed, toNetworkCode } from "./network-code.ts";

const coded = (code: string, more: object = {}): Error => Object.assign(new Error("x"), { code, ...more });
const inFetch = (cause: unknown): Error => new TypeError("fetch failed", { cause });

const rows: [title: string, error: unknown, never: boolean, code: string | undefined][] = [
  ["a refused connection on Node.js", inFetch(coded("ECONNREFUSED")), true, "ECONNREFUSED"],
  ["a refused connection on Bun", coded("ECONNREFUSED"), true, "ECONNREFUSED"],
  ["a host without an address", inFetch(coded("ENOTFOUND", { syscall: "getaddrinfo" })), true, "ENOTFOUND"],
  ["a name server that is away", inFetch(coded("EAI_AGAIN")), true, "EAI_AGAIN"],
  ["a connect that takes too long", inFetch(coded("UND_ERR_CONNECT_TIMEOUT")), true, "UND_ERR_CONNECT_TIMEOUT"],
  ["a reset while connecting", inFetch(coded("ECONNRESET", { syscall: "connect" })), true, "ECONNRESET"],
  ["a failed look-up", inFetch(coded("ESERVFAIL", { syscall: "getaddrinfo" })), true, "ESERVFAIL"],
  ["a reset while reading", inFetch(coded("ECONNRESET", { syscall: "read" })), false, "ECONNRESET"],
  ["a reset without a system call", coded("ECONNRESET"), false, "ECONNRESET"],
  ["no route while connecting", inFetch(coded("EHOSTUNREACH", { syscall: "connect" })), true, "EHOSTUNREACH"],
  ["an expired certificate", inFetch(coded("CERT_HAS_EXPIRED")), true, "CERT_HAS_EXPIRED"],
  ["a self-signed certificate", inFetch(coded("DEPTH_ZERO_SELF_SIGNED_CERT")), true, "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ["another host's certificate", inFetch(coded("ERR_TLS_CERT_ALTNAME_INVALID")), true, "ERR_TLS_CERT_ALTNAME_INVALID"],
  ["a client certificate that a server misses", inFetch(coded("CERT_REQUIRED")), false, "CERT_REQUIRED"],
  ["a TLS error that may come later", inFetch(coded("EPROTO")), false, "EPROTO"],
  ["a closed socket", inFetch(coded("UND_ERR_SOCKET")), false, "UND_ERR_SOCKET"],
  ["no code, as on Deno", inFetch(new Error("Connection refused (os error 111)")), false, undefined],
  ["no error", "refused", false, undefined],
  [
    "addresses that all refused",
    inFetch(coded("ECONNREFUSED", { errors: [coded("ECONNREFUSED"), coded("ECONNREFUSED")] })),
    true,
    "ECONNREFUSED",
  ],
  [
    "addresses of which one was reset",
    inFetch(coded("ECONNREFUSED", { errors: [coded("ECONNREFUSED"), coded("ECONNRESET")] })),
    false,
    "ECONNREFUSED",
  ],
];

it.for(rows)("reads %s", ([, error, never, code]) => {
  expect({ never: saysNeverConnected(error), code: toNetworkCode(error) }).toEqual({ never, code });
});

it("does not follow causes in a circle", () => {
  const error: Error & { cause?: unknown } = new Error("x");
  error.cause = error;
  expect(toNetworkCode(error)).toBeUndefined();
});

it("reads nothing of an error whose members throw", () => {
  const error = Object.defineProperty({}, "code", {
    get: () => {
      throw new Error("x");
    },
  });
  expect(saysNeverConnected(error)).toBe(false);
});

it.for([
  ["ENOTFOUND", true],
  ["CERT_HAS_EXPIRED", true],
  ["ERR_SSL_WRONG_VERSION_NUMBER", true],
  ["UND_ERR_INVALID_ARG", true],
  ["ECONNREFUSED", false],
  ["EAI_AGAIN", false],
  ["ECONNRESET", false],
  [undefined, false],
] as const)("tells whether %s is a matter of configuration", ([code, expected]) => {
  expect(isConfigurationCode(code)).toBe(expected);
});

const goAway = 'HTTP/2: "GOAWAY" frame received with code 0';
const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

it.for<[title: string, error: unknown, readsLastStream: boolean, expected: boolean]>([
  ["GOAWAY below the stream, on undici 8", named("InformationalError", goAway), true, true],
  ["GOAWAY on undici 5 to 7", named("InformationalError", goAway), false, false],
  ["GOAWAY with an error", named("SocketError", goAway), true, false],
  ["the alert that a certificate is missing", coded("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED"), false, true],
  ["REFUSED_STREAM", coded("ERR_HTTP2_STREAM_ERROR", { http2ErrorCode: 7 }), true, false],
  ["another information", named("InformationalError", "reset"), true, false],
  ["nothing", undefined, true, false],
])("tells whether %s says that nothing was processed", ([, error, readsLastStream, expected]) => {
  expect(saysNotProcessed(error, readsLastStream)).toBe(expected);
});

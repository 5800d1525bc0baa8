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

const deep = (causes: number): unknown => {
  let error: unknown = coded("ECONNREFUSED");
  for (let index = 0; index < causes; index += 1) error = new Error("x", { cause: error });
  return error;
};

it("follows five causes, and not a sixth", () => {
  expect(toNetworkCode(deep(5))).toBe("ECONNREFUSED");
  expect(toNetworkCode(deep(6))).toBeUndefined();
});

it.for<[title: string, error: unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a number", 7],
  ["a cause of null", inFetch(null)],
  ["a code that is a number", coded("x", { code: 111 })],
  ["a function with a code", Object.assign(() => {}, { code: "ECONNREFUSED" })],
])("finds no code in %s", ([, error]) => {
  expect(toNetworkCode(error)).toBeUndefined();
  expect(saysNeverConnected(error)).toBe(false);
});

it("goes by the code where the list of addresses is empty", () => {
  expect(saysNeverConnected(coded("ECONNRESET", { errors: [] }))).toBe(false);
  expect(saysNeverConnected(coded("ECONNREFUSED", { errors: [] }))).toBe(true);
});

it.for([
  "CERT_",
  "ERR_TLS_CERT_",
  "DEPTH_ZERO_SELF_SIGNED",
  "SELF_SIGNED",
  "UNABLE_TO_",
  "INVALID_CA",
  "HOSTNAME_MISMATCH",
])("takes a code that starts with %s for a certificate that was refused, and none that only has it inside", (start) => {
  expect(saysNeverConnected(coded(`${start}X`))).toBe(true);
  expect(saysNeverConnected(coded(`X${start}X`))).toBe(false);
  expect(isConfigurationCode(`${start}X`)).toBe(true);
  expect(isConfigurationCode(`X${start}X`)).toBe(false);
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
  expect(toNetworkCode(error)).toBeUndefined();
});

it.for([
  ["ENOTFOUND", true],
  ["CERT_HAS_EXPIRED", true],
  ["ERR_SSL_WRONG_VERSION_NUMBER", true],
  ["UND_ERR_INVALID_ARG", true],
  ["ERR_INVALID_URL", true],
  ["EPROTO", true],
  ["ERR_SSL_PACKET_LENGTH_TOO_LONG", true],
  ["ERR_SSL_BAD_PACKET_LENGTH", true],
  ["ERR_SSL_HTTP_REQUEST", true],
  ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", true],
  ["ERR_SSL_NO_CERTIFICATE_SET", true],
  ["ERR_SSL_X", false],
  ["X_ENOTFOUND", false],
  ["CERT_REQUIRED", false],
  ["ECONNREFUSED", false],
  ["EAI_AGAIN", false],
  ["ECONNRESET", false],
  ["undefined", false],
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
  ["GOAWAY in the middle of a message", named("InformationalError", `x ${goAway}`), true, false],
  ["a message that is no text", { name: "InformationalError", message: 1 }, true, false],
  ["no message", { name: "InformationalError" }, true, false],
  ["a function", Object.assign(() => {}, { code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }), false, false],
  ["nothing", undefined, true, false],
  ["null", null, true, false],
])("tells whether %s says that nothing was processed", ([, error, readsLastStream, expected]) => {
  expect(saysNotProcessed(error, readsLastStream)).toBe(expected);
});

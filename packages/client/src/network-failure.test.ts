import { expect, it } from "vitest";
import { toNetworkFailure } from "./network-failure.ts";

const coded = (code: string, more: object = {}): Error => Object.assign(new Error("x"), { code, ...more });
const inFetch = (cause: unknown): Error => new TypeError("fetch failed", { cause });

const rows: [title: string, error: unknown, unsent: boolean, code: string | undefined][] = [
  ["a refused connection on Node.js", inFetch(coded("ECONNREFUSED")), true, "ECONNREFUSED"],
  ["a refused connection on Bun", coded("ECONNREFUSED"), true, "ECONNREFUSED"],
  ["a host without an address", inFetch(coded("ENOTFOUND", { syscall: "getaddrinfo" })), true, "ENOTFOUND"],
  ["a name server that is away", inFetch(coded("EAI_AGAIN")), true, "EAI_AGAIN"],
  ["a connect that takes too long", inFetch(coded("UND_ERR_CONNECT_TIMEOUT")), true, "UND_ERR_CONNECT_TIMEOUT"],
  ["a reset while connecting", inFetch(coded("ECONNRESET", { syscall: "connect" })), true, "ECONNRESET"],
  ["a reset while reading", inFetch(coded("ECONNRESET", { syscall: "read" })), false, "ECONNRESET"],
  ["a reset without a system call", coded("ECONNRESET"), false, "ECONNRESET"],
  ["no route while connecting", inFetch(coded("EHOSTUNREACH", { syscall: "connect" })), true, "EHOSTUNREACH"],
  ["an expired certificate", inFetch(coded("CERT_HAS_EXPIRED")), true, "CERT_HAS_EXPIRED"],
  ["a self-signed certificate", inFetch(coded("DEPTH_ZERO_SELF_SIGNED_CERT")), true, "DEPTH_ZERO_SELF_SIGNED_CERT"],
  [
    "a certificate for another host",
    inFetch(coded("ERR_TLS_CERT_ALTNAME_INVALID")),
    true,
    "ERR_TLS_CERT_ALTNAME_INVALID",
  ],
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

it.for(rows)("reads %s", ([, error, unsent, code]) => {
  expect(toNetworkFailure(error)).toEqual({ unsent, code });
});

it("does not follow causes in a circle", () => {
  const error: Error & { cause?: unknown } = new Error("x");
  error.cause = error;
  expect(toNetworkFailure(error)).toEqual({ unsent: false, code: undefined });
});

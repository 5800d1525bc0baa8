import vm from "node:vm";
import * as fc from "fast-check";
import { afterEach, beforeEach, expect } from "vitest";
import { isFlowxError } from "../src/index.ts";

/** What no error may quote. */
export const secret = "s3cret-7f3a";
/** Throws. */
export const boom = (): never => {
  throw new Error("boom");
};

/** A proxy whose every trap throws. */
const hostile = (target: object): object => new Proxy(target, new Proxy({}, { get: () => boom }));
function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
const withGetter = (name: string): object => Object.defineProperty({}, name, { enumerable: true, get: boom });

const names = ["baseUrl", "token", "key", "tracer", "aborted", "inherit", "getToken", "then", "toJSON", "~standard"];
const realm = vm.createContext({});
const fromRealm = (code: string): unknown => vm.runInContext(code, realm);

/** What nobody should pass, and somebody will. */
const oddities: (() => unknown)[] = [
  ...[null, Number.NaN, -1, 0, "", " ", "..", "\u0000", "\ud800", secret].map((value) => () => value),
  ...[Symbol("x"), 10n, boom, class {}, [], [undefined], {}, new Map(), new Date(Number.NaN)].map(
    (value) => () => value,
  ),
  () => new Headers({ authorization: secret }),
  () => Object.assign(new Error("x"), { outcome: "started" }),
  () => Promise.resolve(secret),
  () => new AbortController(),
  ...[{}, [], () => {}, new Map()].flatMap((target) => [() => hostile(target), () => revoked(target)]),
  ...names.map((name) => () => withGetter(name)),
  ...[
    "({})",
    "[]",
    "new Map()",
    "new Error('x')",
    "new Date(NaN)",
    "(() => {})",
    "Promise.resolve(1)",
    "/x/",
    "Symbol()",
  ].map((code) => () => fromRealm(code)),
];
/** Makes junk only where it is used: fast-check looks at each value, and some of these throw when they are looked at. */
export const junk: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddities) },
  fc
    .anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withTypedArray: true,
    })
    .map((value) => () => value),
);

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
/** Fails a test of this file that leaves a rejection or an exception to nobody. */
export function failOnUnhandled(): void {
  beforeEach(() => {
    unhandled.length = 0;
    process.on("unhandledRejection", note).on("uncaughtException", note);
  });
  afterEach(async () => {
    // Unhandled rejections are reported once the microtasks are done.
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note).off("uncaughtException", note);
    expect(unhandled).toEqual([]);
  });
}

/** Whatever is thrown or rejected is an error of this package, which names what is wrong and quotes no secret. */
export function expectFlowxError(error: unknown, argument: string, sent: number): void {
  if (!isFlowxError(error)) throw new Error("This is not an error of the package.", { cause: error });
  expect(error).toMatchObject({ outcome: "not-started", attempts: 0 });
  if (error.code !== "FLOWX_TOKEN_REQUEST") expect(error.message).toContain(argument);
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(secret);
  expect(sent).toBe(0);
}

/** Enough to meet each oddity a few times. */
export const runs = { numRuns: 150 };

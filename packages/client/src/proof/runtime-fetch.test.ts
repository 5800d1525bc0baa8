import { afterEach, expect, it, vi } from "vitest";
import { toFetchKind } from "./runtime-fetch.ts";

const own = globalThis.fetch;
const textOfBun = "function fetch() { [native code] }";

afterEach(() => {
  vi.unstubAllGlobals();
  // The kind of the last function is kept: the next test starts with another one.
  toFetchKind(undefined);
});

/** Returns a function that looks like the `fetch` of Bun, which has a method of its own. */
const likeBun = (name = "fetch"): object =>
  Object.defineProperty(
    Object.assign(() => {}, { preconnect: () => {} }),
    "name",
    { value: name },
  );

/** Asks for the kind where the runtime says that the source of `fetch` is `text`, and says how often it was asked for it. */
function kindWithText(fetch: object, text: string, times = 1): { kind: string; reads: number } {
  const real = Function.prototype.toString;
  let reads = 0;
  Function.prototype.toString = function readText(this: unknown): string {
    if (this !== fetch) return real.call(this);
    reads += 1;
    return text;
  };
  try {
    let kind = "";
    for (let index = 0; index < times; index += 1) kind = toFetchKind(fetch);
    return { kind, reads };
  } finally {
    Function.prototype.toString = real;
  }
}

it("knows the fetch of Node.js, however often it is asked", () => {
  expect(toFetchKind(own)).toBe("undici");
  expect(toFetchKind(own)).toBe("undici");
});

it.for<[title: string, fetch: unknown]>([
  ["a wrapper", (...args: Parameters<typeof fetch>) => own(...args)],
  ["a bound fetch", own.bind(globalThis)],
  ["a proxy", new Proxy(own, {})],
  ["nothing", undefined],
  ["null", null],
  ["an object", {}],
  ["the text of the fetch of Node.js", String(own)],
  ["a native function", Math.max],
  ["a function that gives another text of itself", Object.assign(() => {}, { toString: () => String(own) })],
])("takes %s for another fetch, also right after that of Node.js", ([, fetch]) => {
  expect(toFetchKind(own)).toBe("undici");
  expect(toFetchKind(fetch)).toBe("other");
  expect(toFetchKind(own)).toBe("undici");
});

it("knows the fetch of Bun by its text, its name, its method and the global of Bun", () => {
  vi.stubGlobal("Bun", {});
  expect(kindWithText(likeBun(), textOfBun).kind).toBe("bun");
});

it.for<[title: string, fetch: object, text: string, bun: boolean]>([
  ["outside of Bun", likeBun(), textOfBun, false],
  ["that is bound", likeBun("bound fetch"), textOfBun, true],
  ["without a method", Object.defineProperty(() => {}, "name", { value: "fetch" }), textOfBun, true],
  ["of another text", likeBun(), "function () { [native code] }", true],
  ["of another text outside of Bun", likeBun(), "function () { [native code] }", false],
])("takes a fetch like that of Bun %s for another one", ([, fetch, text, bun]) => {
  if (bun) vi.stubGlobal("Bun", {});
  expect(kindWithText(fetch, text).kind).toBe("other");
});

it("reads the text of a function once, as long as it stays the same", () => {
  const fetch = likeBun();
  const once = kindWithText(fetch, textOfBun);
  expect(once.reads).toBeGreaterThan(0);
  toFetchKind(undefined);
  expect(kindWithText(fetch, textOfBun, 3).reads).toBe(once.reads);
});

import { afterEach, expect, it, vi } from "vitest";
import { Delivery, type Sending } from "./delivery.ts";
import { type Dispatcher, readGlobalDispatcher, readUndiciMajor } from "./dispatcher.ts";
import { RequestGate } from "./request-gate.ts";
import { RequestNotSentError } from "./request-not-sent-error.ts";

const url = "http://127.0.0.1:8080/";
type Given = Record<string, (...args: unknown[]) => unknown>;
type Init = RequestInit & { dispatcher?: unknown };

/** A dispatcher that keeps what it was given, and sends nothing. */
function keeper(): { dispatcher: Dispatcher; given: Promise<{ options: object; handler: Given }> } {
  const dispatch = vi.fn<(options: object, handler: Given) => boolean>();
  const given = new Promise<{ options: object; handler: Given }>((resolve) => {
    dispatch.mockImplementation((options, handler) => {
      resolve({ options: { ...options }, handler });
      return true;
    });
  });
  return { dispatcher: { dispatch } as unknown as Dispatcher, given };
}

/** Sends, and leaves the answer alone. */
function send(delivery: Delivery, sending: Partial<Sending>, init: Init = {}, timeoutMs = 1000): void {
  delivery.send({ fetch: undefined, dispatcher: undefined, ...sending }, url, init, timeoutMs).catch(() => {});
}

const refused = Object.assign(new Error("x"), { code: "ECONNREFUSED" });
const reset = Object.assign(new Error("x"), { code: "ECONNRESET" });
const inGlobal = Symbol.for(`undici.globalDispatcher.${(readUndiciMajor() ?? 0) >= 8 ? 2 : 1}`);
const holder = globalThis as { [inGlobal]?: unknown };
const before = readGlobalDispatcher();

afterEach(() => {
  vi.unstubAllGlobals();
  holder[inGlobal] = before;
});

it("says that nothing arrived where nothing was sent", () => {
  expect(new Delivery().mayHaveArrived(undefined)).toBe(false);
  expect(new Delivery().mayHaveArrived(reset)).toBe(false);
});

it("sends nothing once the attempt is over", () => {
  const fetch = vi.fn<NonNullable<Sending["fetch"]>>();
  const delivery = new Delivery();
  delivery.mayHaveArrived(undefined);
  expect(() => delivery.send({ fetch, dispatcher: undefined }, url, {}, 1000)).toThrow("The attempt has ended.");
  expect(fetch).not.toHaveBeenCalled();
});

it.for<[title: string, error: unknown, expected: boolean]>([
  ["that says so", new RequestNotSentError("x"), false],
  ["with the code of a refused connection", refused, true],
  ["that did not come", undefined, true],
])("goes for a fetch of the caller's own by an error %s", ([, error, expected]) => {
  const init: Init = {};
  const fetch = vi.fn(() => Promise.resolve(new Response()));
  const delivery = new Delivery();
  send(delivery, { fetch, dispatcher: keeper().dispatcher }, init);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(url, init);
  expect(init).toEqual({});
  expect(delivery.mayHaveArrived(error)).toBe(expected);
  expect(delivery.hiddenStatus).toBeUndefined();
  expect(delivery.refusal).toBeUndefined();
});

it.for<[title: string, error: unknown, expected: boolean]>([
  ["that says so", new RequestNotSentError("x"), false],
  ["with the code of a refused connection", refused, true],
  ["that did not come", undefined, true],
])("goes for a fetch that somebody put in place of the global one by an error %s", ([, error, expected]) => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response()));
  const delivery = new Delivery();
  send(delivery, {});
  expect(delivery.mayHaveArrived(error)).toBe(expected);
});

it("hands the dispatcher to a fetch that somebody put in place of the global one, and adds none", () => {
  const inits: Init[] = [];
  vi.stubGlobal("fetch", (_url: string, init: Init) => {
    inits.push(init);
    return Promise.resolve(new Response());
  });
  const { dispatcher } = keeper();
  send(new Delivery(), { dispatcher });
  send(new Delivery(), {});
  expect(inits[0]?.dispatcher).toBe(dispatcher);
  expect(Object.keys(inits[1] ?? {})).toEqual([]);
});

it.for<[title: string, error: unknown, expected: boolean]>([
  ["a refused connection", refused, false],
  ["a reset", reset, true],
  ["the end of the call", undefined, true],
  ["an error that says so, which is none of Bun's", new RequestNotSentError("x"), true],
])("goes for the fetch of Bun by its codes: %s", ([, error, expected]) => {
  const fetch = Object.assign(() => Promise.resolve(new Response()), { preconnect: () => {} });
  Object.defineProperty(fetch, "name", { value: "fetch" });
  vi.stubGlobal("fetch", fetch);
  vi.stubGlobal("Bun", {});
  const real = Function.prototype.toString;
  Function.prototype.toString = function readText(this: unknown): string {
    return this === fetch ? "function fetch() { [native code] }" : real.call(this);
  };
  const delivery = new Delivery();
  try {
    send(delivery, {});
  } finally {
    Function.prototype.toString = real;
  }
  expect(delivery.mayHaveArrived(error)).toBe(expected);
});

it("puts a gate before the dispatcher of the caller, and closes it when the attempt is over", async () => {
  const { dispatcher, given } = keeper();
  const delivery = new Delivery();
  const init: Init = {};
  send(delivery, { dispatcher }, init);
  expect(init.dispatcher).toBeInstanceOf(RequestGate);
  const { handler } = await given;
  // What is not known to tell proves nothing.
  expect(delivery.mayHaveArrived(undefined)).toBe(true);
  expect(() => (handler["onRequestStart"] ?? handler["onConnect"])?.(() => {})).toThrow("The attempt has ended.");
});

it.for([
  [300_000, false],
  [300_001, true],
] as const)("lifts the limits of the global dispatcher for a call of %i ms: %s", async ([timeoutMs, lifted]) => {
  const { dispatcher, given } = keeper();
  holder[inGlobal] = dispatcher;
  send(new Delivery(), {}, {}, timeoutMs);
  const { options } = await given;
  expect(options).toMatchObject({ path: "/" });
  expect(Object.hasOwn(options, "headersTimeout")).toBe(lifted);
});

it("leaves the limits of the caller's dispatcher as they are", async () => {
  const { dispatcher, given } = keeper();
  send(new Delivery(), { dispatcher }, {}, 300_001);
  const { options } = await given;
  expect(Object.hasOwn(options, "headersTimeout")).toBe(false);
});

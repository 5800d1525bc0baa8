import { expect, it } from "vitest";
import type { Dispatcher } from "./dispatcher.ts";
import { RequestGate } from "./request-gate.ts";

type Script = (options: object, handler: Record<string, (...args: unknown[]) => unknown>) => boolean;

/** A dispatcher that does with a handler what it is told to. */
const dispatcher = (dispatch: Script): Dispatcher => ({ dispatch }) as unknown as Dispatcher;
const gateOver = (dispatch: Script, { trusted = true, limitless = false } = {}): RequestGate =>
  new RequestGate(dispatcher(dispatch), trusted, limitless);

/** Handlers as `fetch` makes them, up to undici 7 and from 8 on, and what they were told. */
function handlers(): { told: string[]; old: Record<string, never>; now: Record<string, never> } {
  const told: string[] = [];
  const note = (name: string) => (): boolean => told.push(name) > 0;
  const make = (...names: string[]): Record<string, never> =>
    Object.fromEntries(names.map((name) => [name, note(name)])) as Record<string, never>;
  return {
    told,
    old: make("onConnect", "onHeaders", "onData", "onComplete", "onError"),
    now: make("onRequestStart", "onResponseStart", "onResponseData", "onResponseEnd", "onResponseError"),
  };
}

const kinds = ["old", "now"] as const;
const start = { old: "onConnect", now: "onRequestStart" };
const fail = { old: "onError", now: "onResponseError" };

/** Calls a member of a handler as undici does: errors come second from version 8 on. */
const failWith = (
  kind: "old" | "now",
  handler: Record<string, (...args: unknown[]) => unknown>,
  error: unknown,
): unknown => (kind === "old" ? handler[fail.old]?.(error) : handler[fail.now]?.({}, error));

it.for(kinds)("says that nothing arrived while the handler (%s) is not told of a start", (kind) => {
  const { told, [kind]: handler } = handlers();
  const gate = gateOver((_options, given) => {
    failWith(kind, given, Object.assign(new Error("x"), { code: "ECONNREFUSED" }));
    return true;
  });
  expect(gate.dispatch({}, handler)).toBe(true);
  expect(gate.mayHaveArrived).toBe(false);
  expect(gate.refusal).toMatchObject({ code: "ECONNREFUSED" });
  expect(told).toEqual([fail[kind]]);
});

it.for(kinds)("says that a request may have arrived once the handler (%s) is told of its start", (kind) => {
  const { told, [kind]: handler } = handlers();
  const gate = gateOver((_options, given) => given[start[kind]]?.(() => {}) === undefined);
  gate.dispatch({}, handler);
  expect(gate.mayHaveArrived).toBe(true);
  expect(told).toEqual([start[kind]]);
});

it.for(kinds)("throws where a dispatcher would send a request a second time by itself (%s)", (kind) => {
  const { told, [kind]: handler } = handlers();
  const gate = gateOver((_options, given) => {
    given[start[kind]]?.(() => {});
    expect(() => given[start[kind]]?.(() => {})).toThrow("The request was already sent.");
    return true;
  });
  gate.dispatch({}, handler);
  expect(told).toEqual([start[kind]]);
  expect(gate.mayHaveArrived).toBe(true);
});

it.for(kinds)("throws where a request would be sent after the gate was closed (%s)", (kind) => {
  const { told, [kind]: handler } = handlers();
  let later: (() => unknown) | undefined;
  const gate = gateOver((_options, given) => {
    later = () => given[start[kind]]?.(() => {});
    return true;
  });
  gate.dispatch({}, handler);
  gate.close();
  expect(() => later?.()).toThrow("The attempt has ended.");
  expect(told).toEqual([]);
  expect(gate.mayHaveArrived).toBe(false);
});

it("lets nothing be dispatched after it was closed, nor a second time", () => {
  const { old } = handlers();
  let dispatched = 0;
  const count: Script = () => {
    dispatched += 1;
    return true;
  };
  const closed = gateOver(count);
  closed.close();
  expect(() => closed.dispatch({}, old)).toThrow("The attempt was already sent, or has ended.");
  const once = gateOver(count);
  once.dispatch({}, old);
  expect(() => once.dispatch({}, handlers().old)).toThrow("The attempt was already sent, or has ended.");
  expect(dispatched).toBe(1);
});

it("trusts no silence of a dispatcher that is not known to tell", () => {
  const { old } = handlers();
  const gate = gateOver(() => true, { trusted: false });
  gate.dispatch({}, old);
  expect(gate.mayHaveArrived).toBe(true);
});

it("trusts no silence of a handler that cannot be told of a start", () => {
  const gate = gateOver(() => true);
  gate.dispatch({}, { onHeaders: () => true });
  expect(gate.mayHaveArrived).toBe(true);
});

it("adds no members to a handler, by which undici tells old ones from new ones", () => {
  for (const kind of kinds) {
    const { [kind]: handler } = handlers();
    const names = Object.keys(handler).sort();
    gateOver((_options, given) => Object.keys(given).sort().join() === names.join()).dispatch({}, handler);
    expect(Object.keys(handler).sort()).toEqual(names);
  }
});

it.for(kinds)("keeps the status of the last answer (%s), and not that of an interim one", (kind) => {
  const { [kind]: handler } = handlers();
  const answer = (given: Record<string, (...args: unknown[]) => unknown>, status: number): unknown =>
    kind === "old" ? given["onHeaders"]?.(status) : given["onResponseStart"]?.({}, status);
  const gate = gateOver((_options, given) => {
    given[start[kind]]?.(() => {});
    answer(given, 103);
    expect(gate.status).toBeUndefined();
    answer(given, 407);
    return true;
  });
  gate.dispatch({}, handler);
  expect(gate.status).toBe(407);
  expect(gate.refusal).toBeUndefined();
});

it.for(kinds)("keeps the status 200, and passes every answer on with all that belongs to it (%s)", (kind) => {
  const passed: unknown[][] = [];
  const note = (...args: unknown[]): boolean => passed.push(args) > 0;
  const handler = { [start[kind]]: () => {}, [kind === "old" ? "onHeaders" : "onResponseStart"]: note };
  const controller = {};
  const gate = gateOver((_options, given) => {
    given[start[kind]]?.(() => {});
    if (kind === "old") expect(given["onHeaders"]?.(200, [], "OK")).toBe(true);
    else given["onResponseStart"]?.(controller, 200, {}, "OK");
    return true;
  });
  gate.dispatch({}, handler);
  expect(gate.status).toBe(200);
  expect(passed).toEqual([kind === "old" ? [200, [], "OK"] : [controller, 200, {}, "OK"]]);
});

const goAway = Object.assign(new Error('HTTP/2: "GOAWAY" frame received with code 0'), { name: "InformationalError" });

it.for([
  ["now", false],
  ["old", true],
] as const)("reads GOAWAY of a request that went out with handlers %s: may have arrived %s", ([kind, arrived]) => {
  const { [kind]: handler } = handlers();
  const gate = gateOver((_options, given) => {
    given[start[kind]]?.(() => {});
    failWith(kind, given, goAway);
    return true;
  });
  gate.dispatch({}, handler);
  expect(gate.mayHaveArrived).toBe(arrived);
});

it.for([true, false])("lifts undici's limits where it is told to: %s", (limitless) => {
  const seen: object[] = [];
  const gate = gateOver((options) => seen.push(options) > 0, { limitless });
  gate.dispatch({ path: "/" }, handlers().old);
  expect(seen).toEqual([{ path: "/", ...(limitless && { headersTimeout: 0, bodyTimeout: 0 }) }]);
});

it("keeps what a dispatcher throws at once as its refusal, and passes it on", () => {
  const error = Object.assign(new Error("invalid onRequestStart method"), { code: "UND_ERR_INVALID_ARG" });
  const gate = gateOver(() => {
    throw error;
  });
  expect(() => gate.dispatch({}, handlers().old)).toThrow(error);
  expect(gate.refusal).toBe(error);
  expect(gate.mayHaveArrived).toBe(false);
});

it("asks the dispatcher under its own name, so that its private members work", () => {
  class Own {
    #sent = 0;
    dispatch(): boolean {
      this.#sent += 1;
      return this.#sent === 1;
    }
    get isMockActive(): boolean {
      return true;
    }
  }
  const gate = new RequestGate(new Own() as unknown as Dispatcher, true, false);
  expect(gate.isMockActive).toBe(true);
  expect(gate.dispatch({}, handlers().old)).toBe(true);
});

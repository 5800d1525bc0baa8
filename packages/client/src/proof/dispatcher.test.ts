import { afterEach, expect, it, vi } from "vitest";
import { undiciReleases } from "../../test/proof/undici-majors.ts";
import { type Dispatcher, readGlobalDispatcher, readUndiciMajor, tellsWhenItSends } from "./dispatcher.ts";

type Class = new (...args: unknown[]) => Dispatcher;
/** The classes of undici by their names; older releases do not have all of them. */
type Classes = Record<string, Class | undefined>;
type Globals = Record<symbol, unknown>;

const first = Symbol.for("undici.globalDispatcher.1");
const second = Symbol.for("undici.globalDispatcher.2");
const globals = globalThis as Globals;

// Node.js loads its undici for the first Headers, and undici then looks for the global dispatchers.
new Headers();
const before = [globals[first], globals[second]];
const releases = await Promise.all(
  undiciReleases.map(async ({ name, load }) => ({ name, classes: (await load()) as unknown as Classes })),
);

const restore = (): void => {
  [globals[first], globals[second]] = before;
};
restore();

afterEach(() => {
  vi.unstubAllGlobals();
  restore();
});

/** Loads the module again, as where nothing has been read yet. */
const loadAfresh = async (): Promise<typeof import("./dispatcher.ts")> => {
  vi.resetModules();
  return import("./dispatcher.ts");
};

const origin = "http://127.0.0.1:8080";
const args: Record<string, unknown[]> = {
  Pool: [origin],
  Client: [origin],
  BalancedPool: [origin],
  ProxyAgent: [origin],
};

const trusted = releases.flatMap(({ name, classes }) =>
  ["Agent", "Pool", "Client", "BalancedPool", "ProxyAgent", "EnvHttpProxyAgent"].flatMap((title) => {
    const Own = classes[title];
    return Own === undefined ? [] : [[title, name, Own] as const];
  }),
);

it.for(trusted)("trusts the %s of %s", ([title, , Own]) => {
  const dispatcher = new Own(...(args[title] ?? []));
  expect(tellsWhenItSends(dispatcher)).toBe(true);
  expect(tellsWhenItSends(dispatcher)).toBe(true);
});

const agents = releases.flatMap(({ name, classes }) =>
  classes["Agent"] === undefined ? [] : [[name, classes["Agent"], classes] as const],
);

it.for(agents)("trusts no other dispatcher of %s, nor one that somebody changed", ([, Agent, classes]) => {
  const agent = (): Dispatcher => new Agent();
  const others: Dispatcher[] = [];
  for (const [name, arg] of [
    ["RetryAgent", agent()],
    ["MockAgent", { agent: agent() }],
  ] as const) {
    const Other = classes[name];
    if (Other !== undefined) others.push(new Other(arg));
  }
  const composable = agent() as Dispatcher & { compose?(interceptor: unknown): Dispatcher };
  const composed = composable.compose?.((dispatch: unknown) => dispatch);
  if (composed !== undefined) others.push(composed);
  others.push(Object.assign(agent(), { dispatch: () => true }));
  class Overriding extends Agent {
    override dispatch(): boolean {
      return true;
    }
  }
  others.push(new Overriding());
  others.push(
    new Proxy(agent(), { get: (target, key) => (key === "dispatch" ? () => true : Reflect.get(target, key)) }),
  );
  expect(others.length).toBeGreaterThan(3);
  for (const other of others) expect(tellsWhenItSends(other)).toBe(false);
});

it.for(agents)("trusts a subclass of the agent of %s that leaves dispatch as it is", ([, Agent]) => {
  class Own extends Agent {}
  expect(tellsWhenItSends(new Own())).toBe(true);
});

it.for(agents)("trusts no object of which dispatch is an own member, though it is the prototype of %s", ([, Agent]) => {
  expect(tellsWhenItSends(Object.getPrototypeOf(Agent.prototype) as Dispatcher)).toBe(false);
});

/** Makes a class of the given name, with a `dispatch` of its own. */
const named = (name: string, Parent: new () => object = Object): (new () => Dispatcher) => {
  class Some extends Parent {
    dispatch(): boolean {
      return true;
    }
  }
  return Object.defineProperty(Some, "name", { value: name });
};

it.for<[name: string, dispatcher: Dispatcher]>([
  ["an Agent of somebody's own", new (named("Agent"))()],
  ["a DispatcherBase of somebody's own", new (named("DispatcherBase"))()],
  ["a ProxyAgent of somebody's own", new (named("ProxyAgent"))()],
  ["a ProxyAgent that extends a Dispatcher", new (named("ProxyAgent", named("Dispatcher")))()],
  ["a class without a name", new (named(""))()],
  ["an object without dispatch", {} as Dispatcher],
  ["an object without a prototype", Object.create(null) as Dispatcher],
  [
    "an object whose prototype has no class, and no prototype",
    Object.create(Object.assign(Object.create(null) as object, { dispatch: () => true })) as Dispatcher,
  ],
])("does not trust %s", ([, dispatcher]) => {
  expect(tellsWhenItSends(dispatcher)).toBe(false);
});

it("looks at a dispatcher once", () => {
  const getPrototypeOf = vi.fn((target: object) => Reflect.getPrototypeOf(target));
  const dispatcher = new Proxy<Dispatcher>(new (named("Agent"))(), { getPrototypeOf });
  expect(tellsWhenItSends(dispatcher)).toBe(false);
  const looks = getPrototypeOf.mock.calls.length;
  expect(looks).toBeGreaterThan(0);
  expect(tellsWhenItSends(dispatcher)).toBe(false);
  expect(getPrototypeOf).toHaveBeenCalledTimes(looks);
});

/** What undici 8 puts before its global dispatcher. */
const wrapper = (Parent = named("Dispatcher")): Dispatcher => new (named("Dispatcher1Wrapper", Parent))();
const telling = (): Dispatcher => new (named("DispatcherBase", named("Dispatcher")))();

it.for([false, true])(
  "trusts a wrapper of undici 8 as it trusts the dispatcher behind it (read before: %s)",
  async (read) => {
    const fresh = await loadAfresh();
    if (read) fresh.readGlobalDispatcher();
    globals[second] = telling();
    expect(fresh.tellsWhenItSends(wrapper())).toBe(true);
    expect(fresh.tellsWhenItSends(wrapper(named("Other")))).toBe(false);
    globals[second] = new (named("MockAgent", named("Dispatcher")))();
    expect(fresh.tellsWhenItSends(wrapper())).toBe(false);
    globals[second] = undefined;
    expect(fresh.tellsWhenItSends(wrapper())).toBe(false);
    const alone = wrapper();
    globals[second] = alone;
    expect(fresh.tellsWhenItSends(alone)).toBe(false);
  },
);

it.for(agents.filter(([name]) => name === "undici 8"))("trusts the wrapper that %s sets", ([, Agent, classes]) => {
  const { setGlobalDispatcher } = classes as unknown as { setGlobalDispatcher(dispatcher: Dispatcher): void };
  setGlobalDispatcher(new Agent());
  expect(globals[first]).not.toBe(globals[second]);
  expect(tellsWhenItSends(globals[first] as Dispatcher)).toBe(true);
  const { MockAgent } = classes;
  if (MockAgent === undefined) throw new Error("undici 8 has no MockAgent.");
  setGlobalDispatcher(new MockAgent());
  expect(tellsWhenItSends(globals[first] as Dispatcher)).toBe(false);
});

it.for<[title: string, process: unknown, expected: number | undefined]>([
  ["8.1.0", { versions: { undici: "8.1.0" } }, 8],
  ["10.0.0", { versions: { undici: "10.0.0" } }, 10],
  ["none", { versions: {} }, undefined],
  ["no versions", {}, undefined],
  ["no process", undefined, undefined],
])("reads the major version of undici: %s", ([, process, expected]) => {
  vi.stubGlobal("process", process);
  const major = readUndiciMajor();
  vi.unstubAllGlobals();
  expect(major).toBe(expected);
});

it("returns the dispatcher that Node.js uses", () => {
  expect(readGlobalDispatcher()).toBe(globals[(readUndiciMajor() ?? 0) >= 8 ? second : first]);
  expect(readGlobalDispatcher()).toBeDefined();
});

it.for([
  ["7.29.0", first],
  ["8.0.0", second],
  ["9.1.0", second],
] as const)("looks with undici %s for its own global dispatcher", async ([undici, symbol]) => {
  vi.stubGlobal("process", Object.create(process, { versions: { value: { ...process.versions, undici } } }));
  const fresh = await loadAfresh();
  [globals[first], globals[second]] = [telling(), telling()];
  expect(fresh.readGlobalDispatcher()).toBe(globals[symbol]);
});

/** Reads the global dispatcher where `process` is another one. */
async function readWith(process: unknown): Promise<Dispatcher | undefined> {
  const fresh = await loadAfresh();
  vi.stubGlobal("process", process);
  try {
    return fresh.readGlobalDispatcher();
  } finally {
    vi.unstubAllGlobals();
  }
}

it("reads the dispatcher of the main realm", async () => {
  const main: Globals = { [first]: telling(), [second]: telling() };
  const runInThisContext = (code: string): object | undefined => (code === "globalThis" ? main : undefined);
  const getBuiltinModule = (name: string): object | undefined =>
    name === "node:vm" ? { runInThisContext } : undefined;
  const found = await readWith({ getBuiltinModule });
  expect([main[first], main[second]]).toContain(found);
});

it.for<[title: string, process: unknown]>([
  ["without a process", undefined],
  ["without built-in modules", {}],
  ["without vm", { getBuiltinModule: () => undefined }],
  ["with a vm that runs nothing", { getBuiltinModule: () => ({}) }],
])("reads the dispatcher of its own realm %s", async ([, process]) => {
  const dispatcher = telling();
  [globals[first], globals[second]] = [dispatcher, dispatcher];
  expect(await readWith(process)).toBe(dispatcher);
});

it("has Node.js load its undici where there is no dispatcher yet, and only there", () => {
  const dispatcher = telling();
  const load = vi.fn(function Headers() {
    [globals[first], globals[second]] = [dispatcher, dispatcher];
  });
  vi.stubGlobal("Headers", load);
  [globals[first], globals[second]] = [undefined, undefined];
  expect(readGlobalDispatcher()).toBe(dispatcher);
  expect(load).toHaveBeenCalledTimes(1);
  expect(readGlobalDispatcher()).toBe(dispatcher);
  expect(load).toHaveBeenCalledTimes(1);
});

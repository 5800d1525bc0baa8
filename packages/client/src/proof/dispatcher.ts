/** Proof room: finds the undici dispatcher of a request, and checks whether it is known to report when it sends. */

/**
 * An [undici](https://undici.nodejs.org) dispatcher, such as an `Agent` with certificates or a `ProxyAgent`.
 *
 * The type contains only what the client needs, so that it is compatible with every version of undici.
 */
export interface Dispatcher {
  /** Sends a request over a connection. This is undici's own method. */
  dispatch(options: never, handler: never): boolean;
}

const globalDispatcher = Symbol.for("undici.globalDispatcher.1");
/** The symbol that undici 8, and the Node.js versions that include it, use for the dispatcher. */
const globalDispatcher8 = Symbol.for("undici.globalDispatcher.2");

/**
 * Returns the major version of the undici that Node.js includes; `undefined` on other runtimes.
 *
 * @internal
 */
export function readUndiciMajor(): number | undefined {
  const { process } = globalThis as { process?: { versions?: Record<string, string | undefined> } };
  const version = process?.versions?.["undici"];
  return version === undefined ? undefined : Number.parseInt(version, 10);
}

const undiciMajor = readUndiciMajor() ?? 0;

interface Holder {
  [globalDispatcher]?: Dispatcher;
  [globalDispatcher8]?: Dispatcher;
}

/** Returns the main realm's global object. In a `vm` realm, as in Jest tests, `fetch` and its dispatcher belong to the main realm. */
function readHolder(): Holder {
  const { process } = globalThis as {
    process?: { getBuiltinModule?(name: string): { runInThisContext?(code: string): object } | undefined };
  };
  return process?.getBuiltinModule?.("node:vm")?.runInThisContext?.("globalThis") ?? globalThis;
}

let holder: Holder | undefined;

/**
 * Returns the dispatcher that Node.js' own `fetch` uses by default.
 *
 * @internal
 */
export function readGlobalDispatcher(): Dispatcher | undefined {
  const symbol = undiciMajor >= 8 ? globalDispatcher8 : globalDispatcher;
  holder ??= readHolder();
  // Node.js loads undici on first use, and only then is the dispatcher set.
  if (holder[symbol] === undefined) new Headers();
  return holder[symbol];
}

/** Caches the result for each dispatcher. */
const seen = new WeakMap<object, boolean>();

/**
 * Returns true if a dispatcher is one of undici's own connections, agents or proxies (versions 5 to 8). They call a handler's
 * `onConnect` or `onRequestStart` before they send the first byte of a request. Composed dispatchers, retry agents, mocks and custom
 * classes may behave differently, so the result for them is false.
 *
 * @internal
 */
export function tellsWhenItSends(dispatcher: Dispatcher): boolean {
  const known = seen.get(dispatcher);
  if (known !== undefined) return known;
  const tells = isOwnClass(dispatcher);
  seen.set(dispatcher, tells);
  return tells;
}

function isOwnClass(dispatcher: Dispatcher): boolean {
  let owner: object | null = dispatcher;
  while (owner !== null && !Object.hasOwn(owner, "dispatch")) owner = Object.getPrototypeOf(owner);
  // An own property, or a proxy that returns a different function, means that someone has changed the dispatcher.
  if (owner === null || owner === dispatcher || (owner as Dispatcher).dispatch !== dispatcher.dispatch) return false;
  const parent = toClassName(Object.getPrototypeOf(owner));
  switch (toClassName(owner)) {
    case "DispatcherBase":
      return parent === "Dispatcher";
    case "ProxyAgent":
      return parent === "DispatcherBase";
    case "Dispatcher1Wrapper": {
      // undici 8 wraps its own global dispatcher in this class for older versions of undici.
      const inner = (holder ?? readHolder())[globalDispatcher8];
      return parent === "Dispatcher" && inner !== undefined && inner !== dispatcher && tellsWhenItSends(inner);
    }
    default:
      return false;
  }
}

function toClassName(prototype: object | null): string {
  return (prototype as { constructor?: { name?: string } } | null)?.constructor?.name ?? "";
}

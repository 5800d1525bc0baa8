/** Room of the proofs: which dispatcher of undici a request goes through, and whether it is known to tell. */

/**
 * A dispatcher of [undici](https://undici.nodejs.org): an `Agent` with certificates, a `ProxyAgent`.
 *
 * Only what the client needs of it is named here, so that the type fits every version of undici.
 */
export interface Dispatcher {
  /** Hands a request to a connection; undici's own method. */
  dispatch(options: never, handler: never): boolean;
}

const globalDispatcher = Symbol.for("undici.globalDispatcher.1");
/** Where undici 8, and the Node.js that brings it, look for the dispatcher. */
const globalDispatcher8 = Symbol.for("undici.globalDispatcher.2");

/**
 * Returns the major version of the undici that Node.js brings; `undefined` on other runtimes.
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

/** In a realm of `vm`, as in a test of Jest, `fetch` is that of the main realm, and so is its dispatcher. */
function readHolder(): Holder {
  const { process } = globalThis as {
    process?: { getBuiltinModule?(name: string): { runInThisContext?(code: string): object } | undefined };
  };
  return process?.getBuiltinModule?.("node:vm")?.runInThisContext?.("globalThis") ?? globalThis;
}

let holder: Holder | undefined;

/**
 * Returns the dispatcher that Node.js' own `fetch` uses, unless it is given another one.
 *
 * @internal
 */
export function readGlobalDispatcher(): Dispatcher | undefined {
  const symbol = undiciMajor >= 8 ? globalDispatcher8 : globalDispatcher;
  holder ??= readHolder();
  // Node.js loads undici when it is first needed, and undici then puts its dispatcher there.
  if (holder[symbol] === undefined) new Headers();
  return holder[symbol];
}

/** A dispatcher that is looked at for every call is looked at once. */
const seen = new WeakMap<object, boolean>();

/**
 * Tells whether a dispatcher is one of undici's own connections, agents or proxies (5 to 8), which call a handler's
 * `onConnect` or `onRequestStart` before the first byte of a request. Composed ones, retrying ones, mocks and classes of
 * somebody's own may do anything, so they are not.
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
  // An own property, or a proxy that answers with another function, is somebody's addition.
  if (owner === null || owner === dispatcher || (owner as Dispatcher).dispatch !== dispatcher.dispatch) return false;
  const parent = toClassName(Object.getPrototypeOf(owner));
  switch (toClassName(owner)) {
    case "DispatcherBase":
      return parent === "Dispatcher";
    case "ProxyAgent":
      return parent === "DispatcherBase";
    case "Dispatcher1Wrapper": {
      // undici 8 puts it before its own global dispatcher, for older ones.
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

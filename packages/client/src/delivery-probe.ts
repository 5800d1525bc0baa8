/** Watches whether a request that `fetch` was given left this machine. */
export interface DeliveryProbe {
  /** Runs `send` so that its requests are watched. */
  run<T>(send: () => T): T;
  /** Whether a byte of a request was written; `undefined` if this runtime, or this `fetch`, gives no proof. */
  readonly sent: boolean | undefined;
}

interface Sighting {
  created: boolean;
  sent: boolean;
}

interface Watch {
  run<T>(sighting: Sighting, send: () => T): T;
}

const blind: DeliveryProbe = { run: (send) => send(), sent: undefined };
let watch: Watch | undefined | null = null;

/**
 * Returns a probe for one attempt.
 *
 * Node.js publishes `undici:request:create` when `fetch` has made a request and `undici:client:sendHeaders` just before its
 * first byte is written. The first without the second is proof that the server saw nothing, whatever the error looks like.
 * Runtimes without these channels get a probe that proves nothing.
 *
 * @see {@link https://undici.nodejs.org/#/docs/api/DiagnosticsChannel | undici, diagnostics channels}
 */
export function createDeliveryProbe(): DeliveryProbe {
  if (watch === null) watch = startWatch();
  if (watch === undefined) return blind;
  const { run } = watch;
  const sighting: Sighting = { created: false, sent: false };
  return {
    run: (send) => run(sighting, send),
    get sent() {
      return sighting.created ? sighting.sent : undefined;
    },
  };
}

/** Subscribes once per process. `getBuiltinModule` keeps `node:` imports out of bundles for other platforms. */
function startWatch(): Watch | undefined {
  const { process } = globalThis as { process?: NodeProcess };
  if (process?.versions?.["undici"] === undefined || process.getBuiltinModule === undefined) return undefined;
  const { AsyncLocalStorage } = process.getBuiltinModule("node:async_hooks") as AsyncHooks;
  const { subscribe } = process.getBuiltinModule("node:diagnostics_channel") as DiagnosticsChannel;
  const current = new AsyncLocalStorage();
  const sightings = new WeakMap<object, Sighting>();
  subscribe("undici:request:create", ({ request }) => {
    const sighting = current.getStore();
    if (sighting === undefined) return;
    sighting.created = true;
    sightings.set(request, sighting);
  });
  subscribe("undici:client:sendHeaders", ({ request }) => {
    const sighting = sightings.get(request);
    if (sighting !== undefined) sighting.sent = true;
  });
  return { run: (sighting, send) => current.run(sighting, send) };
}

interface NodeProcess {
  versions?: Record<string, string | undefined>;
  getBuiltinModule?: (name: string) => unknown;
}
interface AsyncHooks {
  AsyncLocalStorage: new () => { run<T>(store: Sighting, work: () => T): T; getStore(): Sighting | undefined };
}
interface DiagnosticsChannel {
  subscribe(name: string, listener: (message: { request: object }) => void): void;
}

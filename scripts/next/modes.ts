/** A way to tell Next.js what may be cached. */
export interface Mode {
  readonly name: string;
  /** Segment configuration: Next.js reads it from the source, so it must be literal. */
  readonly config: string;
  /** Reads the request's headers first, which makes the route dynamic. */
  readonly readsHeaders?: boolean;
  /** Nothing uncached is wanted, so refusing every call is right. */
  readonly mayRefuse?: boolean;
  /** A static page is wanted whatever it does, so it starts its processes once, when it is made. */
  readonly mayStartAtBuild?: boolean;
  /** One client makes all starts, so they share its token. */
  readonly sharesTokens?: boolean;
}

const fetchCaches = ["auto", "default-cache", "force-cache", "default-no-store", "only-no-store", "force-no-store"];

/** Every value of the segment configuration that concerns caching, and those pairs that are dynamic and cache nevertheless. */
export const modes: readonly Mode[] = [
  { name: "none", config: "" },
  ...fetchCaches.map((value) => ({ name: `fetchCache-${value}`, config: toConfig({ fetchCache: value }) })),
  { name: "fetchCache-only-cache", config: toConfig({ fetchCache: "only-cache" }), mayRefuse: true },
  ...[0, 60, false].map((value) => ({ name: `revalidate-${value}`, config: toConfig({ revalidate: value }) })),
  ...["auto", "force-dynamic"].map((value) => ({ name: `dynamic-${value}`, config: toConfig({ dynamic: value }) })),
  { name: "dynamic-force-static", config: toConfig({ dynamic: "force-static" }), mayStartAtBuild: true },
  { name: "dynamic-error", config: toConfig({ dynamic: "error" }), mayRefuse: true },
  {
    name: "force-dynamic-force-cache",
    config: toConfig({ dynamic: "force-dynamic", fetchCache: "force-cache" }),
  },
  {
    name: "force-dynamic-only-cache",
    config: toConfig({ dynamic: "force-dynamic", fetchCache: "only-cache" }),
    mayRefuse: true,
  },
  { name: "force-dynamic-revalidate-60", config: toConfig({ dynamic: "force-dynamic", revalidate: 60 }) },
  { name: "headers-first", config: "", readsHeaders: true },
  { name: "headers-first-force-cache", config: toConfig({ fetchCache: "force-cache" }), readsHeaders: true },
  { name: "headers-first-revalidate-60", config: toConfig({ revalidate: 60 }), readsHeaders: true },
];

/** The modes that differ most, for kinds of routes that need no more. */
export const fewModes: readonly Mode[] = modes.filter(({ name }) =>
  ["none", "fetchCache-force-cache", "fetchCache-default-cache", "force-dynamic-force-cache"].includes(name),
);

function toConfig(values: Record<string, string | number | boolean>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join("");
}

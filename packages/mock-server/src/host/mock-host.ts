import { documentedConfig } from "../config/documented-config.ts";
import type { MockConfig } from "../config/mock-config.ts";
import type { HostAccess } from "../http/host-access.ts";
import { createIdentityProvider, type IdentityProvider } from "../identity/identity-provider.ts";
import { type ByteBudget, createByteBudget } from "../journal/byte-budget.ts";
import { type Clock, createClock } from "../sources/clock.ts";
import { createRandomSource } from "../sources/random-source.ts";
import { type ChangeFeed, createChangeFeed } from "../tenant/change-feed.ts";
import { createTenant, type Tenant } from "../tenant/tenant.ts";

/** The request header that selects an isolated tenant. */
export const tenantHeader = "flowx-mock-tenant";
const maxTenants = 1000;
const defaultJournalBytes = 67_108_864;

/** The tenants behind one URL, with their clock and their identity provider. */
export interface MockHost {
  readonly config: MockConfig;
  readonly clock: Clock;
  readonly provider: IdentityProvider;
  /** The tenant of requests without {@link tenantHeader}. */
  readonly root: Tenant;
  /** The origin that clients use, without a trailing slash. The server sets it when it listens. */
  origin: string;
  /** The origin for HTTP archives. With a seed it has no port, so that runs are identical. */
  readonly harOrigin: string;
  /** The rules for callers; `undefined` for an in-process mock, which has no network. */
  access: HostAccess | undefined;
  /** The number of tenants besides the root, and the number of tenants that were evicted. */
  readonly tenantCounts: { readonly kept: number; readonly forgotten: number };
  /** Returns a tenant and creates it if needed. This can evict the tenant that was idle for longest. */
  tenant(name: string): Tenant;
  /** Removes a tenant. */
  dropTenant(name: string): void;
  /** Resets a tenant. Resetting the root also resets the clock and the list of issued tokens. */
  reset(tenant: Tenant): void;
  /** Replaces the configuration and removes all state. Tokens and keys stay valid. */
  configure(config: MockConfig): void;
}

/** Creates a host from a checked configuration. */
export function createMockHost(initial: MockConfig, origin: string): MockHost {
  let config = initial;
  const rootFeed = createChangeFeed();
  // Listeners of a tenant stay registered when the tenant is removed.
  const feeds = new Map<string, ChangeFeed>();
  // Ordered by last use.
  const tenants = new Map<string, Tenant>();
  let forgotten = 0;
  let clock = createClock(config.seed !== undefined);
  let budget = toBudget(config);
  const provider = createIdentityProvider(
    config.clients ?? documentedConfig.clients,
    { now: () => clock.now(), worldNow: () => clock.worldNow() },
    createRandomSource(config.seed),
  );
  const create = (feed: ChangeFeed): Tenant =>
    createTenant(config, feed, { clock, provider, budget, onRecord: makeRoom });
  let root = create(rootFeed);

  const drop = (name: string): void => {
    const tenant = tenants.get(name);
    if (tenant === undefined) return;
    tenants.delete(name);
    tenant.journal.clear();
    const { listeners, watchers } = tenant.feed;
    if (listeners.size + watchers.size === 0) feeds.delete(name);
    else tenant.feed.resets += 1;
  };
  const forgetIdlest = (busy: Tenant | undefined): boolean => {
    for (const [name, tenant] of tenants) {
      if (tenant === busy) continue;
      drop(name);
      forgotten += 1;
      return true;
    }
    return false;
  };
  /** Enforces the limit that all tenants share: evicts the tenant that was idle for longest, then the oldest entries. */
  function makeRoom(busy: Tenant): void {
    while (budget.isOver && forgetIdlest(busy));
    while (budget.isOver && (root.journal.forgetOldest() || busy.journal.forgetOldest()));
  }

  const host: MockHost = {
    origin,
    access: undefined,
    get harOrigin() {
      return config.seed === undefined ? host.origin : "http://flowx-mock";
    },
    get config() {
      return config;
    },
    get clock() {
      return clock;
    },
    provider,
    get root() {
      return root;
    },
    get tenantCounts() {
      return { kept: tenants.size, forgotten };
    },
    tenant(name) {
      let tenant = tenants.get(name);
      if (tenant === undefined) {
        if (tenants.size >= maxTenants) forgetIdlest(undefined);
        const feed = feeds.get(name) ?? createChangeFeed();
        feeds.set(name, feed);
        tenant = create(feed);
      }
      tenants.delete(name);
      tenants.set(name, tenant);
      return tenant;
    },
    dropTenant: drop,
    reset(tenant) {
      tenant.reset();
      if (tenant !== root) return;
      clock.reset();
      provider.reset();
    },
    configure(next) {
      config = next;
      for (const name of [...tenants.keys()]) drop(name);
      rootFeed.resets += 1;
      clock = createClock(next.seed !== undefined);
      budget = toBudget(next);
      provider.configure(next.clients ?? documentedConfig.clients, createRandomSource(next.seed));
      root = create(rootFeed);
      root.touch();
    },
  };
  return host;
}

function toBudget({ journalBytes = defaultJournalBytes }: MockConfig): ByteBudget {
  return createByteBudget(journalBytes);
}

import { documentedConfig } from "../config/documented-config.ts";
import type { MockConfig } from "../config/mock-config.ts";
import type { HostAccess } from "../http/host-access.ts";
import { createIdentityProvider, type IdentityProvider } from "../identity/identity-provider.ts";
import { type ByteBudget, createByteBudget } from "../journal/byte-budget.ts";
import { type Clock, createClock } from "../sources/clock.ts";
import { createRandomSource } from "../sources/random-source.ts";
import { type ChangeFeed, createChangeFeed } from "../tenant/change-feed.ts";
import { createTenant, type Tenant } from "../tenant/tenant.ts";

/** The header that chooses an isolated tenant of one mock. */
export const tenantHeader = "flowx-mock-tenant";
const maxTenants = 1000;
const defaultJournalBytes = 67_108_864;

/** What stands behind one URL: the tenants, their clock and their identity provider. */
export interface MockHost {
  readonly config: MockConfig;
  readonly clock: Clock;
  readonly provider: IdentityProvider;
  /** The tenant of requests without {@link tenantHeader}. */
  readonly root: Tenant;
  /** As clients see it, without a trailing slash; the server sets it when it listens. */
  origin: string;
  /** The origin in an HTTP archive: without the port of this run if a seed makes runs equal. */
  readonly harOrigin: string;
  /** Who may call; `undefined` lets all (there is no network). */
  access: HostAccess | undefined;
  /** How many tenants there are beside the root, and how many had to go for others. */
  readonly tenantCounts: { readonly kept: number; readonly forgotten: number };
  /** Returns a tenant, which is made if it is new; the one that was idle for longest may go for it. */
  tenant(name: string): Tenant;
  /** Forgets a tenant. */
  dropTenant(name: string): void;
  /** Resets a tenant; with the root also the clock and what the identity provider gave out. */
  reset(tenant: Tenant): void;
  /** Takes another configuration, and forgets everything; tokens and keys stay good. */
  configure(config: MockConfig): void;
}

/** Creates a host from a checked configuration. */
export function createMockHost(initial: MockConfig, origin: string): MockHost {
  let config = initial;
  const rootFeed = createChangeFeed();
  // Who listens to a tenant goes on listening, whatever becomes of the tenant.
  const feeds = new Map<string, ChangeFeed>();
  // In the order of their last use.
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
  /** All tenants share one bound: the one that was idle for longest goes first, then the oldest of what is left. */
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

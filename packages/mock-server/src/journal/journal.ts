import type { StartedInstance } from "../state/started-instance.ts";
import { createBoundedList } from "./bounded-list.ts";
import type { ByteBudget } from "./byte-budget.ts";
import type { ContractViolation, RecordedRequest, Totals } from "./recorded-request.ts";

/** What a mock remembers. */
export interface Journal {
  /** Oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Oldest first. */
  readonly instances: readonly StartedInstance[];
  /** Oldest first. */
  readonly contractViolations: readonly ContractViolation[];
  readonly totals: Totals;
  /** How many bytes are kept, near enough for a limit. */
  readonly bytes: number;
  /** The id of the next request. */
  readonly nextId: number;
  findInstance(uuid: string): StartedInstance | undefined;
  /** Adds a request with what it led to. */
  record(
    request: RecordedRequest,
    started: StartedInstance | undefined,
    violations: readonly ContractViolation[],
    bytes: number,
  ): void;
  /** Forgets the oldest request or instance; returns false if the newest is all that is left. */
  forgetOldest(): boolean;
  /** Calls back after each request; returns a function that stops it. */
  listen(listener: (request: RecordedRequest) => void): () => void;
  clear(): void;
}

const defaultRequests = 1000;
const defaultInstances = 10_000;

/**
 * Creates a journal.
 *
 * @param size - How many requests, instances and contract violations are kept of each; by default fewer requests than instances,
 *   which are small, and which callers ask for by their uuid.
 * @param budget - Counts what is kept.
 * @param listeners - Who is called back; those of an earlier journal stay.
 */
export function createJournal(
  size: number | undefined,
  budget: ByteBudget,
  listeners: Set<(request: RecordedRequest) => void> = new Set(),
): Journal {
  // Made when an instance is asked for by its uuid: most mocks only start.
  let byUuid: Map<string, StartedInstance> | undefined;
  let kept = 0;
  const count = (bytes: number): void => {
    kept += bytes;
    budget.add(bytes);
  };
  const requests = createBoundedList<RecordedRequest>(size ?? defaultRequests, (_request, bytes) => count(-bytes));
  const instances = createBoundedList<StartedInstance>(size ?? defaultInstances, ({ instance }, bytes) => {
    byUuid?.delete(instance.uuid);
    count(-bytes);
  });
  const contractViolations = createBoundedList<ContractViolation>(size ?? defaultRequests);
  let requestViolations = 0;
  return {
    get requests() {
      return requests.items;
    },
    get instances() {
      return instances.items;
    },
    get contractViolations() {
      return contractViolations.items;
    },
    get totals() {
      const [all, started, broken] = [requests.total, instances.total, contractViolations.total];
      return { requests: all, instances: started, contractViolations: broken, requestViolations };
    },
    get bytes() {
      return kept;
    },
    get nextId() {
      return requests.total + 1;
    },
    findInstance(uuid) {
      byUuid ??= new Map(instances.items.map((started) => [started.instance.uuid, started]));
      return byUuid.get(uuid);
    },
    record(request, started, violations, bytes) {
      count(started === undefined ? bytes : 2 * bytes);
      requests.push(request, bytes);
      if (request.violations.length > 0) requestViolations += 1;
      if (started !== undefined) {
        byUuid?.set(started.instance.uuid, started);
        instances.push(started, bytes);
      }
      for (const violation of violations) contractViolations.push(violation, 0);
      for (const listener of listeners) listener(request);
    },
    forgetOldest() {
      const request = requests.oldest;
      const started = instances.oldest;
      const isInstanceOlder = started !== undefined && started.requestId <= (request?.id ?? Number.POSITIVE_INFINITY);
      if (isInstanceOlder && instances.length > 1) instances.forgetOldest();
      else if (requests.length > 1) requests.forgetOldest();
      else return false;
      return true;
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear() {
      count(-kept);
      for (const list of [requests, instances, contractViolations]) list.clear();
      byUuid = undefined;
      requestViolations = 0;
    },
  };
}

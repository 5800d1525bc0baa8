import type { StartedInstance } from "../state/started-instance.ts";
import { createBoundedList } from "./bounded-list.ts";
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
  /** The id of the next request. */
  readonly nextId: number;
  findInstance(uuid: string): StartedInstance | undefined;
  /** Adds a request with what it led to. */
  record(request: RecordedRequest, started: StartedInstance | undefined, breaks: readonly ContractViolation[]): void;
  /** Calls back after each request; returns a function that stops it. */
  listen(listener: (request: RecordedRequest) => void): () => void;
  clear(): void;
}

/**
 * Creates a journal.
 *
 * @param size - How many requests, instances and contract violations are kept of each.
 * @param maxBytes - How many bytes of requests and answers are kept.
 * @param listeners - Who is called back; those of an earlier journal stay.
 */
export function createJournal(
  size: number,
  maxBytes: number,
  listeners: Set<(request: RecordedRequest) => void> = new Set(),
): Journal {
  const byUuid = new Map<string, StartedInstance>();
  const requests = createBoundedList<RecordedRequest>(size, maxBytes);
  const instances = createBoundedList<StartedInstance>(size, maxBytes, ({ instance }) => byUuid.delete(instance.uuid));
  const contractViolations = createBoundedList<ContractViolation>(size);
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
    get nextId() {
      return requests.total + 1;
    },
    findInstance: (uuid) => byUuid.get(uuid),
    record(request, started, breaks) {
      const bytes = toBytes(request);
      requests.push(request, bytes);
      if (request.violations.length > 0) requestViolations += 1;
      if (started !== undefined) {
        byUuid.set(started.instance.uuid, started);
        instances.push(started, bytes);
      }
      for (const broken of breaks) contractViolations.push(broken);
      for (const listener of listeners) listener(request);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear() {
      for (const list of [requests, instances, contractViolations]) list.clear();
      byUuid.clear();
      requestViolations = 0;
    },
  };
}

/** What a request takes in memory, near enough for a limit: its content length stands for the parsed body. */
function toBytes({ headers, answer, path }: RecordedRequest): number {
  return 1000 + 2 * path.length + 2 * answer.body.length + 4 * (Number(headers["content-length"] ?? 0) || 0);
}

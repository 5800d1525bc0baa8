import type { StartedInstance } from "../state/started-instance.ts";
import { createBoundedList, type SlotKind } from "./bounded-list.ts";
import type { ByteBudget } from "./byte-budget.ts";
import { callListener } from "./call-listener.ts";
import { createInstanceSlots, type InstanceSlot, type NewInstance } from "./instance-slot.ts";
import type { ContractViolation, RecordedRequest, Totals } from "./recorded-request.ts";
import { createRequestSlots, type RequestSlot } from "./request-slot.ts";
import { createTextStore, type Place, readText } from "./text-store.ts";

/** The recorded requests, instances and contract violations of a tenant. */
export interface Journal {
  /** Oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Oldest first. */
  readonly instances: readonly StartedInstance[];
  /** Oldest first. */
  readonly contractViolations: readonly ContractViolation[];
  readonly totals: Totals;
  /** The estimated number of kept bytes. */
  readonly bytes: number;
  /** The id of the next request. */
  readonly nextId: number;
  findInstance(uuid: string): StartedInstance | undefined;
  /** Records a request with the instance that it started and the violations in its answer. */
  record(
    request: RecordedRequest,
    started: NewInstance | undefined,
    violations: readonly ContractViolation[],
    bytes: number,
  ): void;
  /** Drops the oldest request or instance. Returns false if only the newest is left. */
  forgetOldest(): boolean;
  /** Calls the listener after each request. Returns a function that removes the listener. */
  listen(listener: (request: RecordedRequest) => void): () => void;
  clear(): void;
}

const defaultRequests = 1000;
const defaultInstances = 10_000;

/**
 * Creates a journal.
 *
 * @param size - The number of requests, of instances and of contract violations to keep. By default the journal keeps more instances
 *   than requests, because instances are small and callers look them up by uuid.
 * @param budget - Counts the kept bytes.
 * @param listeners - The registered listeners, which can come from an earlier journal.
 */
export function createJournal(
  size: number | undefined,
  budget: ByteBudget,
  listeners: Set<(request: RecordedRequest) => void> = new Set(),
): Journal {
  // Created on the first lookup by uuid: most mocks only start processes.
  let byUuid: Map<string, InstanceSlot> | undefined;
  let kept = 0;
  const count = (bytes: number): void => {
    kept += bytes;
    budget.add(bytes);
  };
  const store = createTextStore();
  const requestSlots = createRequestSlots(store, (bytes) => count(-bytes));
  const instanceSlots = createInstanceSlots(store, (slot) => {
    byUuid?.delete(readText(slot, 2));
    count(-slot.bytes);
  });
  const requests = createBoundedList(size ?? defaultRequests, requestSlots);
  const instances = createBoundedList(size ?? defaultInstances, instanceSlots);
  const contractViolations = createBoundedList(size ?? defaultRequests, violationSlots);
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
      byUuid ??= new Map(instances.slots.map((slot) => [readText(slot, 2), slot]));
      const slot = byUuid.get(uuid);
      return slot && instanceSlots.read(slot);
    },
    record(request, started, violations, bytes) {
      count(started === undefined ? bytes : 2 * bytes);
      const slot = requests.push();
      requestSlots.fill(slot, request, bytes);
      if (listeners.size > 0) slot.record = request;
      if (request.violations.length > 0) requestViolations += 1;
      if (started !== undefined) {
        const instanceSlot = instances.push();
        instanceSlot.requestId = request.id;
        instanceSlot.bytes = bytes;
        instanceSlots.fill(instanceSlot, started, toSamePlace(slot, request, started));
        byUuid?.set(started.instance.uuid, instanceSlot);
      }
      for (const violation of violations) contractViolations.push().violation = violation;
      for (const listener of listeners) callListener(listener, request);
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
      for (const list of [requests, instances, contractViolations]) list.clear();
      byUuid = undefined;
      requestViolations = 0;
    },
  };
}

/** Returns the place of the request if it has the texts of the instance, that is, if no scenario changed the answer. */
function toSamePlace(place: RequestSlot, request: RecordedRequest, started: NewInstance): Place | undefined {
  const isSame = request.bodyText === started.initialValuesText && request.answer.body === started.instanceText;
  return isSame && place.block !== undefined ? place : undefined;
}

interface ViolationSlot {
  violation: ContractViolation | undefined;
}

const violationSlots: SlotKind<ContractViolation, ViolationSlot> = {
  create: () => ({ violation: undefined }),
  read: ({ violation }) => violation as ContractViolation,
  forget(slot) {
    slot.violation = undefined;
  },
};

/** A list with a maximum size that drops its oldest items. */
export interface BoundedList<T, S> {
  /** The kept items, oldest first. The array stays the same until the list changes. */
  readonly items: readonly T[];
  /** The slots of the kept items, oldest first. */
  readonly slots: readonly S[];
  /** The slot of the oldest kept item. */
  readonly oldest: S | undefined;
  /** The number of kept items. */
  readonly length: number;
  /** The number of items that were ever added. */
  readonly total: number;
  /** Adds an item and returns its slot, which the caller must fill. Drops the oldest item if the list is full. */
  push(): S;
  /** Drops the oldest item. */
  forgetOldest(): void;
  clear(): void;
}

/** Creates, reads and empties the slots of a list. Slots are reused, so that adding an item allocates no long-lived memory. */
export interface SlotKind<T, S> {
  create(): S;
  /** Returns the item. It is the same object on every call. */
  read(slot: S): T;
  /** Empties the slot. */
  forget(slot: S): void;
}

/**
 * Creates a ring buffer.
 *
 * @param size - The maximum number of items.
 */
export function createBoundedList<T, S>(size: number, { create, read, forget }: SlotKind<T, S>): BoundedList<T, S> {
  let ring: S[] = [];
  let head = 0;
  let length = 0;
  let total = 0;
  let snapshot: readonly T[] | undefined;
  const at = (index: number): S => ring[(head + index) % ring.length] as S;
  const forgetOldest = (): void => {
    if (length === 0) return;
    forget(at(0));
    head = (head + 1) % ring.length;
    length -= 1;
    snapshot = undefined;
  };
  const grow = (): void => {
    if (head > 0) ring = [...ring.slice(head), ...ring.slice(0, head)];
    head = 0;
    ring.push(create());
  };
  return {
    get items() {
      snapshot ??= Array.from({ length }, (_, index) => read(at(index)));
      return snapshot;
    },
    get slots() {
      return Array.from({ length }, (_, index) => at(index));
    },
    get oldest() {
      return length === 0 ? undefined : at(0);
    },
    get length() {
      return length;
    },
    get total() {
      return total;
    },
    push() {
      if (length === size) forgetOldest();
      if (length === ring.length) grow();
      length += 1;
      total += 1;
      snapshot = undefined;
      return at(length - 1);
    },
    forgetOldest,
    clear() {
      while (length > 0) forgetOldest();
      ring = [];
      head = total = 0;
    },
  };
}

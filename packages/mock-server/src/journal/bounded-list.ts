/** A list that forgets its oldest items. */
export interface BoundedList<T> {
  /** What is kept, oldest first. The same array until the list changes. */
  readonly items: readonly T[];
  /** The oldest item that is kept. */
  readonly oldest: T | undefined;
  /** How many are kept. */
  readonly length: number;
  /** How many there were. */
  readonly total: number;
  /** Adds an item that takes so many bytes. */
  push(item: T, bytes: number): void;
  /** Forgets the oldest item. */
  forgetOldest(): void;
  clear(): void;
}

/**
 * Creates a ring buffer.
 *
 * @param size - How many items are kept.
 * @param onForget - Called with each item that is dropped for a new one, and its bytes.
 */
export function createBoundedList<T>(
  size: number,
  onForget: (item: T, bytes: number) => void = () => {},
): BoundedList<T> {
  let ring: T[] = [];
  let sizes: number[] = [];
  let head = 0;
  let total = 0;
  let snapshot: readonly T[] | undefined;
  const forgetOldest = (): void => {
    const oldest = ring[head];
    if (oldest === undefined) return;
    const bytes = sizes[head] ?? 0;
    head += 1;
    snapshot = undefined;
    // Moving the rest to the front now and then keeps each push cheap.
    if (head * 2 > ring.length + 16) {
      ring = ring.slice(head);
      sizes = sizes.slice(head);
      head = 0;
    }
    onForget(oldest, bytes);
  };
  return {
    get items() {
      snapshot ??= ring.slice(head);
      return snapshot;
    },
    get oldest() {
      return ring[head];
    },
    get length() {
      return ring.length - head;
    },
    get total() {
      return total;
    },
    push(item, bytes) {
      ring.push(item);
      sizes.push(bytes);
      total += 1;
      snapshot = undefined;
      if (ring.length - head > size) forgetOldest();
    },
    forgetOldest,
    clear() {
      ring = [];
      sizes = [];
      head = total = 0;
      snapshot = undefined;
    },
  };
}

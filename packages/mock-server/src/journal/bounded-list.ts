/** A list that forgets its oldest items. */
export interface BoundedList<T> {
  /** What is kept, oldest first. The same array until the list changes. */
  readonly items: readonly T[];
  /** How many there were. */
  readonly total: number;
  push(item: T, bytes?: number): void;
  clear(): void;
}

/**
 * Creates a ring buffer.
 *
 * @param size - How many items are kept.
 * @param maxBytes - How many bytes they may have together.
 * @param onForget - Called with each item that is dropped for a new one.
 */
export function createBoundedList<T>(
  size: number,
  maxBytes: number = Number.POSITIVE_INFINITY,
  onForget: (item: T) => void = () => {},
): BoundedList<T> {
  let ring: { item: T; bytes: number }[] = [];
  let head = 0;
  let total = 0;
  let bytes = 0;
  let snapshot: readonly T[] | undefined;
  const forgetOldest = (): void => {
    const oldest = ring[head];
    if (oldest === undefined) return;
    bytes -= oldest.bytes;
    head += 1;
    // Moving the rest to the front now and then keeps each push cheap.
    if (head * 2 > ring.length + 16) {
      ring = ring.slice(head);
      head = 0;
    }
    onForget(oldest.item);
  };
  return {
    get items() {
      snapshot ??= ring.slice(head).map(({ item }) => item);
      return snapshot;
    },
    get total() {
      return total;
    },
    push(item, itemBytes = 0) {
      ring.push({ item, bytes: itemBytes });
      total += 1;
      bytes += itemBytes;
      snapshot = undefined;
      while (ring.length - head > size || (bytes > maxBytes && ring.length - head > 1)) forgetOldest();
    },
    clear() {
      ring = [];
      head = total = bytes = 0;
      snapshot = [];
    },
  };
}

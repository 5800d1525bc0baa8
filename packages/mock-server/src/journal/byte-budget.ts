/** How many bytes all journals of a mock may keep together. */
export interface ByteBudget {
  readonly used: number;
  readonly isOver: boolean;
  /** Counts bytes that are kept from now on; a negative number gives them back. */
  add(bytes: number): void;
}

/** Creates a budget of which nothing is used. */
export function createByteBudget(maxBytes: number): ByteBudget {
  let used = 0;
  return {
    get used() {
      return used;
    },
    get isOver() {
      return used > maxBytes;
    },
    add(bytes) {
      used += bytes;
    },
  };
}

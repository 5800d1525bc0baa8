/** The limit of bytes that all journals of a mock share. */
export interface ByteBudget {
  readonly used: number;
  readonly isOver: boolean;
  /** Adds kept bytes; a negative number releases them. */
  add(bytes: number): void;
}

/** Creates an unused budget. */
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

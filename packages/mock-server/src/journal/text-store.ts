/** A block of memory outside the JavaScript heap. */
interface Block {
  readonly bytes: Uint8Array;
  /** The number of places in the block. */
  places: number;
}

/** The location of up to four consecutive texts. It is reused. */
export interface Place {
  block: Block | undefined;
  start: number;
  /** The end of each text. Separate fields are next to each other in memory, which matters for thousands of places. */
  end0: number;
  end1: number;
  end2: number;
  end3: number;
}

/**
 * Stores texts outside the JavaScript heap.
 *
 * Strings that survive a few collections make V8 enlarge its young generation to more than 100 MB. Bytes do not.
 */
export interface TextStore {
  /** Writes texts to a free place. */
  write(place: Place, texts: readonly [string, string, string, string]): void;
  /** Lets a free place refer to the texts of another place, without a copy. */
  share(place: Place, other: Place): void;
  /** Frees a place. */
  free(place: Place): void;
}

const smallest = 4096;
const largest = 262_144;
/** In a steady state, one block is freed for each block that is filled. */
const maxSpare = 2;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Returns a text of a place. */
export function readText({ block, start, end0, end1, end2, end3 }: Place, index: 0 | 1 | 2 | 3): string {
  const bounds = [start, end0, end1, end2, end3];
  return decoder.decode(block?.bytes.subarray(bounds[index], bounds[index + 1]));
}

/** Creates an empty store. */
export function createTextStore(): TextStore {
  let current: Block = { bytes: allocate(0), places: 0 };
  let used = 0;
  const spare: Block[] = [];
  const makeRoom = (bytes: number): void => {
    if (used + bytes <= current.bytes.length) return;
    // The first blocks are small, because most mocks receive only a few requests.
    const size = Math.max(bytes, smallest, Math.min(largest, 2 * current.bytes.length));
    current = (bytes <= largest ? spare.pop() : undefined) ?? { bytes: allocate(size), places: 0 };
    used = 0;
  };
  return {
    write(place, [text0, text1, text2, text3]) {
      const all = text0 + text1 + text2 + text3;
      // A UTF-16 code unit takes at most three bytes.
      makeRoom(3 * all.length);
      const start = used;
      used += writeText(current.bytes, all, start);
      const toLength = used - start === all.length ? toLetters : toBytes;
      current.places += 1;
      place.block = current;
      place.start = start;
      place.end0 = start + toLength(text0);
      place.end1 = place.end0 + toLength(text1);
      place.end2 = place.end1 + toLength(text2);
      place.end3 = used;
    },
    share(place, { block, start, end0, end1, end2, end3 }) {
      if (block !== undefined) block.places += 1;
      place.block = block;
      place.start = start;
      place.end0 = end0;
      place.end1 = end1;
      place.end2 = end2;
      place.end3 = end3;
    },
    free(place) {
      const { block } = place;
      place.block = undefined;
      if (block === undefined) return;
      block.places -= 1;
      const isReusable = block.places === 0 && block !== current && block.bytes.length === largest;
      if (isReusable && spare.length < maxSpare) spare.push(block);
    },
  };
}

function toLetters({ length }: string): number {
  return length;
}

function toBytes(text: string): number {
  return encoder.encode(text).length;
}

/** Returns a `Buffer` in Node.js and Bun, which write to it in half the time. */
function allocate(size: number): Uint8Array {
  return typeof Buffer === "undefined" ? new Uint8Array(size) : Buffer.alloc(size);
}

/** Writes a text and returns the number of bytes. */
function writeText(bytes: Uint8Array, text: string, start: number): number {
  if (typeof Buffer !== "undefined" && bytes instanceof Buffer) return bytes.write(text, start);
  return encoder.encodeInto(text, bytes.subarray(start)).written;
}

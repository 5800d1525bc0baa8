const carriageReturn = 0x0d;
const newline = 0x0a;

/** Finds the line on which a record begins. The parser's own count is wrong: it counts CRLF in a quoted cell twice. */
export interface LineCounter {
  /** Adds a chunk. Call it before the parser reads the chunk. */
  add(chunk: Buffer): void;
  /** Returns the bytes from the last position up to `end`, and the line on which the record in them begins. */
  take(end: number): { readonly line: number; readonly raw: Buffer };
  /** Returns the line on which the next record begins. */
  nextLine(): number;
}

/** Creates a line counter. */
export function createLineCounter(): LineCounter {
  let line = 1;
  /** The position in the file at which `pending` begins. */
  let begin = 0;
  let pending: Buffer[] = [];
  return {
    add(chunk) {
      pending.push(chunk);
    },
    take(end) {
      const length = end - begin;
      const first = pending[0];
      let raw: Buffer;
      if (first !== undefined && first.length > length) {
        raw = first.subarray(0, length);
        pending[0] = first.subarray(length);
      } else {
        const all = Buffer.concat(pending);
        raw = all.subarray(0, length);
        pending = [all.subarray(raw.length)];
      }
      begin += raw.length;
      const at = line + countLeadingBreaks(raw);
      line += countBreaks(raw);
      return { line: at, raw };
    },
    nextLine: () => line + countLeadingBreaks(Buffer.concat(pending)),
  };
}

function countLeadingBreaks(raw: Buffer): number {
  let i = 0;
  while (raw[i] === newline || raw[i] === carriageReturn) i += 1;
  return countBreaks(raw.subarray(0, i));
}

function countBreaks(raw: Buffer): number {
  let breaks = 0;
  for (let i = raw.indexOf(newline); i !== -1; i = raw.indexOf(newline, i + 1)) breaks += 1;
  // A carriage return without a newline is a line break as well.
  for (let i = raw.indexOf(carriageReturn); i !== -1; i = raw.indexOf(carriageReturn, i + 1)) {
    if (raw[i + 1] !== newline) breaks += 1;
  }
  return breaks;
}

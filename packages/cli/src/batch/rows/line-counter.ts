const carriageReturn = 0x0d;
const newline = 0x0a;

/** Tells on which line a record begins. The parser counts a line break in a quoted cell twice if it is CRLF. */
export interface LineCounter {
  /** Takes a chunk before the parser does. */
  add(chunk: Buffer): void;
  /** Returns what has not been taken yet, up to a byte of the file, and the line that its record begins on. */
  take(end: number): { readonly line: number; readonly raw: Buffer };
  /** Returns the line that the next record begins on. */
  nextLine(): number;
}

/** Creates one. */
export function createLineCounter(): LineCounter {
  let line = 1;
  /** The file's byte at which `pending` begins. */
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
  // An old Mac's line breaks, and those of a cell: a carriage return without a newline.
  for (let i = raw.indexOf(carriageReturn); i !== -1; i = raw.indexOf(carriageReturn, i + 1)) {
    if (raw[i + 1] !== newline) breaks += 1;
  }
  return breaks;
}

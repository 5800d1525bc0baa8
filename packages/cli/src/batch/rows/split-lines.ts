import { maxRowBytes } from "./row.ts";

/** A line of bytes. */
export interface ByteLine {
  readonly line: number;
  readonly bytes: number;
  /** `undefined` if the line is longer than {@link maxRowBytes} and was skipped. */
  readonly content: Buffer | undefined;
}

const newline = 0x0a;

/** Splits bytes into lines without newlines. Holds at most one line in memory. */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<ByteLine> {
  let line = 1;
  let parts: Buffer[] = [];
  let bytes = 0;
  const take = (): ByteLine => {
    const content = bytes > maxRowBytes ? undefined : Buffer.concat(parts);
    const taken = { line, bytes, content };
    line += 1;
    parts = [];
    bytes = 0;
    return taken;
  };
  const add = (part: Buffer): void => {
    bytes += part.length;
    if (bytes > maxRowBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(newline); to !== -1; to = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  if (bytes > 0) yield take();
}

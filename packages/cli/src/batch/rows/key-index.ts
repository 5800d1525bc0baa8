import { hash } from "node:crypto";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A row with the same key as an earlier row. */
export interface DuplicateKey {
  /** The index of the row in the file, starting at 0. */
  readonly place: number;
  readonly line: number;
  readonly firstLine: number;
}

/** Finds duplicate keys among any number of keys. */
export interface KeyIndex extends AsyncDisposable {
  /**
   * Adds the key of a row.
   *
   * @param isBad - True if the row is invalid anyway. It is then not reported, but later rows with its key are.
   */
  add(key: string, row: { readonly place: number; readonly line: number; readonly isBad: boolean }): Promise<void>;
  /** Returns the rows with the same key as an earlier row, in order. */
  findDuplicates(): Promise<DuplicateKey[]>;
}

const digestBytes = 16;
const recordBytes = digestBytes + 16;
const bucketCount = 64;
const bufferBytes = recordBytes * 512;

interface Bucket {
  buffer: Buffer;
  used: number;
  /** The positions of its full buffers in the file. */
  readonly offsets: number[];
}

/**
 * Creates an index. It stores a hash of each key in buckets, writes full buckets to a temporary file, and compares one
 * bucket at a time. Memory use grows by a few bytes per 500 rows.
 */
export function createKeyIndex(): KeyIndex {
  const buckets = Array.from(
    { length: bucketCount },
    (): Bucket => ({ buffer: Buffer.alloc(0), used: 0, offsets: [] }),
  );
  let file: FileHandle | undefined;
  let size = 0;

  const flush = async (bucket: Bucket): Promise<void> => {
    file ??= await openNameless();
    await file.write(bucket.buffer, 0, bufferBytes, size);
    bucket.offsets.push(size);
    size += bufferBytes;
    bucket.used = 0;
  };
  return {
    async add(key, { place, line, isBad }) {
      const digest = hash("sha256", key, "buffer");
      const bucket = buckets[(digest[digestBytes] ?? 0) % bucketCount] as Bucket;
      if (bucket.buffer.length === 0) bucket.buffer = Buffer.alloc(bufferBytes);
      digest.copy(bucket.buffer, bucket.used, 0, digestBytes);
      bucket.buffer.writeDoubleLE(place, bucket.used + digestBytes);
      bucket.buffer.writeDoubleLE(isBad ? -line : line, bucket.used + digestBytes + 8);
      bucket.used += recordBytes;
      if (bucket.used === bufferBytes) await flush(bucket);
    },
    async findDuplicates() {
      const duplicates: DuplicateKey[] = [];
      for (const { buffer, used, offsets } of buckets) {
        const seen = new Map<string, number>();
        for (const offset of offsets) {
          const { buffer: chunk } = (await file?.read(Buffer.alloc(bufferBytes), 0, bufferBytes, offset)) ?? {};
          if (chunk !== undefined) collect(chunk, seen, duplicates);
        }
        collect(buffer.subarray(0, used), seen, duplicates);
      }
      return duplicates.sort((a, b) => a.place - b.place);
    },
    async [Symbol.asyncDispose]() {
      await file?.close();
    },
  };
}

function collect(records: Buffer, seen: Map<string, number>, duplicates: DuplicateKey[]): void {
  for (let at = 0; at < records.length; at += recordBytes) {
    const digest = records.toString("latin1", at, at + digestBytes);
    const line = records.readDoubleLE(at + digestBytes + 8);
    const firstLine = seen.get(digest);
    if (firstLine === undefined) seen.set(digest, Math.abs(line));
    else if (line > 0) duplicates.push({ place: records.readDoubleLE(at + digestBytes), line, firstLine });
  }
}

/** Opens a temporary file that the operating system deletes when this process ends, even after a crash. */
async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), "flowx-start-"));
  const file = await open(join(folder, "keys"), "w+", 0o600);
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  return file;
}

import { createWriteStream } from "node:fs";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { BatchFileError } from "./batch-file-error.ts";

/** A source of bytes that can be read repeatedly. */
export interface Source extends AsyncDisposable {
  /** The name of the source, for messages. */
  readonly name: string;
  /** The first bytes. */
  readonly head: Buffer;
  read(): AsyncIterable<Buffer>;
  /** Returns true if the file has changed since it was opened. */
  hasChanged(): Promise<boolean>;
}

const chunkBytes = 262_144;

/**
 * Opens a file or a pipe. A pipe is first written to a temporary file, because it is read more than once.
 *
 * @param path - The path of the file, or `-` for `stdin`.
 * @param signal - Stops waiting for a pipe.
 * @throws {@link BatchFileError} if the source cannot be read or is not a text file.
 */
export async function openSource(
  path: string,
  stdin: Readable & { isTTY?: boolean },
  signal: AbortSignal,
): Promise<Source> {
  if (path === "-") {
    if (stdin.isTTY === true)
      throw new BatchFileError(
        undefined,
        "stdin is a terminal. Pipe a file into the command, or pass the path of a file.",
      );
    return spool("stdin", stdin, signal);
  }
  const file = await openFile(path);
  const stats = await file.stat();
  if (stats.isFile()) return toSource(path, file, stats.size, () => file.close());
  if (stats.isDirectory()) {
    await file.close();
    throw new BatchFileError(undefined, `${path} is a folder.`);
  }
  // A named pipe, or process substitution of a shell: `<(…)`.
  return spool(path, file.createReadStream(), signal);
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, "r");
  } catch (error) {
    const { code } = error as { code?: string };
    const reason =
      code === "ENOENT"
        ? "does not exist"
        : code === "EACCES"
          ? "is not readable: permission denied"
          : `cannot be read (${code})`;
    throw new BatchFileError(undefined, `${path} ${reason}.`);
  }
}

async function spool(name: string, stream: Readable, signal: AbortSignal): Promise<Source> {
  // Rows can be personal data, so only this user may read the file, and it is unlinked while in use where possible.
  const folder = await mkdtemp(join(tmpdir(), "flowx-start-"));
  const path = join(folder, "rows");
  const clear = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(stream, createWriteStream(path, { mode: 0o600 }), { signal });
    const file = await open(path, "r");
    const { size } = await file.stat();
    await clear().catch(() => undefined);
    return await toSource(name, file, size, async () => {
      await file.close();
      await clear();
    });
  } catch (error) {
    await clear();
    throw error;
  }
}

async function toSource(name: string, file: FileHandle, size: number, close: () => Promise<void>): Promise<Source> {
  const { mtimeMs } = await file.stat();
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0);
  const head = buffer.subarray(0, bytesRead);
  const problem = findForeignFormat(head);
  if (problem !== undefined) {
    await close();
    throw new BatchFileError(undefined, `${name} ${problem}.`);
  }
  return {
    name,
    head,
    async *read() {
      for (let position = 0; position < size; ) {
        const wanted = Math.min(chunkBytes, size - position);
        const { buffer: chunk, bytesRead: length } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted, position);
        if (length === 0) return;
        position += length;
        yield chunk.subarray(0, length);
      }
    },
    async hasChanged() {
      const now = await file.stat();
      return now.size !== size || now.mtimeMs !== mtimeMs;
    },
    [Symbol.asyncDispose]: close,
  };
}

/** Detects files that are often passed by mistake, by their first bytes. */
function findForeignFormat(head: Buffer): string | undefined {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return "is UTF-16; convert it to UTF-8 first";
  }
  if (first === 0x50 && second === 0x4b) return "is a ZIP file or an Excel workbook; export it as CSV";
  if (first === 0x1f && second === 0x8b)
    return "is compressed; decompress it: gunzip -c FILE | flowx-start batch PROCESS - …";
  if (head.includes(0)) return "is a binary file";
  return undefined;
}

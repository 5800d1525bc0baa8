import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { OutboxDatabaseError } from "../errors/outbox-database-error.ts";
import { OutboxLockedError } from "../errors/outbox-locked-error.ts";

/** The lock of a folder. */
export interface FolderLock {
  release(): void;
}

/**
 * Locks a folder with a lock of the operating system. The lock is held until the process ends, even while the process is suspended,
 * and is released however the process ends. PGlite has no lock of its own, and two processes would lose rows.
 *
 * @throws {@link OutboxLockedError} if another process, or another outbox in this process, has locked the folder.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, "lock");
  const tryLock = await loadTryLock();
  const file = openSync(path, "a+");
  if (!tryLock(file)) {
    closeSync(file);
    throw new OutboxLockedError(folder, readHolder(path));
  }
  ftruncateSync(file);
  writeSync(file, `${process.pid} on ${hostname()}\n`);
  return { release: () => closeSync(file) };
}

async function loadTryLock(): Promise<(file: number) => boolean> {
  try {
    const { tryLock } = await import("fs-native-extensions");
    return tryLock;
  } catch (error) {
    throw new OutboxDatabaseError(
      `A folder cannot be locked on ${process.platform} ${process.arch}: fs-native-extensions has no binary for it. Use a postgres:// URL.`,
      error,
    );
  }
}

function readHolder(path: string): string {
  try {
    const holder = readFileSync(path, "utf8").trim();
    return holder === "" ? "" : ` (${holder})`;
  } catch {
    return "";
  }
}

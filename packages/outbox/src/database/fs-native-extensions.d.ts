declare module "fs-native-extensions" {
  /** Locks a file exclusively. Returns false if it is already locked. The lock ends when the file descriptor is closed. */
  export function tryLock(fd: number): boolean;
}

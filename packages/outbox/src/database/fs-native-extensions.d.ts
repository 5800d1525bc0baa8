declare module "fs-native-extensions" {
  /** Takes an exclusive lock on a file if nobody has one; it ends with the file descriptor. */
  export function tryLock(fd: number): boolean;
}

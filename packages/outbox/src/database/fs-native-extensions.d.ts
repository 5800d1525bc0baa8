declare module "fs-native-extensions" {
  const native: {
    /** Takes an exclusive lock on a file if nobody has one; it ends with the file descriptor. */
    tryLock(fd: number): boolean;
  };
  export default native;
}

/** Resolves with what a promise resolves with, or with `undefined` after so many milliseconds. */
export async function withinTime<Value>(
  promise: Promise<Value>,
  ms: number,
): Promise<{ readonly value: Value } | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([promise.then((value) => ({ value })), late]);
  } finally {
    clearTimeout(timer);
  }
}

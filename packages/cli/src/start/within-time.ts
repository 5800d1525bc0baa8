/** Resolves with the value of a promise, or with `undefined` if it takes longer than `ms` milliseconds. */
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

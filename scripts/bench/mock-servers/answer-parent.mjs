/**
 * Tells the process that started this one where the server listens, and answers what it asks. Ends with it.
 *
 * @param {{ port: number, token?: string }} listening
 */
export function answerParent(listening) {
  process.on("message", () => {
    globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    process.send?.({ rss: process.memoryUsage().rss, cpuUs: user + system });
  });
  process.on("disconnect", () => process.exit());
  process.send?.(listening);
}

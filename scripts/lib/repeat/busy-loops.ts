import { Worker } from "node:worker_threads";

/** Keeps so many cores busy. The loops are threads of this process, so they end with it, even if it is killed. */
export class BusyLoops implements AsyncDisposable {
  readonly #workers: readonly Worker[];

  constructor(count: number) {
    this.#workers = Array.from({ length: count }, () => new Worker("for (;;);", { eval: true }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

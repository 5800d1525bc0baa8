import { setFlagsFromString } from "node:v8";

/** V8 flags that disable the optimizing compiler for WebAssembly. */
export const baselineFlags: readonly string[] = ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];

/**
 * Makes V8 compile WebAssembly only with its baseline compiler. For PGlite, the optimizing compiler takes more CPU time than most
 * outboxes save by it, and hundreds of megabytes of memory. This applies to all WebAssembly that the process compiles from now on.
 */
export function useBaselineWasm(): void {
  try {
    for (const flag of baselineFlags) setFlagsFromString(flag);
  } catch {
    // The engine is not V8. Everything works, but needs more memory.
  }
}

import { setFlagsFromString } from "node:v8";

/** Flags of V8 that leave WebAssembly as its baseline compiler made it. */
export const baselineFlags: readonly string[] = ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];

/**
 * Makes V8 compile WebAssembly once, and not a second time with its optimizing compiler. For PGlite, the second time takes more CPU than
 * most outboxes win by it, and hundreds of megabytes while it runs. Applies to all WebAssembly that this process compiles from now on.
 */
export function useBaselineWasm(): void {
  try {
    for (const flag of baselineFlags) setFlagsFromString(flag);
  } catch {
    // Another engine than V8: everything works, with more memory.
  }
}

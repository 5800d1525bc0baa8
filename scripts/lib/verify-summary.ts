/** One step of the verification. */
export interface Step {
  name: string;
  passed: boolean;
  durationMs: number;
}

/** Returns a duration for people, as `3.2 s`. */
export function formatDuration(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Returns a line for each step and the count of those that passed and failed. */
export function toSummary(steps: readonly Step[]): string {
  const lines = steps.map(
    ({ name, passed, durationMs }) =>
      `${passed ? "ok  " : "FAIL"} ${name.padEnd(20)} ${formatDuration(durationMs).padStart(8)}`,
  );
  const passed = steps.filter((step) => step.passed).length;
  return ["", ...lines, "", `Steps: ${passed} passed, ${steps.length - passed} failed`].join("\n");
}

import { defineConfig } from "vitest/config";

// Tests wait for events, not for time. A busy machine may need more than the default of five seconds.
export default defineConfig({ test: { testTimeout: 30_000 } });

import { defineConfig } from "vitest/config";

// Tests wait for events, not for time: these only end what hangs. A busy machine may need minutes.
export default defineConfig({ test: { testTimeout: 180_000, hookTimeout: 180_000 } });

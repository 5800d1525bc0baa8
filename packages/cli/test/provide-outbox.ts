import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFlowxClient } from "@flowx-start/client";
import { openOutbox } from "@flowx-start/outbox";
import type { TestProject } from "vitest/node";
import { toEnvironment } from "./to-environment.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** An outbox folder that is just made, to be copied: making one takes seconds. */
    outboxTemplate: string;
  }
}

const folder = mkdtempSync(join(tmpdir(), "cli-template-"));

/** Makes the template once for all test files. */
export async function setup({ provide }: TestProject): Promise<void> {
  const client = createFlowxClient({ ...toEnvironment("http://127.0.0.1:1").options });
  await (await openOutbox({ database: folder, client })).close();
  provide("outboxTemplate", folder);
}

/** Removes it. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { inject, onTestFinished } from "vitest";

/** The mock, a folder to run in, and the variables that lead to the mock. */
export interface Flowx {
  readonly mock: MockServer;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Puts an empty outbox into the folder: making one takes seconds. */
export function copyOutbox({ cwd }: Pick<Flowx, "cwd">, name = ".flowx-start"): void {
  cpSync(inject("outboxTemplate"), join(cwd, name), { recursive: true });
}

/** A token that must appear in no output. */
export const secretToken = "secret-token-of-the-tests";

/** Starts a mock that ends with the test. */
export async function startFlowx(options: Parameters<typeof startMockServer>[0] = {}): Promise<Flowx> {
  const mock = await startMockServer(options);
  const cwd = mkdtempSync(join(tmpdir(), "flowx-start-cli-"));
  onTestFinished(async () => {
    await mock.close();
    rmSync(cwd, { recursive: true, force: true });
  });
  const env = {
    FLOWX_BASE_URL: mock.url,
    FLOWX_WORKSPACE_ID: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
    FLOWX_APP_ID: "dbe0ab87-539b-4015-962d-6e73226b9e58",
    FLOWX_TOKEN: secretToken,
  };
  return { mock, cwd, env };
}

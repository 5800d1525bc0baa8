import { test as base, type TestAPI } from "vitest";
import type { MockConfig } from "./config/mock-config.ts";
import { type MockServer, startMockServer } from "./start-mock-server.ts";

/** The fixtures of {@link createMockTest}. */
export interface MockFixtures {
  /** A mock server for this test only. */
  flowx: MockServer;
}

/**
 * Creates a `test` function whose `flowx` fixture is a new mock server for each test that uses it.
 *
 * A test fails at its end if a request or an answer broke the OpenAPI document. Pass `allowViolations` to tests that send invalid
 * requests on purpose.
 *
 * @param config - The configuration of each mock server.
 * @param options - With `allowViolations: true`, invalid requests do not fail a test. Defaults to false.
 */
export function createMockTest(
  config: MockConfig = {},
  { allowViolations = false }: { allowViolations?: boolean } = {},
): TestAPI<MockFixtures> {
  return base.extend<MockFixtures>({
    // Vitest reads the names of the required fixtures from this pattern.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    flowx: async ({}, use) => {
      await using server = await startMockServer(config);
      await use(server);
      assertInContract(server, allowViolations);
    },
  });
}

/** A `test` function whose `flowx` fixture is a mock server with the documentation's data. */
export const test: TestAPI<MockFixtures> = createMockTest();

/**
 * Fails if a request or an answer broke the OpenAPI document.
 *
 * @param server - The mock server of a finished test.
 * @param allowViolations - Checks only the mock's answers.
 * @throws `Error` that lists every violation.
 */
export function assertInContract(
  { contractViolations, requests }: Pick<MockServer, "contractViolations" | "requests">,
  allowViolations: boolean,
): void {
  const own = contractViolations
    .filter(({ intended }) => !intended)
    .map(({ operationId, status, where, message }) => `the answer ${status} of ${operationId}: ${where} ${message}`);
  const foreign = allowViolations
    ? []
    : requests.flatMap(({ id, method, path, violations }) =>
        violations.map(({ where, message }) => `request ${id}, ${method} ${path}: ${where} ${message}`),
      );
  const all = [...own, ...foreign];
  if (all.length > 0) throw new Error(`Contract violations:\n  ${all.join("\n  ")}`);
}

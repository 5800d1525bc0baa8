import { test as base, type TestAPI } from "vitest";
import type { MockConfig } from "./config/mock-config.ts";
import { type MockServer, startMockServer } from "./start-mock-server.ts";

/** What a test of {@link createMockTest} gets. */
export interface MockFixtures {
  /** A mock server of this test alone. */
  flowx: MockServer;
}

/**
 * Creates a `test` whose `flowx` fixture is a fresh mock server for each test that asks for it.
 *
 * A test fails at its end if the mock broke its own contract, or if a request was outside of the OpenAPI document: pass `allowViolations` where a test sends such requests on purpose.
 *
 * @param config - The configuration of each mock.
 * @param options - `allowViolations`: requests outside of the contract do not fail a test. Default false.
 */
export function createMockTest(
  config: MockConfig = {},
  { allowViolations = false }: { allowViolations?: boolean } = {},
): TestAPI<MockFixtures> {
  return base.extend<MockFixtures>({
    // Vitest reads the names of the fixtures that it needs from this pattern.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    flowx: async ({}, use) => {
      await using server = await startMockServer(config);
      await use(server);
      assertInContract(server, allowViolations);
    },
  });
}

/** A `test` whose `flowx` fixture is a mock server with the documentation's data. */
export const test: TestAPI<MockFixtures> = createMockTest();

/**
 * Fails if something was outside of the OpenAPI document.
 *
 * @param server - The mock of a test that has ended.
 * @param allowViolations - Looks at the answers of the mock only.
 * @throws `Error` that lists what was wrong.
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
  if (all.length > 0) throw new Error(`Outside of the contract:\n  ${all.join("\n  ")}`);
}

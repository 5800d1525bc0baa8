import * as fc from "fast-check";
import { expect, it } from "vitest";
import { answers, clientOver } from "./respond.ts";

/** What a server, or what stands in front of it, may do with one request. */
type Behaviour = { starts: boolean; answer: () => Response };

const fail = (code: string, syscall?: string): never => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code, ...(syscall && { syscall }) }) });
};
const status = (code: number): Response => new Response(null, { status: code, headers: { "retry-after": "0" } });
const instance = (): Response => Response.json({ uuid: "u-1", state: "STARTED" });

const behaviours: Behaviour[] = [
  // Certainly not started.
  { starts: false, answer: () => fail("ECONNREFUSED") },
  { starts: false, answer: () => fail("ENOTFOUND", "getaddrinfo") },
  { starts: false, answer: () => fail("ECONNRESET", "connect") },
  { starts: false, answer: () => fail("CERT_HAS_EXPIRED") },
  ...[302, 400, 401, 403, 404, 413, 429].map((code) => ({ starts: false, answer: () => status(code) })),
  // The same failures stand for both: the server has started an instance, or it has not.
  ...[true, false].flatMap((starts) => [
    { starts, answer: () => fail("ECONNRESET", "read") },
    { starts, answer: () => fail("UND_ERR_SOCKET") },
    { starts, answer: () => fail("EPIPE") },
    ...[408, 500, 502, 503, 504].map((code) => ({ starts, answer: () => status(code) })),
  ]),
  // Started, whatever is answered.
  { starts: true, answer: instance },
  { starts: true, answer: () => new Response("<html>") },
  { starts: true, answer: () => new Response(null) },
];

const list = fc.array(fc.constantFrom(...behaviours), { minLength: 1, maxLength: 8 });

it("never starts two instances for one call, and never calls a start certain that was not", async () => {
  let outcomes = { started: 0, certain: 0, unknown: 0 };
  await fc.assert(
    fc.asyncProperty(list, fc.boolean(), async (sequence, refreshes) => {
      let count = 0;
      const begun: boolean[] = [];
      const server = answers(
        ...sequence.map(({ starts, answer }) => () => {
          begun.push(starts);
          return answer();
        }),
      );
      const token = refreshes ? () => `t-${++count}` : "t";
      const flowx = clientOver(server.fetch, { token, retry: { baseDelayMs: 0, attempts: 5 } });
      const outcome = await flowx.startProcess("x", {}).then(
        () => "started" as const,
        (error: { outcome: "not-started" | "unknown" }) => error.outcome,
      );
      const started = begun.filter(Boolean).length;
      expect(started).toBeLessThanOrEqual(1);
      if (outcome === "not-started") expect(started).toBe(0);
      if (outcome === "started") expect(started).toBe(1);
      outcomes = {
        started: outcomes.started + Number(outcome === "started"),
        certain: outcomes.certain + Number(outcome === "not-started"),
        unknown: outcomes.unknown + Number(outcome === "unknown"),
      };
    }),
    { numRuns: 1500 },
  );
  // The sequences reach every end.
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(0);
});

it("does not send a second request when the caller's fetch returns nothing", async () => {
  let calls = 0;
  const realFetch = globalThis.fetch;
  globalThis.fetch = (async () => void calls++) as unknown as typeof fetch;
  try {
    const nothing = (() => void calls++) as never;
    await expect(clientOver(nothing).startProcess("x", {})).rejects.toMatchObject({ outcome: "unknown" });
  } finally {
    globalThis.fetch = realFetch;
  }
  expect(calls).toBe(1);
});

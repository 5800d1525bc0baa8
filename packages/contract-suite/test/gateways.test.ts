import { createMockFetch } from "@flowx-start/mock-server";
import { expect, it } from "vitest";
import { contractCases, prepareMock, runContract, toMarkdown, toPretty } from "../src/index.ts";

const mock = createMockFetch();
const target = await prepareMock({ url: "http://mock", fetch: mock.fetch });
const page = (status: number): Response =>
  new Response(`<html><title>${status}</title></html>`, { status, headers: { "content-type": "text/html" } });

/** A gateway in front of the mock. */
const behind = (refuses: (url: string) => Response | undefined, change = (url: string): string => url) => ({
  ...target,
  fetch: async (request: Request): Promise<Response> =>
    refuses(request.url) ?? mock.fetch(new Request(change(request.url), request)),
});
const only = (...rules: string[]) => contractCases.filter(({ id }) => rules.includes(id.split("/")[1] ?? ""));

it("tells apart what a gateway refuses itself: bad percent-encoding, a null character, a long path", async () => {
  const gateway = behind((url) => {
    if (url.length > 1500) return page(414);
    return /%00|%E0%A4%A$|%E0%A4%A\//.test(url) ? page(400) : undefined;
  });
  const cases = only("refuse-bad-percent-encoding", "refuse-null-character", "refuse-long-name");
  const report = await runContract({ ...gateway, cases });
  expect(report).toMatchObject({ passed: 12, failed: 0 });
  const [bad] = report.results.filter(({ id }) => id === "getActiveBuild/refuse-null-character");
  expect(bad).toMatchObject({ outcome: "passed", note: "a gateway rejected the request (400, text/html)" });
  const told = "getActiveBuild/refuse-null-character: passed, but a gateway rejected the request (400, text/html)";
  expect(toPretty(report)).toContain(`\n${told}\n`);
  expect(toMarkdown(report)).toContain("passed, but a gateway rejected the request (400, text/html)");
});

it("does not let a gateway's page pass where the runtime has to answer", async () => {
  const gateway = behind(() => page(404));
  const report = await runContract({ ...gateway, cases: only("refuse-unknown-process", "refuse-unknown-app") });
  expect(report).toMatchObject({ passed: 0, failed: 6 });
});

it("does not let a failure of the server pass", async () => {
  const gateway = behind(() => page(500));
  const report = await runContract({ ...gateway, cases: only("refuse-null-character") });
  expect(report.passed).toBe(0);
});

it("names the setting where a gateway decodes slashes in names", async () => {
  const gateway = behind(
    () => undefined,
    (url) => url.replaceAll("%2F", "/"),
  );
  const report = await runContract({ ...gateway, cases: only("start-encoded-name") });
  expect(report.failed).toBe(2);
  expect(report.results[0]?.hint).toMatch(
    /in nginx, use proxy_pass without a URI part .* in Apache, use AllowEncodedSlashes/,
  );
  expect(toPretty(report)).toContain("  hint   Names with an encoded slash are found only if");
  expect(toMarkdown(report)).toContain("Names with an encoded slash");
});

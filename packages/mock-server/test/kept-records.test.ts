import { expect, it, onTestFinished, vi } from "vitest";
import { createMockFetch, type RecordedRequest } from "../src/index.ts";
import { headers, startOn, startPath } from "./documented.ts";

it("keeps each request as it was told to listeners, whatever sets it apart from the others", async () => {
  const mock = createMockFetch({ seed: 1 });
  const quiet = createMockFetch({ seed: 1 });
  const told: RecordedRequest[] = [];
  mock.onRequest((request) => told.push(request));
  for (const each of [mock, quiet]) {
    await startOn(each, "customer_onboarding", { name: "Ștefan 🚀", size: 1 });
    await startOn(each, "customer_onboarding", { name: "Ana", nested: { list: [1, 2] } });
    await startOn(each, "customer_onboarding", { name: "Ana" }, { traceparent: "00-1-2-01" });
    await startOn(each, "customer_onboarding", { name: "Ana" }, { traceparent: "00-3-4-01" });
    await startOn(each, "[DOCS]customer_onboarding", { name: "Ana" });
    await startOn(each, "nobody", {});
    await startOn(each, "nobody", { other: true });
    await each.fetch(`http://mock${startPath}`, { method: "POST", headers, body: "[" });
    await each.fetch("http://mock/elsewhere");
    await each.fetch("http://mock/elsewhere");
  }
  expect(told).toHaveLength(10);
  expect(mock.requests).toEqual(told);
  expect(mock.requests.every((request, i) => request === told[i])).toBe(true);
  expect(quiet.requests).toEqual(told);
  expect(quiet.instances).toEqual(mock.instances);
});

it("returns the same records and instances each time, also after more have come", async () => {
  const mock = createMockFetch();
  for (let i = 0; i < 3; i += 1) await startOn(mock, "customer_onboarding", { i });
  const [first, second] = mock.requests;
  const [instance] = mock.instances;
  expect(mock.requests).toBe(mock.requests);
  for (let i = 0; i < 100; i += 1) await startOn(mock, "customer_onboarding", { i });
  expect(mock.requests[0]).toBe(first);
  expect(mock.requests[1]).toBe(second);
  expect(mock.instances[0]).toBe(instance);
  expect(mock.findRequests({ started: true })[1]).toBe(second);
});

it("keeps the right texts while old ones go, for short and for long bodies", async () => {
  const mock = createMockFetch({ journalSize: 7 });
  const toText = (i: number): string => `${i}:${"é".repeat(i % 5 === 0 ? 90_000 : i * 40)}`;
  for (let i = 0; i < 60; i += 1) {
    const { uuid } = await (await startOn(mock, "customer_onboarding", { text: toText(i) })).json();
    if (i % 11 !== 0) continue;
    expect(mock.instances.at(-1)).toMatchObject({ instance: { uuid }, initialValues: { text: toText(i) } });
  }
  const texts = Array.from({ length: 7 }, (_, i) => toText(53 + i));
  expect(mock.requests.map(({ body }) => body?.["text"])).toEqual(texts);
  expect(mock.instances.map(({ initialValues }) => initialValues["text"])).toEqual(texts);
  expect(mock.requests.map(({ startedUuid }) => startedUuid)).toEqual(
    mock.instances.map(({ instance }) => instance.uuid),
  );
  expect(mock.requests[6]?.headers).toMatchObject({ "content-type": "application/json", authorization: "[redacted]" });
});

it("keeps an instance as FlowX started it where a scenario changes the answer", async () => {
  const mock = createMockFetch();
  await startOn(mock, "customer_onboarding");
  mock.use("missing-uuid");
  await startOn(mock, "customer_onboarding");
  expect(mock.instances.map(({ instance }) => instance.uuid)).toEqual(
    mock.requests.map(({ startedUuid }) => startedUuid),
  );
  expect(mock.requests[1]?.answer.body).not.toContain("uuid");
});

it("answers the same where a listener throws or rejects, and reports its first error with the stack", async () => {
  const report = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => report.mockRestore());
  const mock = createMockFetch();
  const thrown = new Error("The listener of a test.");
  const seen: number[] = [];
  mock.onRequest(() => {
    throw thrown;
  });
  mock.onRequest(async ({ id }) => {
    seen.push(id);
    throw new Error("late");
  });
  for (let i = 0; i < 3; i += 1) await startOn(mock, "customer_onboarding");
  await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(2));
  expect(mock.requests.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(mock.totals.instances).toBe(3);
  expect(seen).toEqual([1, 2, 3]);
  expect(report).toHaveBeenCalledWith(expect.stringContaining("onRequest()"), thrown);
});

it("rejects a wait whose predicate throws, and answers the request all the same", async () => {
  const mock = createMockFetch();
  const waiting = mock.waitForRequest(() => {
    throw new TypeError("The predicate of a test.");
  });
  const rejected = expect(waiting).rejects.toThrow(TypeError);
  await startOn(mock, "customer_onboarding");
  await rejected;
  expect(mock.requests[0]?.status).toBe(200);
});

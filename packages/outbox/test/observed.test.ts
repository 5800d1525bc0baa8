import { context, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { expect, it, onTestFinished } from "vitest";
import { openTestOutbox, toStart } from "./test-outbox.ts";

const drained = { untilEmpty: true, pollMs: 20, retryDelayMs: 10 };

it("links the span of a delivery with the one of the enqueueing, and shows neither key nor values", async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  onTestFinished(() => {
    trace.disable();
    context.disable();
  });
  const { outbox, server } = await openTestOutbox("Postgres");
  const tracer = trace.getTracer("test");
  await tracer.startActiveSpan("order", async (span) => {
    await outbox.enqueue(toStart("order-4711", { name: "personal-data" }));
    span.end();
  });
  server.use("reset-after-start", { times: 1 });
  await outbox.work(drained).stopped;
  const [order, delivery] = exporter.getFinishedSpans();
  expect(delivery).toMatchObject({ name: "flowx outbox deliver", status: { code: SpanStatusCode.ERROR } });
  expect(delivery?.links.map((link) => link.context.spanId)).toEqual([order?.spanContext().spanId]);
  expect(delivery?.spanContext().traceId).not.toBe(order?.spanContext().traceId);
  expect(JSON.stringify(delivery?.attributes)).not.toMatch(/order-4711|personal-data/);
});

it("asks a reconciler again until it knows, whatever it throws", async () => {
  const { outbox, server } = await openTestOutbox("Postgres");
  server.use("reset-after-start", { times: 1 });
  await outbox.enqueue(toStart("a"));
  await outbox.work(drained).stopped;
  server.use("unavailable", { times: 1 });
  await outbox.enqueue(toStart("b"));
  await outbox.work(drained).stopped;
  expect((await outbox.stats()).counts.unknown).toBe(2);
  const asked: string[] = [];
  const settled = new Promise<void>((resolve) => {
    outbox.on("settled", async () => {
      if ((await outbox.stats()).counts.unknown === 0) resolve();
    });
  });
  const worker = outbox.work({
    reconcile: async ({ key, correlationId }) => {
      asked.push(key);
      if (asked.length === 1) throw new Error("The search is down.");
      const found = server.instances.find(({ initialValues }) => initialValues["startCorrelationId"] === correlationId);
      return found === undefined ? "not-started" : { uuid: found.instance.uuid };
    },
  });
  await settled;
  await worker.stop();
  expect(asked.length).toBeGreaterThanOrEqual(3);
  const states = [await outbox.get("a"), await outbox.get("b")].map((start) => `${start?.state} ${start?.decision}`);
  expect(states.sort()).toEqual(["not-started not-started", "started started"]);
});

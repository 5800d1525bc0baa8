import { context, propagation, SpanKind, type TextMapPropagator, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import {
  InMemorySpanExporter,
  type Sampler,
  SimpleSpanProcessor,
  type SpanProcessor,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFlowxClient, type OutcomeEvent } from "../src/index.ts";
import { openTelemetry } from "../src/observe/opentelemetry.ts";
import { started as startedText, startRawServer, toAnswer } from "./raw-server.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

beforeEach(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});
afterEach(() => {
  trace.disable();
  context.disable();
  propagation.disable();
});

it("sends one traceparent and makes one client span beside the instrumentation of undici", async () => {
  const exporter = new InMemorySpanExporter();
  const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  trace.setGlobalTracerProvider(tracerProvider);
  const instrumentation = new UndiciInstrumentation();
  instrumentation.setTracerProvider(tracerProvider);
  instrumentation.enable();
  try {
    await using server = await startRawServer({ onRequest: (socket) => socket.write(startedText) });
    const baseUrl = `http://127.0.0.1:${server.port}`;
    // The instrumentation works: a plain fetch is traced.
    await (await fetch(`${baseUrl}/plain`)).text();
    expect(exporter.getFinishedSpans()).toHaveLength(1);
    exporter.reset();
    const flowx = createFlowxClient({
      baseUrl,
      workspaceId: "w-1",
      appId: "a-1",
      token: "t",
      tracing: openTelemetry(),
    });
    await flowx.startProcess("x", {});
    const spans = exporter.getFinishedSpans();
    expect(spans.map(({ name, kind }) => [name, kind])).toEqual([
      ["POST", SpanKind.CLIENT],
      ["flowx startProcess", SpanKind.INTERNAL],
    ]);
    const [, text = ""] = server.seen.texts;
    const { traceId, spanId } = spans[0]?.spanContext() ?? {};
    expect(text.match(/^traceparent: .*$/gim)).toEqual([`traceparent: 00-${traceId}-${spanId}-01`]);
  } finally {
    instrumentation.disable();
  }
});

const fail = (): never => {
  throw new Error("the collector is down");
};
const quiet: SpanProcessor = {
  onStart: () => {},
  onEnd: () => {},
  shutdown: async () => {},
  forceFlush: async () => {},
};
const processors: [title: string, processor: SpanProcessor][] = [
  ["whose onStart throws", { ...quiet, onStart: fail }],
  ["whose onEnd throws", { ...quiet, onEnd: fail }],
];
const throwingSampler: Sampler = { shouldSample: fail, toString: () => "x" };
const throwingPropagator: TextMapPropagator = { inject: fail, extract: fail, fields: fail };
const wrongPropagator: TextMapPropagator = {
  inject(_context, carrier, setter) {
    for (const name of ["authorization", "Authorization", "content-length", "transfer-encoding", "bad name", ""])
      setter.set(carrier, name, "1");
    setter.set(carrier, "b3", "bad\r\nvalue");
    setter.set(carrier, "tracestate", "a=1");
  },
  extract: (given) => given,
  fields: () => [],
};

function usePropagator(propagator: TextMapPropagator): void {
  propagation.disable();
  propagation.setGlobalPropagator(propagator);
}

function useThrowingContext(): void {
  context.disable();
  context.setGlobalContextManager({
    active: fail,
    with: fail,
    bind: fail,
    enable: fail,
    disable() {
      return this;
    },
  });
}

const setups: [title: string, setUp: () => void][] = [
  ...processors.map(([title, processor]): [string, () => void] => [
    `a span processor ${title}`,
    () => trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [processor] })),
  ]),
  ["a sampler that throws", () => trace.setGlobalTracerProvider(new TracerProvider({ sampler: throwingSampler }))],
  ["a propagator that throws", () => usePropagator(throwingPropagator)],
  ["a propagator that writes what HTTP cannot carry", () => usePropagator(wrongPropagator)],
  ["a context manager that throws", useThrowingContext],
];

it.for(setups)("gives the start's own result, once, with %s", async ([, setUp]) => {
  setUp();
  const events: OutcomeEvent[] = [];
  const server = answers(new Response(null, { status: 429, headers: { "retry-after": "0" } }), started);
  const options = {
    tracing: openTelemetry(),
    retry: { baseDelayMs: 0 },
    onOutcome: (event: OutcomeEvent) => events.push(event),
  };
  expect(await clientOver(server.fetch, options).startProcess("x", {})).toMatchObject({ state: "STARTED" });
  expect(events).toMatchObject([{ outcome: "started", attempts: 2 }]);
  expect(server.requests.map(({ headers }) => headers.get("authorization"))).toEqual([
    "Bearer s3cret",
    "Bearer s3cret",
  ]);
});

it.for(setups)("gives the start's own error, and repeats nothing, with %s", async ([, setUp]) => {
  setUp();
  const events: OutcomeEvent[] = [];
  await using server = await startRawServer({ onRequest: (socket) => socket.end(toAnswer(502, "")) });
  const flowx = createFlowxClient({
    baseUrl: `http://127.0.0.1:${server.port}`,
    workspaceId: "w-1",
    appId: "a-1",
    token: "t",
    tracing: openTelemetry(),
    onOutcome: (event) => events.push(event),
  });
  const error = await errorOf(flowx.startProcess("x", {}));
  expect(error).toMatchObject({ status: 502, outcome: "unknown", attempts: 1 });
  expect(events).toMatchObject([{ outcome: "unknown", error }]);
  expect(server.seen.requests).toBe(1);
});

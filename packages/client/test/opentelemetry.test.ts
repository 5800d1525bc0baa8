import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { openTelemetry } from "../src/observe/opentelemetry.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const exporter = new InMemorySpanExporter();
const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });

beforeAll(() => {
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});
afterEach(() => exporter.reset());
afterAll(() => {
  trace.disable();
  context.disable();
  propagation.disable();
});

const tooMany = new Response(null, { status: 429, headers: { "retry-after": "0" } });

it("makes one span of a start and one below it of each request, and sends the request's traceparent", async () => {
  const server = answers(tooMany, started);
  await clientOver(server.fetch, { tracing: openTelemetry() }).startProcess("customer_onboarding", {
    loanAmount: 25000,
  });
  const [first, second, start] = exporter.getFinishedSpans();
  const url = "https://flowx.example.com/rtm/api/runtime/wks/w-1/app/a-1/process-name/customer_onboarding/start";
  const http = {
    "http.request.method": "POST",
    "server.address": "flowx.example.com",
    "server.port": 443,
    "url.full": url,
    "http.request.header.x-request-id": [expect.any(String)],
  };
  expect(start).toMatchObject({
    name: "flowx startProcess",
    attributes: { "flowx.operation": "startProcess", "flowx.process.name": "customer_onboarding" },
    status: { code: SpanStatusCode.UNSET },
  });
  expect(first).toMatchObject({ name: "POST", kind: SpanKind.CLIENT, status: { code: SpanStatusCode.ERROR } });
  expect(first?.attributes).toEqual({ ...http, "http.response.status_code": 429, "error.type": "429" });
  expect(second?.attributes).toEqual({ ...http, "http.response.status_code": 200, "http.request.resend_count": 1 });
  const sent = server.requests.map(({ headers }) => headers.get("traceparent"));
  const spans = [first, second].map((span) => span?.spanContext());
  expect(sent).toEqual(spans.map((span) => `00-${span?.traceId}-${span?.spanId}-01`));
  expect([first, second].map((span) => span?.parentSpanContext?.spanId)).toEqual(
    [start, start].map((span) => span?.spanContext().spanId),
  );
});

it("puts the outcome on the span of a start that failed, and no secret on any", async () => {
  const broken = (): never => {
    throw new TypeError("cannot send s3cret and alice@example.com", {
      cause: Object.assign(new Error("x"), { code: "ECONNRESET" }),
    });
  };
  const flowx = clientOver(answers(broken).fetch, { tracing: openTelemetry() });
  await errorOf(flowx.startProcess("x", { customerEmail: "alice@example.com" }));
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ attributes }) => attributes["error.type"])).toEqual(["TypeError", "FLOWX_NETWORK"]);
  expect(spans[1]?.attributes["flowx.outcome"]).toBe("unknown");
  const exported = spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
  expect(JSON.stringify(exported)).not.toMatch(/s3cret|alice/);
});

import { type Link, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import type { ClaimedStart } from "../ledger/outbox-start.ts";

// Looked up for each span, so that a provider that is registered later is used. Without a provider, tracing does nothing.
const getTracer = (): Tracer => trace.getTracer("@flowx-start/outbox");

/** Returns the active span as the value of a `traceparent` header; `undefined` if no span is active. */
export function readTrace(): string | undefined {
  const context = trace.getActiveSpan()?.spanContext();
  if (context === undefined) return undefined;
  return `00-${context.traceId}-${context.spanId}-${context.traceFlags.toString(16).padStart(2, "0")}`;
}

/**
 * Runs the delivery of a start in its own root span. The span is linked to the span in which the start was enqueued instead of being
 * its child, because hours can pass between them. It contains neither the key nor the initial values.
 */
export function inDeliverySpan<Result>(start: ClaimedStart, run: () => Promise<Result>): Promise<Result> {
  const attributes = {
    "flowx.process.name": start.processName,
    "flowx.correlation_id": start.correlationId,
    "flowx.outbox.attempt": start.attempts,
  };
  return getTracer().startActiveSpan(
    "flowx outbox deliver",
    { attributes, links: toLinks(start.trace), root: true },
    async (span) => {
      try {
        return await run();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    },
  );
}

function toLinks(traceparent: string | undefined): Link[] {
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? "") ?? [];
  if (traceId === undefined || spanId === undefined) return [];
  return [{ context: { traceId, spanId, traceFlags: Number.parseInt(flags ?? "0", 16), isRemote: true } }];
}

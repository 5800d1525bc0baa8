import { type Link, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import type { ClaimedStart } from "../ledger/outbox-start.ts";

// Asked for at each use: a provider that is registered later takes over. Without one, all of this does nothing.
const getTracer = (): Tracer => trace.getTracer("@flowx-start/outbox");

/** Returns the active span as the value of a `traceparent` header; `undefined` without one. */
export function readTrace(): string | undefined {
  const context = trace.getActiveSpan()?.spanContext();
  if (context === undefined) return undefined;
  return `00-${context.traceId}-${context.spanId}-${context.traceFlags.toString(16).padStart(2, "0")}`;
}

/**
 * Runs the delivery of a start in a span of its own, linked with the one in which it was enqueued: hours may lie between them, so it
 * is no child. Holds neither the key nor initial values.
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

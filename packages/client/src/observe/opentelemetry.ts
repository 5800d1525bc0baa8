/** Observe room: OpenTelemetry. It is loaded only if you import it. */
import {
  context,
  createContextKey,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { optional, type Rule, type Rules, readOptions } from "../arguments/rules.ts";
import { hasErrorBrand } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { version } from "../version.gen.ts";
import type { Tracing } from "./observer.ts";

/** Options of {@link openTelemetry}. */
export interface OpenTelemetryOptions {
  /**
   * The tracer that creates the spans.
   *
   * @default the tracer `@flowx-start/client` of the global tracer provider
   */
  tracer?: Tracer | undefined;
}

/**
 * The context key that OpenTelemetry's SDK checks before it creates a span or writes a `traceparent` header. It is set while a
 * request is sent, so that an instrumentation of `fetch` or undici does not add a second span and a second header.
 */
const suppressTracing = createContextKey("OpenTelemetry SDK Context Key SUPPRESS_TRACING");

const aTracer: Rule<Tracer> = (value, path, context) => {
  try {
    if (typeof (value as Tracer).startSpan === "function") return value as Tracer;
  } catch {
    // Not an object, or an object that throws when it is read.
  }
  throw new InvalidArgumentError(context, path, "must be an OpenTelemetry tracer");
};

const rules: Rules<OpenTelemetryOptions> = { tracer: optional(aTracer) };

/**
 * Creates a tracer that reports to OpenTelemetry. Each call has one span with its outcome, and each request has one child span, whose
 * `traceparent` is sent to the server. Spans contain neither the token nor initial values, except the correlation id.
 *
 * Requires `@opentelemetry/api`, which is an optional peer dependency.
 *
 * @returns A tracer for the `tracing` option of `createFlowxClient`.
 * @throws `InvalidArgumentError` if an option is unknown or invalid.
 * @example
 * ```ts
 * import { createFlowxClient } from "@flowx-start/client";
 * import { openTelemetry } from "@flowx-start/client/opentelemetry";
 *
 * const flowx = createFlowxClient({ baseUrl: "https://flowx.example.com/rtm", token: "t", tracing: openTelemetry() });
 * ```
 * @see {@link https://opentelemetry.io/docs/specs/semconv/http/http-spans/ | Semantic conventions for HTTP spans}
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Tracing {
  const { tracer } = readOptions<OpenTelemetryOptions>(options, rules);
  // Looked up for each span, so that a provider that is registered later is used.
  const getTracer = (): Tracer => tracer ?? trace.getTracer("@flowx-start/client", version);
  return {
    call({ operationId, processName, correlationId }, run) {
      const attributes = {
        "flowx.operation": operationId,
        ...(processName !== undefined && { "flowx.process.name": processName }),
        ...(correlationId !== undefined && { "flowx.correlation_id": correlationId }),
      };
      return inSpan(getTracer().startSpan(`flowx ${operationId}`, { attributes }), run, (span, error) => {
        if (hasErrorBrand(error)) span.setAttribute("flowx.outcome", error.outcome);
      });
    },
    attempt({ attempt, freshToken, requestId }, { method, url, setHeader }, run) {
      const { hostname, port, protocol, href } = new URL(url);
      const resent = attempt - 1 + Number(freshToken);
      const attributes = {
        "http.request.method": method,
        "server.address": hostname.replace(/^\[|\]$/g, ""),
        "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
        "url.full": href,
        ...(resent > 0 && { "http.request.resend_count": resent }),
        ...(requestId !== undefined && { "http.request.header.x-request-id": [requestId] }),
      };
      const span = getTracer().startSpan(method, { kind: SpanKind.CLIENT, attributes });
      return inSpan(span, async () => {
        propagation.inject(context.active(), undefined, { set: (_carrier, name, value) => setHeader(name, value) });
        const response = await context.with(context.active().setValue(suppressTracing, true), run);
        span.setAttribute("http.response.status_code", response.status);
        if (response.status >= 400) fail(span, String(response.status));
        return response;
      });
    },
  };
}

/** Runs `work` with `span` as the active span, and then ends the span. */
async function inSpan<T>(
  span: Span,
  work: () => Promise<T>,
  onError?: (span: Span, error: unknown) => void,
): Promise<T> {
  try {
    return await context.with(trace.setSpan(context.active(), span), work);
  } catch (error) {
    onError?.(span, error);
    fail(span, toErrorType(error));
    throw error;
  } finally {
    span.end();
  }
}

/** Marks a span as failed. It has no error message, because messages of other libraries may quote a request. */
function fail(span: Span, errorType: string): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute("error.type", errorType);
}

function toErrorType(error: unknown): string {
  if (hasErrorBrand(error)) return error.code;
  return error instanceof Error ? error.name : "_OTHER";
}

import type { Observation } from "../gateway-finding.ts";
import type { GatewayProber } from "../gateway-prober.ts";

/** Checks whether the caller's `X-Request-ID` arrives. */
export async function checkRequestId(prober: GatewayProber): Promise<Observation> {
  const sent = `flowx-start-${crypto.randomUUID()}`;
  const { deliveries, answer } = await prober.probe({ headers: { "x-request-id": sent } });
  if (deliveries?.[0] === undefined)
    return { verdict: "could-not-tell", observed: "The start did not arrive at the upstream." };
  const came = deliveries[0].headers["x-request-id"];
  const back = answer.kind === "answer" ? answer.headers["x-request-id"] : undefined;
  const evidence = [`sent ${sent}, arrived ${came ?? "none"}, returned to the caller ${back ?? "none"}`];
  if (came === sent) return { verdict: "ok", observed: "X-Request-ID arrives unchanged.", evidence };
  if (came === undefined) return { verdict: "warning", observed: "The gateway removes X-Request-ID.", evidence };
  if (came.includes(sent)) return { verdict: "warning", observed: "The gateway adds a second X-Request-ID.", evidence };
  return { verdict: "warning", observed: "The gateway replaces X-Request-ID.", evidence };
}

/** Checks whether the gateway adds an `X-Request-ID` to a start without one. */
export async function checkRequestIdAdded(prober: GatewayProber): Promise<Observation> {
  const { deliveries } = await prober.probe();
  if (deliveries?.[0] === undefined)
    return { verdict: "could-not-tell", observed: "The start did not arrive at the upstream." };
  const came = deliveries[0].headers["x-request-id"];
  const observed =
    came === undefined
      ? "A start without an X-Request-ID arrives without one."
      : "The gateway adds an X-Request-ID to a start without one.";
  return { verdict: "ok", observed };
}

/** Checks whether the headers that FlowX reads arrive. */
export async function checkHeadersKept(prober: GatewayProber): Promise<Observation> {
  const sent: Record<string, string> = {
    "flowx-platform": "mobile",
    "fx-organization-id": "7f1a3a52-0f3e-4f5e-9a4e-2f1f0c9b7a11",
    traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    accept: "application/json",
    "content-type": "application/json; charset=utf-8",
  };
  const { deliveries } = await prober.probe({ headers: sent });
  const came = deliveries?.[0]?.headers;
  if (came === undefined) return { verdict: "could-not-tell", observed: "The start did not arrive at the upstream." };
  // A gateway that takes part in tracing changes the parent ID, but not the trace ID.
  const isKept = (name: string): boolean =>
    name === "traceparent"
      ? came[name]?.split("-")[1] === sent[name]?.split("-")[1]
      : toPlain(came[name]) === toPlain(sent[name]);
  const changed = Object.keys(sent).filter((name) => !isKept(name));
  if (changed.length === 0) return { verdict: "ok", observed: "The headers arrive unchanged." };
  const evidence = changed.map((name) => `${name}: sent ${sent[name]}, arrived ${came[name] ?? "none"}`);
  return { verdict: "bad", observed: `The gateway removes or changes headers: ${changed.join(", ")}.`, evidence };
}

/** Removes spaces and case, which do not matter in these headers. */
function toPlain(value: string | undefined): string | undefined {
  return value?.replaceAll(" ", "").toLowerCase();
}

import type { Observation } from "../gateway-finding.ts";
import type { GatewayProber } from "../gateway-prober.ts";

/** Does the caller's `X-Request-ID` arrive? */
export async function checkRequestId(prober: GatewayProber): Promise<Observation> {
  const sent = `flowx-start-${crypto.randomUUID()}`;
  const { deliveries, answer } = await prober.probe({ headers: { "x-request-id": sent } });
  if (deliveries?.[0] === undefined) return { verdict: "could-not-tell", observed: "The start did not arrive." };
  const came = deliveries[0].headers["x-request-id"];
  const back = answer.kind === "answer" ? answer.headers["x-request-id"] : undefined;
  const evidence = [`sent ${sent}, arrived ${came ?? "none"}, came back ${back ?? "none"}`];
  if (came === sent) return { verdict: "ok", observed: "X-Request-ID arrives as it was sent.", evidence };
  if (came === undefined) return { verdict: "warning", observed: "X-Request-ID is dropped.", evidence };
  if (came.includes(sent)) return { verdict: "warning", observed: "A second X-Request-ID is added.", evidence };
  return { verdict: "warning", observed: "X-Request-ID is replaced by another one.", evidence };
}

/** Does a start without an `X-Request-ID` get one? */
export async function checkRequestIdAdded(prober: GatewayProber): Promise<Observation> {
  const { deliveries } = await prober.probe();
  if (deliveries?.[0] === undefined) return { verdict: "could-not-tell", observed: "The start did not arrive." };
  const came = deliveries[0].headers["x-request-id"];
  const observed =
    came === undefined
      ? "A start without an id of the caller arrives without one."
      : "A start without an id of the caller is given one.";
  return { verdict: "ok", observed };
}

/** Do the headers that FlowX reads arrive? */
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
  if (came === undefined) return { verdict: "could-not-tell", observed: "The start did not arrive." };
  // A gateway that traces puts itself in between: the trace stays the same.
  const isKept = (name: string): boolean =>
    name === "traceparent"
      ? came[name]?.split("-")[1] === sent[name]?.split("-")[1]
      : toPlain(came[name]) === toPlain(sent[name]);
  const changed = Object.keys(sent).filter((name) => !isKept(name));
  if (changed.length === 0) return { verdict: "ok", observed: "They arrive as they were sent." };
  const evidence = changed.map((name) => `${name}: sent ${sent[name]}, arrived ${came[name] ?? "none"}`);
  return { verdict: "bad", observed: `Dropped or changed: ${changed.join(", ")}.`, evidence };
}

/** Spaces and case say nothing in these headers. */
function toPlain(value: string | undefined): string | undefined {
  return value?.replaceAll(" ", "").toLowerCase();
}

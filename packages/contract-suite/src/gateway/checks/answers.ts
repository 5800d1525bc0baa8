import type { Observation, Verdict } from "../gateway-finding.ts";
import type { GatewayProber, ProbeResult } from "../gateway-prober.ts";
import { toShortAnswer } from "../wire/gateway-answer.ts";
import { tryBreaks } from "./breaks.ts";

/** The differences between the answer of the upstream and the one that the caller received. */
interface Difference {
  readonly status: number;
  readonly lost: readonly string[];
  readonly came: string;
}

/** Checks what the caller receives if the upstream reads a start and then breaks the connection. */
export async function checkAnswerAfterBreak(prober: GatewayProber): Promise<Observation> {
  const evidence: string[] = [];
  const lies: string[] = [];
  const hang = {
    text: "the upstream read the start and never answered",
    mayPass: false,
    result: await prober.hang(),
  };
  const breaks = (await tryBreaks(prober)).filter(({ version }) => version === prober.versions[0]);
  for (const { text, mayPass, result } of [...breaks, hang]) {
    const { answer, deliveries } = result;
    if (deliveries?.length !== 1) continue;
    evidence.push(`${text}: the caller received ${toShortAnswer(answer)}`);
    const hasPassed = mayPass && answer.kind === "answer" && answer.status === 200;
    if (answer.kind === "answer" && answer.status < 500 && answer.status !== 408 && !hasPassed)
      lies.push(`${answer.status}`);
    if (answer.kind === "broken" && answer.code === "REFUSED_STREAM") lies.push("REFUSED_STREAM");
  }
  if (evidence.length === 0) return { verdict: "could-not-tell", observed: "No start arrived exactly once." };
  if (lies.length > 0) {
    const observed = `The upstream read the start and broke the connection, but the caller received ${[...new Set(lies)].join(", ")}.`;
    return { verdict: "bad", observed, evidence: [...new Set(evidence)] };
  }
  return { verdict: "ok", observed: "The caller receives a 5xx answer or no answer.", evidence };
}

/** Checks whether FlowX's 429 arrives as 429, with its `Retry-After`. */
export async function checkRateLimitStatus(prober: GatewayProber): Promise<Observation> {
  const difference = await compare(prober, 429);
  if (typeof difference === "string") return { verdict: "could-not-tell", observed: difference };
  const { lost, came } = difference;
  if (lost.length === 0) return { verdict: "ok", observed: "429 arrives unchanged, with Retry-After." };
  const verdict: Verdict = lost.includes("status") ? "bad" : "warning";
  return { verdict, observed: `429 with Retry-After arrived as ${came}; changed: ${lost.join(", ")}.` };
}

/** Checks whether the problem documents of FlowX's 4xx answers arrive unchanged. */
export function checkRefusalsKept(prober: GatewayProber): Promise<Observation> {
  return checkKept(prober, [400, 401, 403, 404, 409, 413, 415], "bad");
}

/** Checks whether the problem documents of FlowX's 5xx answers arrive unchanged. */
export function checkErrorsKept(prober: GatewayProber): Promise<Observation> {
  return checkKept(prober, [500, 502, 503, 504], "warning");
}

/** Checks whether the answer to a successful start arrives unchanged. */
export async function checkSuccessKept(prober: GatewayProber): Promise<Observation> {
  const result = await prober.probe();
  const difference = toDifference(result);
  if (typeof difference === "string") return { verdict: "could-not-tell", observed: difference };
  const { lost, came } = difference;
  if (lost.length === 0) return { verdict: "ok", observed: "The answer with the uuid arrives unchanged." };
  return { verdict: "bad", observed: `The answer arrived as ${came}; changed: ${lost.join(", ")}.` };
}

/** Checks whether an answer arrives that the upstream sends before it has read the body. */
export async function checkEarlyAnswerPassed(prober: GatewayProber): Promise<Observation> {
  const body = JSON.stringify({ padding: "x".repeat(Math.min(262_144, prober.options.maxBodyBytes)) });
  const evidence: string[] = [];
  const wrong: string[] = [];
  for (const status of [401, 413]) {
    const result = await prober.probe({ behaviour: { kind: "early", status }, body });
    const { answer, deliveries } = result;
    if (deliveries === undefined)
      return { verdict: "could-not-tell", observed: "The upstream does not support early answers." };
    if (deliveries.length !== 1) continue;
    evidence.push(
      `the upstream answered ${status} before it read the body: the caller received ${toShortAnswer(answer)}`,
    );
    if (answer.kind !== "answer" || answer.status !== status)
      wrong.push(`${status} arrived as ${toShortAnswer(answer)}`);
  }
  if (evidence.length === 0) return { verdict: "could-not-tell", observed: "No start arrived exactly once." };
  if (wrong.length > 0) return { verdict: "warning", observed: `${wrong.join("; ")}.`, evidence };
  return { verdict: "ok", observed: "The upstream's answer arrives.", evidence };
}

async function checkKept(
  prober: GatewayProber,
  statuses: readonly number[],
  verdict: "bad" | "warning",
): Promise<Observation> {
  const differences: Difference[] = [];
  let reason = "";
  for (const status of statuses) {
    const difference = await compare(prober, status);
    if (typeof difference === "string") reason = difference;
    else differences.push(difference);
  }
  if (differences.length === 0) return { verdict: "could-not-tell", observed: reason };
  const changed = differences.filter(({ lost }) => lost.length > 0);
  const evidence = differences.map(({ status, lost, came }) =>
    lost.length === 0 ? `${status}: unchanged` : `${status} arrived as ${came}; changed: ${lost.join(", ")}`,
  );
  if (changed.length === 0) return { verdict: "ok", observed: "Problem documents arrive unchanged.", evidence };
  const observed = `FlowX's answers are replaced or changed: ${changed.map(({ status }) => status).join(", ")}.`;
  return { verdict, observed, evidence };
}

async function compare(prober: GatewayProber, status: number): Promise<Difference | string> {
  return toDifference(await prober.probe({ behaviour: { kind: "status", status } }));
}

/** Compares the received answer with the one that the upstream sent. Returns the reason if they cannot be compared. */
function toDifference({ answer, deliveries }: ProbeResult): Difference | string {
  if (deliveries === undefined) return "The upstream does not support this answer.";
  if (deliveries.length > 1) return "The gateway retries the start, so the caller does not receive the first answer.";
  const answered = deliveries[0]?.answered;
  if (answered === undefined) return "The start did not arrive at the upstream, or the upstream's answer is unknown.";
  const { status, headers, body } = answered;
  const came = toShortAnswer(answer);
  if (answer.kind !== "answer") return { status, lost: ["answer"], came };
  const lost: string[] = [];
  if (answer.status !== status) lost.push("status");
  if (answer.body !== body) lost.push("body");
  for (const name of ["content-type", "retry-after", "www-authenticate"]) {
    if (headers[name] !== undefined && toEssence(headers[name]) !== toEssence(answer.headers[name])) lost.push(name);
  }
  return { status, lost, came };
}

/** Removes parameters such as the charset, which a gateway may add. */
function toEssence(value: string | undefined): string | undefined {
  return value?.split(";")[0]?.trim().toLowerCase();
}

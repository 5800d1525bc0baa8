import { connect } from "node:tls";
import { redact } from "../redact.ts";
import { gatewayChecks } from "./gateway-checks.ts";
import { GatewayError } from "./gateway-error.ts";
import type { GatewayFinding, GatewayReport, Observation, Verdict } from "./gateway-finding.ts";
import { type CompleteGatewayOptions, type GatewayOptions, toCompleteGatewayOptions } from "./gateway-options.ts";
import { createGatewayProber, type GatewayProber, type HttpVersion } from "./gateway-prober.ts";
import { gatewaySettings } from "./gateway-settings.ts";
import { toShortAnswer } from "./wire/gateway-answer.ts";

/**
 * Says what a gateway does to starts: whether it repeats them, changes their paths, or hides what FlowX answers.
 *
 * Nothing is sent but a request that reads, until one has arrived at the upstream: a gateway that still leads to a real FlowX
 * gets no start.
 *
 * @returns A finding for each check; a check that fails is a finding and not an exception.
 * @throws `TypeError` if an option cannot be used.
 * @throws {@link GatewayError} if the gateway cannot be reached, or does not lead to the upstream.
 * @example
 * ```ts
 * import { checkGateway, startProbeUpstream } from "@flowx-start/contract-suite/gateway";
 *
 * await using upstream = await startProbeUpstream([{ port: 0 }, { port: 0 }]);
 * const [server] = upstream.addresses; // name both in your gateway's configuration, and its URL here
 * const report = await checkGateway({ gatewayUrl: `http://${server}`, upstream, waitMs: 500, idleMs: 500 });
 * console.log(report.counts.bad); // 0
 * ```
 */
export async function checkGateway(options: GatewayOptions): Promise<GatewayReport> {
  const complete = toCompleteGatewayOptions(options);
  const checks = gatewayChecks.filter(({ id }) => id.includes(complete.only));
  if (checks.length === 0) throw new TypeError(`only: no check has ${JSON.stringify(complete.only)} in its id.`);
  const begun = performance.now();
  const prober = createGatewayProber(complete, await findVersions(complete));
  const secrets = Object.values(complete.headers).flatMap((value) => [value, value.replace(/^Bearer /, "")]);
  const toSafe = (text: string): string => redact(text, secrets);
  const name = await assertLeadsToUpstream(prober);
  const server = name && toSafe(name);

  const findings = new Map<string, GatewayFinding>();
  const run = async ({ id, title, run, whenBad, whenOk }: (typeof checks)[number]): Promise<void> => {
    const seen = await run(prober).catch(toFailure);
    const isWrong = seen.verdict === "bad" || seen.verdict === "warning";
    const finding = {
      ...{ id, title, verdict: seen.verdict, observed: toSafe(seen.observed) },
      evidence: (seen.evidence ?? []).map(toSafe),
      consequence: isWrong ? whenBad : seen.verdict === "ok" ? whenOk : "It is not known.",
      remedies: isWrong ? (gatewaySettings[id] ?? []) : [],
    };
    findings.set(id, finding);
    complete.onFinding(finding);
  };
  const beside = checks.filter(({ when }) => when === "beside").map(run);
  for (const check of checks) if (check.when === undefined) await run(check);
  for (const check of checks) if (check.when === "last") await run(check);
  await Promise.all(beside);

  const sorted = checks.flatMap(({ id }) => findings.get(id) ?? []);
  const count = (verdict: Verdict): number => sorted.filter((finding) => finding.verdict === verdict).length;
  return {
    ...{ gatewayUrl: `${complete.url.origin}${complete.prefix}`, server, upstream: complete.upstream.kind },
    counts: {
      ...{ ok: count("ok"), warning: count("warning"), bad: count("bad") },
      "could-not-tell": count("could-not-tell"),
    },
    ...{ findings: sorted, durationMs: performance.now() - begun },
  };
}

function toFailure(error: unknown): Observation {
  const { name, message } = error as Error;
  return { verdict: "could-not-tell", observed: `The check failed: ${name}: ${message}` };
}

/** Reads only, and returns the name that the gateway gives itself. */
async function assertLeadsToUpstream(prober: GatewayProber): Promise<string | undefined> {
  const { answer, deliveries = [] } = await prober.probe({ method: "GET", takeRefusal: true });
  if (deliveries.length > 0) return answer.kind === "answer" ? answer.headers["server"] : undefined;
  const { url, upstream } = prober.options;
  const came = toShortAnswer(answer);
  if (answer.kind !== "answer") {
    const reason = answer.kind === "silent" ? "silent" : "unreachable";
    throw new GatewayError(reason, `${url.href} cannot be reached: ${came}.`);
  }
  const where = upstream.kind === "mock" ? "mock" : "probe servers";
  const text = `${url.href} does not lead to the ${where}: a request got ${came} and did not arrive there. Nothing was started.`;
  const { status, headers } = answer;
  const location = headers["location"] ?? "";
  if (status >= 300 && status < 400 && URL.canParse(location)) {
    throw new GatewayError("redirected", `${text} It redirects to ${new URL(location).origin}: check that one.`);
  }
  const hint = status === 401 || status === 403 ? " Does it want a token, or a header of its own?" : "";
  throw new GatewayError("elsewhere", text + hint);
}

/** Asks what the gateway speaks, HTTP/1.1 first. */
async function findVersions({ url, ca, timeoutMs }: CompleteGatewayOptions): Promise<readonly HttpVersion[]> {
  if (url.protocol === "http:") return ["HTTP/1.1"];
  const offers = await Promise.all(["http/1.1", "h2"].map((protocol) => negotiate(protocol, url, ca, timeoutMs)));
  const names: readonly HttpVersion[] = ["HTTP/1.1", "HTTP/2"];
  const versions = names.filter((_, index) => offers[index] === true);
  if (versions.length > 0) return versions;
  const [error = "it offers neither HTTP/1.1 nor HTTP/2"] = offers.filter((offer) => typeof offer === "string");
  const hint = toCertificateHint(error);
  const reason = hint === "" ? "unreachable" : "certificate";
  throw new GatewayError(reason, `${url.href} cannot be reached: ${error}.${hint}`);
}

function toCertificateHint(code: string): string {
  if (code.includes("ALTNAME")) return " Its certificate is for another name.";
  if (code.includes("EXPIRED")) return " Its certificate has expired.";
  return /CERT|SIGN|ISSUER/.test(code) ? " Name its authority in NODE_EXTRA_CA_CERTS." : "";
}

/** Returns whether the protocol is spoken, or why there is no connection. */
function negotiate(protocol: string, url: URL, ca: string | undefined, timeoutMs: number): Promise<boolean | string> {
  return new Promise((resolve) => {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const name = /^[\d.]+$|:/.test(host) ? {} : { servername: host };
    const port = Number(url.port === "" ? 443 : url.port);
    const trust = ca === undefined ? {} : { ca };
    const socket = connect({ host, port, ...name, ...trust, ALPNProtocols: [protocol], timeout: timeoutMs });
    const finish = (offer: boolean | string): void => {
      socket.destroy();
      resolve(offer);
    };
    // A server without ALPN speaks HTTP/1.1.
    socket.on("secureConnect", () =>
      finish(socket.alpnProtocol === protocol || (!socket.alpnProtocol && protocol === "http/1.1")),
    );
    socket.on("timeout", () => finish(`no answer within ${timeoutMs} ms`));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // An alert that says so is an answer too.
      finish(error.code === "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL" ? false : (error.code ?? error.message));
    });
  });
}

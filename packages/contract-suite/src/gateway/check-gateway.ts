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
 * Checks how a gateway handles starts: whether it sends them twice, changes their paths, or hides FlowX's answers.
 *
 * The first request only reads. No start is sent until that request has arrived at the upstream, so a gateway that
 * still forwards to a real FlowX does not start anything.
 *
 * @returns One finding per check. A check that cannot run also returns a finding and does not throw.
 * @throws `TypeError` if an option is invalid.
 * @throws {@link GatewayError} if the gateway is unreachable or does not forward to the upstream.
 * @example
 * ```ts
 * import { checkGateway, startProbeUpstream } from "@flowx-start/contract-suite/gateway";
 *
 * await using upstream = await startProbeUpstream([{ port: 0 }, { port: 0 }]);
 * const [server] = upstream.addresses; // add both to your gateway's configuration, and pass the gateway's URL here
 * const report = await checkGateway({ gatewayUrl: `http://${server}`, upstream, waitMs: 500, idleMs: 500 });
 * console.log(report.counts.bad); // 0
 * ```
 */
export async function checkGateway(options: GatewayOptions): Promise<GatewayReport> {
  const complete = toCompleteGatewayOptions(options);
  const checks = gatewayChecks.filter(({ id }) => id.includes(complete.only));
  if (checks.length === 0) throw new TypeError(`only: no check ID contains ${JSON.stringify(complete.only)}.`);
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
      id,
      title,
      verdict: seen.verdict,
      observed: toSafe(seen.observed),
      evidence: (seen.evidence ?? []).map(toSafe),
      consequence: isWrong ? whenBad : seen.verdict === "ok" ? whenOk : "Unknown: the check was not conclusive.",
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
    gatewayUrl: `${complete.url.origin}${complete.prefix}`,
    server,
    upstream: complete.upstream.kind,
    counts: {
      ok: count("ok"),
      warning: count("warning"),
      bad: count("bad"),
      "could-not-tell": count("could-not-tell"),
    },
    findings: sorted,
    durationMs: performance.now() - begun,
  };
}

function toFailure(error: unknown): Observation {
  const { name, message } = error as Error;
  return { verdict: "could-not-tell", observed: `The check could not run: ${name}: ${message}` };
}

/** Sends a request that only reads, and returns the gateway's `Server` header. */
async function assertLeadsToUpstream(prober: GatewayProber): Promise<string | undefined> {
  const { answer, deliveries = [] } = await prober.probe({ method: "GET", takeRefusal: true });
  if (deliveries.length > 0) return answer.kind === "answer" ? answer.headers["server"] : undefined;
  const { url, upstream } = prober.options;
  const came = toShortAnswer(answer);
  if (answer.kind !== "answer") {
    const reason = answer.kind === "silent" ? "silent" : "unreachable";
    throw new GatewayError(reason, `${url.href} is unreachable: ${came}.`);
  }
  const where = upstream.kind === "mock" ? "mock" : "probe servers";
  const text = `${url.href} does not forward to the ${where}: the answer was ${came}, but the request did not arrive there. Nothing was started.`;
  const { status, headers } = answer;
  const location = headers["location"] ?? "";
  if (status >= 300 && status < 400 && URL.canParse(location)) {
    throw new GatewayError(
      "redirected",
      `${text} The gateway redirects to ${new URL(location).origin}. Check that URL instead.`,
    );
  }
  const hint =
    status === 401 || status === 403
      ? " If the gateway requires a token or another header, set token or headers (--token-env, --header-env)."
      : "";
  throw new GatewayError("elsewhere", text + hint);
}

/** Returns the HTTP versions that the gateway supports, HTTP/1.1 first. */
async function findVersions({ url, ca, timeoutMs }: CompleteGatewayOptions): Promise<readonly HttpVersion[]> {
  if (url.protocol === "http:") return ["HTTP/1.1"];
  const offers = await Promise.all(["http/1.1", "h2"].map((protocol) => negotiate(protocol, url, ca, timeoutMs)));
  const names: readonly HttpVersion[] = ["HTTP/1.1", "HTTP/2"];
  const versions = names.filter((_, index) => offers[index] === true);
  if (versions.length > 0) return versions;
  const [error = "it supports neither HTTP/1.1 nor HTTP/2"] = offers.filter((offer) => typeof offer === "string");
  const hint = toCertificateHint(error);
  const reason = hint === "" ? "unreachable" : "certificate";
  throw new GatewayError(reason, `${url.href} is unreachable: ${error}.${hint}`);
}

function toCertificateHint(code: string): string {
  if (code.includes("ALTNAME")) return " Its certificate was issued for another host name.";
  if (code.includes("EXPIRED")) return " Its certificate has expired.";
  return /CERT|SIGN|ISSUER/.test(code)
    ? " If your own certificate authority signed it, set NODE_EXTRA_CA_CERTS to the authority's PEM file."
    : "";
}

/** Returns whether the gateway supports the protocol, or why the connection failed. */
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
    // A server without ALPN supports HTTP/1.1.
    socket.on("secureConnect", () =>
      finish(socket.alpnProtocol === protocol || (!socket.alpnProtocol && protocol === "http/1.1")),
    );
    socket.on("timeout", () => finish(`no answer within ${timeoutMs} ms`));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // This TLS alert means that the server does not support the protocol.
      finish(error.code === "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL" ? false : (error.code ?? error.message));
    });
  });
}

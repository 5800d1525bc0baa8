import { toVisible } from "../visible-text.ts";
import type { GatewayFinding, GatewayReport, Remedy, Verdict } from "./gateway-finding.ts";
import { gatewayNames } from "./gateway-settings.ts";

const marks: Readonly<Record<Verdict, string>> = { ok: "ok  ", warning: "warn", bad: "BAD ", "could-not-tell": "?   " };

/** Formats a finding as text. A finding without a problem is one line. */
export function toFindingText(
  { id, verdict, title, observed, evidence, consequence, remedies }: GatewayFinding,
  server?: string,
): string {
  const head = `${marks[verdict]} ${id}: ${toLine(observed)}`;
  if (verdict === "ok") return head;
  const lines = [head, `       ${title}`];
  if (verdict !== "could-not-tell") lines.push(`       Was it started? ${consequence}`);
  lines.push(...evidence.slice(0, 12).map((line) => `       - ${toLine(line)}`));
  if (evidence.length > 12) lines.push(`       - and ${evidence.length - 12} more`);
  if (verdict !== "could-not-tell") lines.push(...toSettingLines(remedies, server));
  return lines.join("\n");
}

/** Formats a report as text. */
export function toGatewayText({ gatewayUrl, server, upstream, findings, counts, durationMs }: GatewayReport): string {
  const name = server === undefined ? "" : ` (${toLine(server)})`;
  return [
    `${gatewayUrl}${name}, upstream: ${upstream === "mock" ? "flowx-mock" : "probe servers"}`,
    ...findings.map((finding) => toFindingText(finding, server)),
    "",
    `${counts.bad} bad, ${counts.warning} warnings, ${counts.ok} ok, ${counts["could-not-tell"]} inconclusive, in ${(durationMs / 1000).toFixed(1)} s`,
  ].join("\n");
}

/** Returns the settings for the gateway named in the `Server` header, or for all gateways. */
function toSettingLines(remedies: readonly Remedy[], server: string | undefined): string[] {
  const named = gatewayNames.filter((name) => server?.toLowerCase().includes(name.toLowerCase()));
  const wanted = named.length > 0 ? named : gatewayNames;
  return wanted.map((gateway) => {
    const remedy = remedies.find((each) => each.gateway === gateway);
    return remedy === undefined
      ? `       ${gateway}: no known setting`
      : `       ${gateway}: ${remedy.setting.replaceAll("`", "")}  ${remedy.source ?? ""}`;
  });
}

/** Escapes and shortens text from a gateway so that it stays on one line. */
function toLine(text: string): string {
  return toVisible(text, 500);
}

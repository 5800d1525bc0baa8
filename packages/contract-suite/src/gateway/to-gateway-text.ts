import { toVisible } from "../visible-text.ts";
import type { GatewayFinding, GatewayReport, Remedy, Verdict } from "./gateway-finding.ts";
import { gatewayNames } from "./gateway-settings.ts";

const marks: Readonly<Record<Verdict, string>> = { ok: "ok  ", warning: "warn", bad: "BAD ", "could-not-tell": "?   " };

/** Writes a finding for people. What is fine is one line. */
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

/** Writes a report for people. */
export function toGatewayText({ gatewayUrl, server, upstream, findings, counts, durationMs }: GatewayReport): string {
  const name = server === undefined ? "" : ` (${toLine(server)})`;
  return [
    `${gatewayUrl}${name}, with ${upstream === "mock" ? "a flowx-mock" : "probe servers"} behind it`,
    ...findings.map((finding) => toFindingText(finding, server)),
    "",
    `${counts.bad} bad, ${counts.warning} warnings, ${counts.ok} ok, ${counts["could-not-tell"]} could not be told, in ${(durationMs / 1000).toFixed(1)} s`,
  ].join("\n");
}

/** The settings of the gateway that names itself, or of all of them. */
function toSettingLines(remedies: readonly Remedy[], server: string | undefined): string[] {
  const named = gatewayNames.filter((name) => server?.toLowerCase().includes(name.toLowerCase()));
  const wanted = named.length > 0 ? named : gatewayNames;
  return wanted.map((gateway) => {
    const remedy = remedies.find((each) => each.gateway === gateway);
    return remedy === undefined
      ? `       ${gateway}: no setting is known`
      : `       ${gateway}: ${remedy.setting.replaceAll("`", "")}  ${remedy.source ?? ""}`;
  });
}

/** A gateway's text stays on its line, whatever it holds. */
function toLine(text: string): string {
  return toVisible(text, 500);
}

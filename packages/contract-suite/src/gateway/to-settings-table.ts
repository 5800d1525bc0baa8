import { gatewayChecks } from "./gateway-checks.ts";
import { gatewayNames, gatewaySettings } from "./gateway-settings.ts";

/** Formats the settings of all gateways as a Markdown table, with one row per check that has settings. */
export function toSettingsTable(): string {
  const rows = gatewayChecks
    .filter(({ id }) => gatewaySettings[id] !== undefined)
    .map(({ id }) => {
      const cells = gatewayNames.map((name) => {
        const remedy = gatewaySettings[id]?.find(({ gateway }) => gateway === name);
        if (remedy === undefined) return "not known";
        const page = remedy.source === undefined ? "" : ` ([page](${remedy.source}))`;
        return remedy.setting.replaceAll("|", "\\|") + page;
      });
      return `| \`${id}\` | ${cells.join(" | ")} |`;
    });
  return [
    `| check | ${gatewayNames.join(" | ")} |`,
    `| --- | ${gatewayNames.map(() => "---").join(" | ")} |`,
    ...rows,
  ].join("\n");
}

/** Formats the checks as a Markdown table. */
export function toChecksTable(): string {
  const rows = gatewayChecks.map(
    ({ id, title, whenBad }) => `| \`${id}\` | ${title} | ${whenBad || "Informational only."} |`,
  );
  const head = '| check | question | what a problem means for "was it started?" |';
  return [head, "| --- | --- | --- |", ...rows].join("\n");
}

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { gatewayChecks } from "../../src/gateway/gateway-checks.ts";
import { gatewaySettings } from "../../src/gateway/gateway-settings.ts";
import { toChecksTable, toSettingsTable } from "../../src/gateway.ts";

const page = readFileSync(new URL("../../GATEWAYS.md", import.meta.url), "utf8");

it.for([
  ["checks", toChecksTable()],
  ["settings", toSettingsTable()],
] as const)("shows the table of %s as `--settings` prints it", ([name, table]) => {
  const [, shown = ""] = new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)\n<!-- /${name} -->`).exec(page) ?? [];
  expect(toCells(shown)).toEqual(toCells(table));
});

/** The formatter aligns the columns. */
function toCells(table: string): string[] {
  const lines = table.trim().split("\n");
  return lines.map((line) => line.replace(/ +/g, " ").replace(/-{2,}/g, "-"));
}

it("has a check for each setting, and a page of the gateway's own documentation for each but one", () => {
  const ids = gatewayChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(gatewaySettings)));
  const hosts = {
    nginx: "nginx.org",
    HAProxy: "docs.haproxy.org",
    Envoy: "www.envoyproxy.io",
    Apache: "httpd.apache.org",
  };
  const remedies = Object.values(gatewaySettings).flat();
  for (const { gateway, source } of remedies) {
    if (source !== undefined) expect(new URL(source).hostname).toBe(hosts[gateway]);
  }
  expect(new Set(remedies.filter(({ source }) => source === undefined).map(({ setting }) => setting)).size).toBe(1);
});

it("says of each check that can accuse what it means for a start", () => {
  for (const { id, whenBad, whenOk } of gatewayChecks) {
    expect(whenOk, id).not.toBe("");
    if (id !== "request-id-added" && id !== "http2-offered") expect(whenBad, id).not.toBe("");
  }
});

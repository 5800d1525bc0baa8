import { listMissing, type Settings, toMissingMessage } from "../options/settings.ts";
import type { Finding } from "./finding.ts";

/** Checks that all required settings are set. */
export function checkSettings(settings: Settings): Finding[] {
  const check = "settings";
  const { baseUrl, workspaceId, appId, token, issuer, clientId, clientSecret } = settings;
  const missing = listMissing(settings);
  if (missing.length > 0) return [{ check, status: "wrong", message: toMissingMessage(missing) }];
  const hasToken = token.value !== "";
  const used = hasToken
    ? [baseUrl, workspaceId, appId, token]
    : [baseUrl, workspaceId, appId, issuer, clientId, clientSecret];
  const unused = hasToken && [issuer, clientId, clientSecret].some(({ value }) => value !== "");
  const message = `${used.map(({ variable }) => variable).join(", ")} are set${unused ? `; ${token.variable} takes precedence over the client credentials` : ""}.`;
  return [{ check, status: "right", message }];
}

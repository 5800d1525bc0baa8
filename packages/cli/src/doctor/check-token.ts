import type { TokenSource } from "@flowx-start/client";
import { decodeJwt, type JWTPayload } from "jose";
import { toVisible } from "../manners/to-visible.ts";
import type { Settings } from "../options/settings.ts";
import type { Finding } from "./finding.ts";

const check = "token";
/** The clock difference that servers usually tolerate. */
const tolerableSkewMs = 30_000;

/** Checks the token: that there is one, its account, its issuer and its expiry. */
export async function checkToken(settings: Settings, clockSkewMs: number | undefined): Promise<Finding[]> {
  const { token, issuer } = settings;
  try {
    const text = token.value !== "" ? token.value : await obtain(settings);
    const payload = decode(text);
    const findings = payload === undefined ? [opaque] : [describe(payload, issuer.value)];
    return [...findings, ...checkClock(clockSkewMs)];
  } catch (error) {
    const advice =
      "Check FLOWX_ISSUER (the URL of the realm), FLOWX_CLIENT_ID and FLOWX_CLIENT_SECRET with the operators of the identity provider. The client needs a service account.";
    return [{ check, status: "wrong", message: (error as Error).message, advice }];
  }
}

const opaque: Finding = {
  check,
  status: "right",
  message: "A token is set. It is not a JWT, so its account and expiry cannot be checked.",
};

async function obtain({ issuer, clientId, clientSecret }: Settings): Promise<string> {
  const { clientCredentials } = await import("@flowx-start/client/client-credentials");
  const oauth = { issuer: issuer.value, clientId: clientId.value, clientSecret: clientSecret.value };
  const source: TokenSource = clientCredentials(oauth);
  return source.getToken(AbortSignal.timeout(30_000));
}

function decode(token: string): JWTPayload | undefined {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

function describe(payload: JWTPayload, issuer: string): Finding {
  const now = Date.now() / 1000;
  const { exp, nbf, iss } = payload;
  if (exp !== undefined && exp <= now) {
    const message = `The token expired at ${toTime(exp)}.`;
    const advice =
      "Get a new token, or set FLOWX_ISSUER, FLOWX_CLIENT_ID and FLOWX_CLIENT_SECRET instead, so that tokens are renewed automatically.";
    return { check, status: "wrong", message, advice };
  }
  if (nbf !== undefined && nbf > now) {
    const message = `The token is not valid before ${toTime(nbf)}.`;
    return {
      check,
      status: "wrong",
      message,
      advice: "Compare the clock of this machine with the clock of the identity provider.",
    };
  }
  const parts = [
    `The token belongs to ${toVisible(whose(payload), 100)}`,
    exp === undefined ? "does not expire" : `is valid until ${toTime(exp)}`,
    iss === undefined ? "has no issuer" : `was issued by ${toVisible(iss, 200)}`,
    toRoles(payload),
  ];
  const message = `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}.`;
  if (issuer !== "" && iss !== undefined && iss.replace(/\/$/, "") !== issuer.replace(/\/$/, "")) {
    const advice =
      "FlowX accepts only tokens of the issuer that it is configured with. Set FLOWX_ISSUER to that issuer.";
    return { check, status: "unknown", message: `${message} FLOWX_ISSUER is a different issuer: ${issuer}.`, advice };
  }
  return { check, status: "right", message };
}

function whose(payload: JWTPayload): string {
  const names = [payload["preferred_username"], payload["azp"], payload["client_id"], payload.sub];
  return names.find((name): name is string => typeof name === "string" && name !== "") ?? "an unnamed account";
}

/** Returns the realm roles and client roles of a Keycloak token. */
function toRoles(payload: JWTPayload): string {
  const realm = payload["realm_access"];
  const clients = Object.values((payload["resource_access"] as object | undefined) ?? {});
  const roles = [realm, ...clients].flatMap((access) => (access as { roles?: unknown } | undefined)?.roles ?? []);
  const names = roles.filter((role): role is string => typeof role === "string");
  return names.length === 0 ? "contains no roles" : `has the roles ${toVisible(names.join(", "), 500)}`;
}

function checkClock(skewMs: number | undefined): Finding[] {
  if (skewMs === undefined || Math.abs(skewMs) <= tolerableSkewMs) return [];
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  const message = `The server's clock is ${seconds} s ${skewMs > 0 ? "ahead of" : "behind"} the clock of this machine.`;
  const advice = "Synchronize the clocks (NTP). Otherwise valid tokens are rejected, or expired ones are used.";
  return [{ check: "clock", status: "wrong", message, advice }];
}

function toTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

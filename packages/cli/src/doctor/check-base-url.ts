import type { Settings } from "../options/settings.ts";
import { askBaseUrl, type BaseUrlAnswer } from "./ask-base-url.ts";
import type { Finding } from "./finding.ts";

const check = "base URL";

/** Checks that FlowX answers at the base URL. */
export async function checkBaseUrl(settings: Settings): Promise<{ finding: Finding; answer: BaseUrlAnswer }> {
  const [baseUrl, workspaceId, appId] = [settings.baseUrl.value, settings.workspaceId.value, settings.appId.value];
  const answer = await askBaseUrl(baseUrl, workspaceId, appId);
  if (answer.kind === "other" && !/\/rtm\/*$/.test(baseUrl)) {
    const prefixed = `${baseUrl.replace(/\/+$/, "")}/rtm`;
    const below = await askBaseUrl(prefixed, workspaceId, appId);
    if (below.kind === "flowx") {
      const message = `FlowX answers at ${prefixed}, not at ${baseUrl}.`;
      return { answer, finding: { check, status: "wrong", message, advice: `Set FLOWX_BASE_URL to ${prefixed}` } };
    }
  }
  return { answer, finding: { check, ...describe(answer, baseUrl) } };
}

function describe(answer: BaseUrlAnswer, baseUrl: string): Omit<Finding, "check"> {
  switch (answer.kind) {
    case "flowx":
      return { status: "right", message: `FlowX answers at ${baseUrl}.` };
    case "redirect":
      return {
        status: "wrong",
        message: `${baseUrl} redirects to ${answer.location}. The client does not follow redirects, because a start could get lost.`,
        advice:
          "Set FLOWX_BASE_URL to the final URL. If it redirects to a login page, find out which URL programs must use.",
      };
    case "down":
      return {
        status: "unknown",
        message: `A gateway at ${baseUrl} returned ${answer.status}. FlowX behind it may be down.`,
        advice: "Run this command again later, or ask the operators of FlowX.",
      };
    case "other":
      return {
        status: "wrong",
        message: `${baseUrl} returned ${answer.status}, and the answer is not from FlowX.`,
        advice: "Check the host and the path prefix, such as /rtm.",
      };
    case "failed":
      return describeFailure(answer.code, baseUrl);
  }
}

function describeFailure(code: string, baseUrl: string): Omit<Finding, "check"> {
  const host = new URL(baseUrl).host;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return {
      status: "wrong",
      message: `The host ${host} cannot be resolved (${code}).`,
      advice: "Check the host for typos, and whether this machine needs a VPN or another DNS server.",
    };
  }
  if (code === "ECONNREFUSED" || code === "BAD_PORT") {
    return {
      status: "wrong",
      message: `Cannot connect to ${host} (${code}).`,
      advice: "Check the host and the port.",
    };
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME/.test(code)) {
    return {
      status: "wrong",
      message: `The certificate of ${host} is not trusted (${code}).`,
      advice: "If your own certificate authority signed it, set NODE_EXTRA_CA_CERTS to the authority's PEM file.",
    };
  }
  if (/SSL|TLS|EPROTO|HTTP_PARSER|HPE_/.test(code)) {
    return {
      status: "wrong",
      message: `${host} does not support the protocol of ${baseUrl} (${code}).`,
      advice: "Check the protocol (https or http) and the port.",
    };
  }
  const isSlow = /TIMEOUT|Timeout/.test(code);
  return {
    status: "unknown",
    message: isSlow ? `${host} did not answer within 10 s.` : `The connection to ${host} failed (${code}).`,
    advice: "Check the network: firewall, proxy (NODE_USE_ENV_PROXY=1 with HTTPS_PROXY) and VPN.",
  };
}

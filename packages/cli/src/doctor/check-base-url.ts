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
      const message = `${baseUrl} is not where FlowX answers; ${prefixed} is.`;
      return { answer, finding: { check, status: "wrong", message, advice: `Set FLOWX_BASE_URL to ${prefixed}` } };
    }
  }
  return { answer, finding: { check, ...describe(answer, baseUrl) } };
}

function describe(answer: BaseUrlAnswer, baseUrl: string): Omit<Finding, "check"> {
  switch (answer.kind) {
    case "flowx":
      return { status: "right", message: `${baseUrl} answers.` };
    case "redirect":
      return {
        status: "wrong",
        message: `${baseUrl} redirects to ${answer.location}. Redirects are not followed, because a start could be lost on the way.`,
        advice:
          "Set FLOWX_BASE_URL to the final address; behind a login page, the address for programs is another one.",
      };
    case "down":
      return {
        status: "unknown",
        message: `A gateway answers ${answer.status} at ${baseUrl}: FlowX behind it may be down.`,
        advice: "Ask who operates it, or run this again later.",
      };
    case "other":
      return {
        status: "wrong",
        message: `${baseUrl} answers ${answer.status}, and not as FlowX does.`,
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
      message: `DNS knows no host ${host} (${code}).`,
      advice: "Check the host for a typing mistake, and whether this machine needs a VPN or another DNS server.",
    };
  }
  if (code === "ECONNREFUSED" || code === "BAD_PORT") {
    return {
      status: "wrong",
      message: `Nothing listens at ${host} (${code}).`,
      advice: "Check the host and the port.",
    };
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME/.test(code)) {
    return {
      status: "wrong",
      message: `The certificate of ${host} is refused (${code}).`,
      advice: "If an authority of your own signed it, set NODE_EXTRA_CA_CERTS to a file with that authority.",
    };
  }
  if (/SSL|TLS|EPROTO|HTTP_PARSER|HPE_/.test(code)) {
    return {
      status: "wrong",
      message: `${host} does not speak the protocol of ${baseUrl} (${code}).`,
      advice: "Check whether it must be https or http, and the port.",
    };
  }
  const isSlow = /TIMEOUT|Timeout/.test(code);
  return {
    status: "unknown",
    message: isSlow ? `${host} gave no answer within 10 s.` : `The connection to ${host} failed (${code}).`,
    advice: "Check the network: a firewall, a proxy (NODE_USE_ENV_PROXY=1 with HTTPS_PROXY), a VPN.",
  };
}

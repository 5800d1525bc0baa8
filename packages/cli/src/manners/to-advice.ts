import type { AnyFlowxError } from "@flowx-start/client";

/** Says what to do after a failure, in a line; `undefined` where the message of the error says it. */
export function toAdvice(error: AnyFlowxError): string | undefined {
  if (error.outcome === "unknown") {
    return "Do not start it again before you have looked: it may be running. With --key, the next start is remembered, and never sent twice.";
  }
  switch (error.code) {
    case "FLOWX_TOKEN_REQUEST":
      return "Run `flowx-start doctor` to check the credentials.";
    case "FLOWX_NETWORK":
      return "Check the base URL and the network, then run the same command again. `flowx-start doctor` tells where it fails.";
    case "FLOWX_HTTP_PROBLEM":
      return ofStatus(error.status);
    case "FLOWX_TIMEOUT":
      return "Run the same command again; --timeout gives it longer.";
    case "FLOWX_ABORTED":
      return "Run the same command again to start it.";
    default:
      return undefined;
  }
}

function ofStatus(status: number): string | undefined {
  switch (status) {
    case 401:
      return "The token was refused. Run `flowx-start doctor` to see whose it is, and until when.";
    case 403:
      return "The account may not start this process. `flowx-start doctor` shows its roles.";
    case 404:
      return "Check the name of the process, and that the active build of the app has it. `flowx-start doctor` checks workspace and app.";
    case 429:
      return "FlowX, or the gateway before it, takes no more now. Run the same command again later.";
    default:
      return undefined;
  }
}

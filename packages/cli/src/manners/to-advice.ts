import type { AnyFlowxError } from "@flowx-start/client";

/** Returns one line with what to do after a failure; `undefined` if the error message already contains it. */
export function toAdvice(error: AnyFlowxError): string | undefined {
  if (error.outcome === "unknown") {
    return "The process may be running, so check FlowX before you start it again. With --key, a start is recorded in the outbox and never sent twice.";
  }
  switch (error.code) {
    case "FLOWX_TOKEN_REQUEST":
      return "Run `flowx-start doctor` to check the credentials.";
    case "FLOWX_NETWORK":
      return "Check the base URL and the network, then run the same command again. Run `flowx-start doctor` to find the cause.";
    case "FLOWX_HTTP_PROBLEM":
      return ofStatus(error.status);
    case "FLOWX_TIMEOUT":
      return "Run the same command again. To allow more time, increase --timeout.";
    case "FLOWX_ABORTED":
      return "Run the same command again to start it.";
    default:
      return undefined;
  }
}

function ofStatus(status: number): string | undefined {
  switch (status) {
    case 401:
      return "FlowX rejected the token. Run `flowx-start doctor` to see its account and expiry.";
    case 403:
      return "The account may not start this process. Run `flowx-start doctor` to see its roles.";
    case 404:
      return "Check the process name, and that the active build of the app contains the process. Run `flowx-start doctor` to check workspace and app.";
    case 429:
      return "FlowX or its gateway limits the rate. Run the same command again later.";
    default:
      return undefined;
  }
}

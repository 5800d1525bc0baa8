/** Options room: reads the client's options from the environment. */
import { noCall } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { TokenOption, TokenSource } from "../token/token-source.ts";
import type { FlowxClientOptions } from "./client-options.ts";

/** The environment variables that `createFlowxClient()` reads, with their descriptions. @internal */
export const environmentVariables = {
  FLOWX_BASE_URL: "Origin and path prefix of the environment.",
  FLOWX_WORKSPACE_ID: "The workspace that owns the app.",
  FLOWX_APP_ID: "The app that owns the process definition.",
  FLOWX_TOKEN: "An access token. Alternatively, set the next three variables.",
  FLOWX_ISSUER: "The issuer of the identity provider.",
  FLOWX_CLIENT_ID: "The client id of the service account.",
  FLOWX_CLIENT_SECRET: "The client secret of the service account.",
} as const;

type Name = keyof typeof environmentVariables;

/**
 * Reads the options of a client from the environment.
 *
 * @throws {@link InvalidArgumentError} if variables are missing. The error lists all of them.
 * @internal
 */
export function readEnvironment(): FlowxClientOptions {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const read = (name: Name): string => process?.env?.[name] ?? "";
  const required: Name[] = ["FLOWX_BASE_URL", "FLOWX_WORKSPACE_ID", "FLOWX_APP_ID"];
  const ofClient: Name[] = ["FLOWX_ISSUER", "FLOWX_CLIENT_ID", "FLOWX_CLIENT_SECRET"];
  const usesClient = ofClient.some((name) => read(name) !== "");
  if (read("FLOWX_TOKEN") === "" && usesClient) required.push(...ofClient);

  const missing: string[] = required.filter((name) => read(name) === "");
  if (read("FLOWX_TOKEN") === "" && !usesClient) missing.push(`FLOWX_TOKEN (or ${ofClient.join(", ")})`);
  if (missing.length > 0) {
    const names = missing.join(", ");
    const problem = `Set ${names} in the environment, or pass options to createFlowxClient`;
    throw new InvalidArgumentError(noCall, names, problem);
  }
  const token: TokenOption =
    read("FLOWX_TOKEN") !== ""
      ? read("FLOWX_TOKEN")
      : lazyClientCredentials(read("FLOWX_ISSUER"), read("FLOWX_CLIENT_ID"), read("FLOWX_CLIENT_SECRET"));
  return {
    baseUrl: read("FLOWX_BASE_URL"),
    workspaceId: read("FLOWX_WORKSPACE_ID"),
    appId: read("FLOWX_APP_ID"),
    token,
  };
}

/** Loads the OAuth code with the first token request, so that other callers never load it. */
function lazyClientCredentials(issuer: string, clientId: string, clientSecret: string): TokenSource {
  let source: TokenSource | undefined;
  return {
    async getToken(signal) {
      const { clientCredentials } = await import("../token/client-credentials.ts");
      source ??= clientCredentials({ issuer, clientId, clientSecret });
      return source.getToken(signal);
    },
    invalidate: (token) => source?.invalidate?.(token),
  };
}

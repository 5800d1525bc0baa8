import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { OAuth2Server } from "oauth2-mock-server";
import Provider from "oidc-provider";

/** An identity provider that nobody here wrote, on a port of this machine. */
export interface IdentityProvider extends AsyncDisposable {
  issuer: string;
  /** Token requests so far. */
  readonly tokenRequests: number;
}

/** Starts oauth2-mock-server: any client, real RS256 tokens. */
export async function startOAuth2MockServer(): Promise<IdentityProvider> {
  const server = new OAuth2Server();
  let tokenRequests = 0;
  await server.issuer.keys.generate("RS256");
  server.service.on("beforeResponse", () => {
    tokenRequests += 1;
  });
  // Two tokens of one second would be the same without it.
  server.service.on("beforeTokenSigning", (token: { payload: Record<string, unknown> }) => {
    token.payload["jti"] = crypto.randomUUID();
  });
  await server.start(0, "127.0.0.1");
  const issuer = `http://127.0.0.1:${server.address().port}`;
  server.issuer.url = issuer;
  return {
    issuer,
    get tokenRequests() {
      return tokenRequests;
    },
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

/** Starts oidc-provider, a certified OpenID provider, with one client and its secret. */
export async function startOidcProvider(
  authMethod: "client_secret_basic" | "client_secret_post",
): Promise<IdentityProvider> {
  let tokenRequests = 0;
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}/realms/flowx`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "onboarding-job",
        client_secret: "s3cret:with%odd&characters",
        grant_types: ["client_credentials"],
        redirect_uris: [],
        response_types: [],
        scope: "start",
        token_endpoint_auth_method: authMethod,
      },
    ],
    scopes: ["start", "admin"],
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
  });
  provider.on("grant.success", () => {
    tokenRequests += 1;
  });
  const answer = provider.callback();
  http.on("request", (request, response) => {
    request.url = request.url?.replace(/^\/realms\/flowx/, "") ?? "/";
    return answer(request, response);
  });
  return {
    issuer,
    get tokenRequests() {
      return tokenRequests;
    },
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

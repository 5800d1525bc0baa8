import { createFlowxClient } from "@flowx-start/client";
import { clientCredentials } from "@flowx-start/client/client-credentials";

const flowx = createFlowxClient({
  baseUrl: process.env["FLOWX_BASE_URL"] ?? "",
  workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
  appId: "dbe0ab87-539b-4015-962d-6e73226b9e58",
  token: clientCredentials({
    issuer: process.env["FLOWX_ISSUER"] ?? "",
    clientId: "flowx-start",
    clientSecret: process.env["FLOWX_CLIENT_SECRET"] ?? "",
  }),
});

/** Answers an event of API Gateway. */
export async function handler(event) {
  const instance = await flowx.startProcess("customer_onboarding", JSON.parse(event.body));
  return { statusCode: 201, body: JSON.stringify(instance) };
}

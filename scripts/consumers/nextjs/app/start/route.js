import { createFlowxClient, isFlowxError } from "@flowx-start/client";

export async function POST(request) {
  const flowx = createFlowxClient({
    baseUrl: process.env["FLOWX_BASE_URL"] ?? "",
    workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
    appId: "dbe0ab87-539b-4015-962d-6e73226b9e58",
    token: async () => process.env["FLOWX_TOKEN"] ?? "",
  });
  try {
    return Response.json(await flowx.startProcess("customer_onboarding", await request.json()), { status: 201 });
  } catch (error) {
    if (!isFlowxError(error)) throw error;
    return Response.json({ code: error.code, outcome: error.outcome }, { status: 502 });
  }
}

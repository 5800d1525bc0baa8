import { createFlowxClient } from "@flowx-start/client";

export default {
  async fetch(request, env) {
    const flowx = createFlowxClient({
      baseUrl: env.FLOWX_BASE_URL,
      workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
      appId: "dbe0ab87-539b-4015-962d-6e73226b9e58",
      token: env.FLOWX_TOKEN,
    });
    return Response.json(await flowx.startProcess("customer_onboarding", await request.json()));
  },
};

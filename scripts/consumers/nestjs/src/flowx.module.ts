import { createFlowxClient } from "@flowx-start/client";
import { Module } from "@nestjs/common";

/** The token that the client is injected by: `@Inject(FLOWX) private readonly flowx: FlowxClient`. */
export const FLOWX = Symbol("flowx");

@Module({
  providers: [
    {
      provide: FLOWX,
      useFactory: () =>
        createFlowxClient({
          baseUrl: process.env["FLOWX_BASE_URL"] ?? "",
          workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
          appId: "dbe0ab87-539b-4015-962d-6e73226b9e58",
          token: async () => process.env["FLOWX_TOKEN"] ?? "",
        }),
    },
  ],
  exports: [FLOWX],
})
export class FlowxModule {}

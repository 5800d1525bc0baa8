import type { MockConfig } from "./mock-config.ts";

/**
 * The data of the documentation's examples, so that its curl command works as printed, and one OAuth 2 client. The resource
 * definition ids are made up, because the documentation shows none.
 */
export const documentedConfig: MockConfig & Required<Pick<MockConfig, "workspaces" | "clients">> = {
  workspaces: [
    {
      id: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
      apps: [
        {
          id: "dbe0ab87-539b-4015-962d-6e73226b9e58",
          activeBuildId: "7d5560be-3846-49fa-9c17-4059c54c7c5f",
          builds: [
            {
              id: "7d5560be-3846-49fa-9c17-4059c54c7c5f",
              processes: [
                { name: "customer_onboarding", resourceDefinitionId: "8a0d7f9c-1d0b-4a55-9a52-0c7f3c1a6f01" },
                { name: "[DOCS]customer_onboarding", resourceDefinitionId: "8a0d7f9c-1d0b-4a55-9a52-0c7f3c1a6f02" },
              ],
            },
          ],
        },
      ],
    },
  ],
  clients: [{ clientId: "flowx-start", clientSecret: "flowx-start-secret" }],
};

/** The data that a mock starts with. */
export interface MockData {
  workspaces: readonly MockWorkspace[];
}

/** A workspace and the apps that it owns. */
export interface MockWorkspace {
  id: string;
  apps: readonly MockApp[];
}

/** An app, its active build, and the process definitions of that build. */
export interface MockApp {
  id: string;
  activeBuildId: string;
  /** The names of the process definitions, as people write them. */
  processNames: readonly string[];
}

/** The documentation's own examples, so that its curl command works as printed. */
export const documentedData: MockData = {
  workspaces: [
    {
      id: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
      apps: [
        {
          id: "dbe0ab87-539b-4015-962d-6e73226b9e58",
          activeBuildId: "7d5560be-3846-49fa-9c17-4059c54c7c5f",
          processNames: ["customer_onboarding", "[DOCS]customer_onboarding"],
        },
      ],
    },
  ],
};

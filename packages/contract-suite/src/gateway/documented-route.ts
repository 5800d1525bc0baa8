import { documentedTarget } from "../documented-target.ts";

/** The identifiers of the documentation's example, which a mock contains by default. */
export const documentedRoute: Readonly<Record<"workspaceId" | "appId" | "buildId", string>> = documentedTarget;

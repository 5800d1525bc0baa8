import { documentedTarget } from "../documented-target.ts";

/** The route of the documentation's example, which is what a mock has unless it is told otherwise. */
export const documentedRoute: Readonly<Record<"workspaceId" | "appId" | "buildId", string>> = documentedTarget;

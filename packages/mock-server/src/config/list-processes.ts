import type { MockWorkspace } from "./mock-config.ts";

/** Returns the names and resource definition ids of all processes, without duplicates. */
export function listProcesses(workspaces: readonly MockWorkspace[]): readonly string[] {
  const processes = workspaces.flatMap(({ apps }) =>
    apps.flatMap(({ builds }) => builds.flatMap((build) => build.processes)),
  );
  const names = processes.flatMap(({ name, resourceDefinitionId = name }) => [name, resourceDefinitionId]);
  return [...new Set(names)];
}

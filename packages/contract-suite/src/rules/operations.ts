import type { OperationId } from "@flowx-start/api-types";

/** Operations whose body contains the target's initial values. */
export const startsWithValues: readonly OperationId[] = ["startProcess", "startProcessOnBuild"];

/** Operations that start a process instance. */
export const starts: readonly OperationId[] = [...startsWithValues, "startProcessInheriting"];

/** Operations that only read. */
export const reads: readonly OperationId[] = ["getActiveBuild", "getProcessInstanceBuild"];

/** Operations that accept the caller's platform. */
export const withPlatform: readonly OperationId[] = ["startProcessOnBuild", "getActiveBuild", "startProcessInheriting"];

/** Operations that require the caller's platform. */
export const requiringPlatform: readonly OperationId[] = ["startProcessOnBuild", "startProcessInheriting"];

/** Operations for rules about HTTP itself, where one start is enough. */
export const readsAndOneStart: readonly OperationId[] = [...reads, "startProcess"];

/** All operations. */
export const everyOperation: readonly OperationId[] = [...starts, ...reads];

import type { OperationId } from "@flowx-start/api-types";

/** Operations whose body is the initial values of the process, which the target says. */
export const startsWithValues: readonly OperationId[] = ["startProcess", "startProcessOnBuild"];

/** Operations that start an instance. */
export const starts: readonly OperationId[] = [...startsWithValues, "startProcessInheriting"];

/** Operations that change nothing. */
export const reads: readonly OperationId[] = ["getActiveBuild", "getProcessInstanceBuild"];

/** Operations that name the platform of the caller. */
export const withPlatform: readonly OperationId[] = ["startProcessOnBuild", "getActiveBuild", "startProcessInheriting"];

/** Operations that require the platform of the caller. */
export const requiringPlatform: readonly OperationId[] = ["startProcessOnBuild", "startProcessInheriting"];

/** One operation of each kind is enough for what HTTP itself says of an answer. */
export const readsAndOneStart: readonly OperationId[] = [...reads, "startProcess"];

/** All of them. */
export const everyOperation: readonly OperationId[] = [...starts, ...reads];

import type { ClientSettings } from "./client-options.ts";
import type { CallContext } from "./errors/flowx-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { assertPathSegment } from "./path-segment.ts";

/** The path parameters of an app in a workspace. */
export interface AppPath {
  workspaceId: string;
  appId: string;
}

/**
 * Returns the workspace and the app of a call.
 *
 * @throws {@link InvalidArgumentError} if one is missing, or cannot be a path segment.
 */
export function toAppPath(context: CallContext, { workspaceId, appId }: ClientSettings): AppPath {
  assertNamed(context, "workspaceId", workspaceId);
  assertNamed(context, "appId", appId);
  return { workspaceId, appId };
}

/**
 * Throws unless the call names `value`, and it can be a path segment.
 *
 * @throws {@link InvalidArgumentError} if it does not.
 */
export function assertNamed(context: CallContext, name: string, value: unknown): asserts value is string {
  if (value === undefined) {
    throw new InvalidArgumentError(context, name, "is missing: give it to createFlowxClient or to the call");
  }
  assertPathSegment(context, name, value);
}

/** Returns the header of the organization, if the client has one. */
export function toOrganizationHeader({ organizationId }: ClientSettings): { "Fx-Organization-Id"?: string } {
  return organizationId === undefined ? {} : { "Fx-Organization-Id": organizationId };
}

/** Operations room: path parameters and headers that several operations share. */
import type { Platform } from "@flowx-start/api-types";
import { assertPathSegment } from "../arguments/assert-path-segment.ts";
import type { CallContext } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { ClientSettings } from "../options/client-options.ts";

/**
 * The path parameters of an app in a workspace.
 *
 * @internal
 */
export interface AppPath {
  workspaceId: string;
  appId: string;
}

/**
 * Returns the workspace and the app of a call.
 *
 * @throws {@link InvalidArgumentError} if one of them is missing or invalid.
 * @internal
 */
export function toAppPath(context: CallContext, { workspaceId, appId }: ClientSettings): AppPath {
  assertRequiredSegment(context, "workspaceId", workspaceId);
  assertRequiredSegment(context, "appId", appId);
  return { workspaceId, appId };
}

/**
 * Throws unless a path parameter is set and can be used in a path.
 *
 * @throws {@link InvalidArgumentError} if it is missing or invalid.
 * @internal
 */
export function assertRequiredSegment(context: CallContext, name: string, value: unknown): asserts value is string {
  if (value === undefined) {
    throw new InvalidArgumentError(context, name, "is missing. Pass it to createFlowxClient or to the call");
  }
  assertPathSegment(context, name, value);
}

/**
 * The organization header.
 *
 * @internal
 */
export interface OrganizationHeader {
  "Fx-Organization-Id"?: string;
}

/**
 * The headers of an operation that requires a platform.
 *
 * @internal
 */
export interface PlatformHeaders extends OrganizationHeader {
  "Flowx-Platform": Platform;
}

/**
 * Returns the headers of an operation that requires a platform.
 *
 * @internal
 */
export function toPlatformHeaders(settings: ClientSettings): PlatformHeaders {
  return { "Flowx-Platform": settings.platform, ...toOrganizationHeader(settings) };
}

/**
 * Returns the organization header, if the client has an `organizationId`.
 *
 * @internal
 */
export function toOrganizationHeader({ organizationId }: ClientSettings): OrganizationHeader {
  return organizationId === undefined ? {} : { "Fx-Organization-Id": organizationId };
}

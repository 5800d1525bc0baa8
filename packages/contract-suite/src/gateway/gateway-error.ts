/** Why a gateway could not be checked. */
export type GatewayErrorReason = "unreachable" | "silent" | "redirected" | "certificate" | "elsewhere";

/** Thrown when a gateway cannot be checked because it is unreachable or does not forward to the upstream. */
export class GatewayError extends Error {
  override readonly name = "GatewayError";
  readonly reason: GatewayErrorReason;

  constructor(reason: GatewayErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Why a gateway could not be checked. */
export type GatewayErrorReason = "unreachable" | "silent" | "redirected" | "certificate" | "elsewhere";

/** The gateway could not be checked at all: it cannot be reached, or it does not lead to the upstream. */
export class GatewayError extends Error {
  override readonly name = "GatewayError";
  readonly reason: GatewayErrorReason;

  constructor(reason: GatewayErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

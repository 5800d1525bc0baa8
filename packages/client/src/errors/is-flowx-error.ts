/** Errors room: recognizes the errors of this package. */
import type { AbortedError } from "./aborted-error.ts";
import { hasErrorBrand } from "./flowx-error.ts";
import type { HttpProblemError } from "./http-problem-error.ts";
import type { InvalidArgumentError } from "./invalid-argument-error.ts";
import type { InvalidValuesError } from "./invalid-values-error.ts";
import type { NetworkError } from "./network-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { TokenRequestError } from "./token-request-error.ts";
import type { UnexpectedResponseError } from "./unexpected-response-error.ts";

/** Every error that this package throws. Use `code` to tell them apart. */
export type AnyFlowxError =
  | InvalidArgumentError
  | InvalidValuesError
  | TokenRequestError
  | NetworkError
  | TimeoutError
  | AbortedError
  | HttpProblemError
  | UnexpectedResponseError;

/**
 * Returns true for errors from any copy of this package, in any realm.
 *
 * @param value - The caught value.
 * @example
 * ```ts
 * import { createFlowxClient, isFlowxError } from "@flowx-start/client";
 *
 * try {
 *   await createFlowxClient().startProcess("customer_onboarding", { loanAmount: 25000 });
 * } catch (error) {
 *   if (isFlowxError(error) && error.code === "FLOWX_INVALID_VALUES") console.error(error.issues);
 *   else throw error;
 * }
 * ```
 */
export function isFlowxError(value: unknown): value is AnyFlowxError {
  return hasErrorBrand(value);
}

/** Room of the errors: tells them from everything else that can be thrown. */
import type { AbortedError } from "./aborted-error.ts";
import { hasErrorBrand } from "./flowx-error.ts";
import type { HttpProblemError } from "./http-problem-error.ts";
import type { InvalidArgumentError } from "./invalid-argument-error.ts";
import type { InvalidValuesError } from "./invalid-values-error.ts";
import type { NetworkError } from "./network-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { TokenRequestError } from "./token-request-error.ts";
import type { UnexpectedResponseError } from "./unexpected-response-error.ts";

/** Every error that this package throws; `code` tells them apart. */
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
 * Tells whether `value` is an error of this package: from any copy of it, in any realm.
 *
 * @param value - What a `catch` caught.
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

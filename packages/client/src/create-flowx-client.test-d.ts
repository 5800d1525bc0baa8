/** Compiled by `pnpm types`, never run: how the client fits the code of those who use it. */
import { expectTypeOf } from "vitest";
import { z } from "zod";
import {
  type AnyFlowxError,
  type CallOptions,
  createFlowxClient,
  type FlowxClient,
  type FlowxClientOptions,
  type Hooks,
  type InvalidValuesError,
  isFlowxError,
  type RetryOptions,
  type StartProcessOptions,
  type TokenRequestError,
  type ValueIssue,
} from "./index.ts";
import type { OpenTelemetryOptions } from "./observe/opentelemetry.ts";
import type { ClientCredentialsOptions } from "./token/client-credentials.ts";

const options = { baseUrl: "https://flowx.example.com", token: "t" };

// Classes and interfaces are initial values, for a client of any processes and for one of named ones.
interface Address {
  city: string;
}
class Customer {
  email = "alice@example.com";
  readonly address: Address = { city: "Cluj" };
  born: Date | undefined = undefined;
  greet(): string {
    return this.email;
  }
}
declare const address: Address;
const untyped = createFlowxClient(options);
untyped.startProcess("customer_onboarding", new Customer());
untyped.startProcess("customer_onboarding", address);
untyped.startProcess("customer_onboarding", { ...address, startCondition: "fast" });
const typed = createFlowxClient<{ onboarding: Customer; moving: Address }>(options);
typed.startProcess("onboarding", new Customer());
typed.startProcess("moving", address);

// A client of named processes fits where any client is asked for, as in a helper of many services.
declare function useClient(flowx: FlowxClient): void;
useClient(untyped);
useClient(typed);
useClient(createFlowxClient({ ...options, processes: { closing: z.object({ reason: z.string() }) } }));
const clients: FlowxClient[] = [untyped, typed];
expectTypeOf(clients).toEqualTypeOf<FlowxClient[]>();
// @ts-expect-error: a client of other processes does not.
const moving: FlowxClient<{ selling: { price: number } }> = createFlowxClient<{ moving: Address }>(options);
void moving;

// Every member that may be left out may be undefined, also under `exactOptionalPropertyTypes`.
type Undefinable<T> = { [Key in keyof T as undefined extends T[Key] ? Key : never]-?: undefined };
type OptionalKeys<T> = keyof { [Key in keyof T as Record<never, never> extends Pick<T, Key> ? Key : never]: true };
expectTypeOf<keyof Undefinable<Required<FlowxClientOptions>>>().toEqualTypeOf<OptionalKeys<FlowxClientOptions>>();
expectTypeOf<keyof Undefinable<Required<StartProcessOptions>>>().toEqualTypeOf<OptionalKeys<StartProcessOptions>>();
expectTypeOf<keyof Undefinable<Required<RetryOptions>>>().toEqualTypeOf<OptionalKeys<RetryOptions>>();
expectTypeOf<keyof Undefinable<Required<Hooks>>>().toEqualTypeOf<OptionalKeys<Hooks>>();
expectTypeOf<keyof Undefinable<Required<OpenTelemetryOptions>>>().toEqualTypeOf<OptionalKeys<OpenTelemetryOptions>>();
expectTypeOf<keyof Undefinable<Required<ClientCredentialsOptions>>>().toEqualTypeOf<
  OptionalKeys<ClientCredentialsOptions>
>();
declare const request: { signal: AbortSignal | undefined };
expectTypeOf({ signal: request.signal, timeoutMs: undefined }).toExtend<CallOptions>();
declare const env: Record<string, string | undefined>;
createFlowxClient({ ...options, workspaceId: env["W"], appId: env["A"], retry: undefined, headers: undefined });

// `isFlowxError` gives the union, and `code` narrows it.
declare const caught: unknown;
if (isFlowxError(caught)) {
  expectTypeOf(caught).toEqualTypeOf<AnyFlowxError>();
  if (caught.code === "FLOWX_INVALID_VALUES") {
    expectTypeOf(caught).toEqualTypeOf<InvalidValuesError>();
    expectTypeOf(caught.issues).toEqualTypeOf<readonly ValueIssue[]>();
  }
  if (caught.code === "FLOWX_TOKEN_REQUEST") expectTypeOf(caught).toEqualTypeOf<TokenRequestError>();
  if (caught.code === "FLOWX_HTTP_PROBLEM") expectTypeOf(caught.status).toEqualTypeOf<number>();
  // @ts-expect-error: there is no such code.
  if (caught.code === "FLOWX_UNKNOWN") throw caught;
}

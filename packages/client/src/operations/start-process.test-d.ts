/** Compiled by `pnpm types`, never run. */
import * as v from "valibot";
import { expectTypeOf } from "vitest";
import { z } from "zod";
import {
  createFlowxClient,
  type FlowxClient,
  type FlowxError,
  type GetBuildError,
  type InitialValues,
  type ProcessInstance,
  type StartProcessError,
  type StartProcessInheritingError,
} from "../index.ts";

const options = { baseUrl: "https://flowx.example.com", workspaceId: "w-1", appId: "a-1", token: "t" };

// Untyped: any name, any values.
const untyped = createFlowxClient(options);
expectTypeOf(untyped).toEqualTypeOf<FlowxClient>();
expectTypeOf(untyped.startProcess("anything", { a: 1, startCondition: "x" })).toEqualTypeOf<Promise<ProcessInstance>>();
// @ts-expect-error: a start condition is a string.
untyped.startProcess("anything", { startCondition: 1 });
// @ts-expect-error: initial values are an object.
untyped.startProcess("anything", "values");
// @ts-expect-error: there is no such option.
untyped.startProcess("anything", {}, { buildID: "b-1" });

// Typed by an interface.
interface Onboarding {
  customerEmail: string;
  loanAmount: number;
}
const typed = createFlowxClient<{ customer_onboarding: Onboarding; "[DOCS]x": { a?: string } }>(options);
typed.startProcess("customer_onboarding", { customerEmail: "a@b.example", loanAmount: 1 });
typed.startProcess("customer_onboarding", { customerEmail: "a@b.example", loanAmount: 1, startCondition: "fast" });
typed.startProcess("[DOCS]x", {});
// @ts-expect-error: there is no such process.
typed.startProcess("customer_onbording", { customerEmail: "a@b.example", loanAmount: 1 });
// @ts-expect-error: `loanAmount` is missing.
typed.startProcess("customer_onboarding", { customerEmail: "a@b.example" });
// @ts-expect-error: `loanAmount` is a number.
typed.startProcess("customer_onboarding", { customerEmail: "a@b.example", loanAmount: "1" });
// @ts-expect-error: there is no such value.
typed.startProcess("customer_onboarding", { customerEmail: "a@b.example", loanAmount: 1, amount: 1 });
// @ts-expect-error: a process has initial values.
createFlowxClient<{ customer_onboarding: string }>(options);

// Typed by schemas: what goes in is what the schema takes, not what it makes of it.
const validated = createFlowxClient({
  ...options,
  processes: {
    customer_onboarding: z.object({ customerEmail: z.email(), since: z.string().transform((text) => new Date(text)) }),
    closing: v.object({ reason: v.optional(v.string(), "none") }),
  },
});
validated.startProcess("customer_onboarding", { customerEmail: "a@b.example", since: "2026-01-01" });
validated.startProcess("closing", {});
validated.startProcess("closing", { reason: "paid", startCondition: "late" });
// @ts-expect-error: there is no such process.
validated.startProcess("opening", {});
// @ts-expect-error: `since` goes in as text.
validated.startProcess("customer_onboarding", { customerEmail: "a@b.example", since: new Date() });
// @ts-expect-error: `reason` is text.
validated.startProcess("closing", { reason: 1 });

// The unions are closed, every member is told apart by its code, and each says its outcome.
type Codes = StartProcessError["code"];
expectTypeOf<Codes>().toEqualTypeOf<
  | "FLOWX_INVALID_ARGUMENT"
  | "FLOWX_INVALID_VALUES"
  | "FLOWX_TOKEN_REQUEST"
  | "FLOWX_NETWORK"
  | "FLOWX_TIMEOUT"
  | "FLOWX_ABORTED"
  | "FLOWX_HTTP_PROBLEM"
  | "FLOWX_UNEXPECTED_RESPONSE"
>();
expectTypeOf<GetBuildError["code"]>().toEqualTypeOf<Exclude<Codes, "FLOWX_INVALID_VALUES">>();
expectTypeOf<StartProcessInheritingError["code"]>().toEqualTypeOf<Exclude<Codes, "FLOWX_INVALID_VALUES">>();
expectTypeOf<Extract<StartProcessError, { code: "FLOWX_HTTP_PROBLEM" }>["status"]>().toEqualTypeOf<number>();
expectTypeOf<FlowxError["outcome"]>().toEqualTypeOf<"not-started" | "unknown">();

// Types of the spec reach the caller whole.
expectTypeOf<InitialValues>().toExtend<Parameters<typeof untyped.startProcess<string>>[1]>();
expectTypeOf<Awaited<ReturnType<typeof untyped.startProcess>>["state"]>().not.toBeAny();
expectTypeOf(untyped.transport.POST).not.toBeAny();

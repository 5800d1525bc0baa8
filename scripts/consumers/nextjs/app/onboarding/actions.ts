"use server";

import { isFlowxError } from "@flowx-start/client";
import { redirect } from "next/navigation";
import { getFlowx } from "../../lib/flowx";

export async function startOnboarding(form: FormData): Promise<void> {
  const customerEmail = String(form.get("customerEmail"));
  const result = new URLSearchParams();
  try {
    const { uuid } = await getFlowx().startProcess("customer_onboarding", { customerEmail, loanAmount: 25000 });
    result.set("uuid", uuid);
  } catch (error) {
    if (!isFlowxError(error)) throw error;
    console.error(JSON.stringify(error)); // has neither the token nor the initial values
    result.set("outcome", error.outcome);
  }
  // Outside of `try`, because it throws. Whoever reloads the next page does not send the form again.
  redirect(`/onboarding?${result}`);
}

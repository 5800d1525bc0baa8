import { isFlowxError } from "@flowx-start/client";
import { getFlowx } from "../../../lib/flowx";

export async function POST(request: Request): Promise<Response> {
  try {
    const { uuid } = await getFlowx().startProcess("customer_onboarding", await request.json());
    return Response.json({ uuid }, { status: 201 });
  } catch (error) {
    if (!isFlowxError(error)) throw error;
    console.error(JSON.stringify(error)); // has neither the token nor the initial values
    const { code, outcome, requestId } = error;
    return Response.json({ code, outcome, requestId }, { status: outcome === "unknown" ? 502 : 503 });
  }
}

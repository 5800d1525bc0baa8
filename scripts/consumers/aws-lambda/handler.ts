import { createFlowxClient, isFlowxError } from "@flowx-start/client";

// Outside of the handler: one client, with one cached token, for as long as Lambda keeps this environment.
const flowx = createFlowxClient();

/** The part of an event that is read; `@types/aws-lambda` has all of it as `APIGatewayProxyEventV2`. */
interface HttpEvent {
  readonly body?: string;
  readonly isBase64Encoded: boolean;
}

/** Answers an event of an HTTP API or a function URL. */
export async function handler(event: HttpEvent, context: { getRemainingTimeInMillis(): number }) {
  try {
    // Ends before Lambda does, so that an unknown start is reported.
    const timeoutMs = context.getRemainingTimeInMillis() - 1_000;
    const { uuid } = await flowx.startProcess("customer_onboarding", readBody(event), { timeoutMs });
    return toAnswer(201, { uuid });
  } catch (error) {
    if (!isFlowxError(error)) throw error;
    console.error(JSON.stringify(error)); // has neither the token nor the initial values
    const { code, outcome, requestId } = error;
    return toAnswer(outcome === "unknown" ? 502 : 503, { code, outcome, requestId });
  }
}

function readBody({ body = "{}", isBase64Encoded }: HttpEvent): Record<string, unknown> {
  return JSON.parse(isBase64Encoded ? Buffer.from(body, "base64").toString() : body);
}

function toAnswer(statusCode: number, body: object) {
  return { statusCode, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

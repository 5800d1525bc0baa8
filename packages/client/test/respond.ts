import {
  type AnyFlowxError,
  createFlowxClient,
  type FlowxClient,
  type FlowxClientOptions,
  type OwnFetch,
} from "../src/index.ts";

/** A `fetch` that answers in order, and what it was asked. */
export interface Answers {
  fetch: OwnFetch;
  requests: Request[];
}

/** An answer, or a function that makes one. */
export type Answer = Response | ((request: Request) => Response | Promise<Response>);

/** Answers the first request with the first answer, and so on; the last one again and again. */
export function answers(...list: Answer[]): Answers {
  const requests: Request[] = [];
  return {
    requests,
    async fetch(url, init) {
      const request = new Request(url, init);
      requests.push(request.clone());
      const answer = list[Math.min(requests.length, list.length) - 1];
      if (answer === undefined) throw new TypeError("no answer is left");
      return typeof answer === "function" ? answer(request) : answer.clone();
    },
  };
}

/** A 2xx answer to a start. */
export const started = (): Response =>
  Response.json({ uuid: "24cb4216-83a4-4782-84cb-d702b54b9b7d", state: "STARTED" });

/** A client whose requests `fetch` answers. */
export function clientOver(fetch: Answers["fetch"], options: Partial<FlowxClientOptions> = {}): FlowxClient {
  const base = { baseUrl: "https://flowx.example.com/rtm", workspaceId: "w-1", appId: "a-1", token: "s3cret" };
  return createFlowxClient({ ...base, fetch, ...options });
}

/** Resolves with the error of a call that must fail. */
export async function errorOf(call: Promise<unknown>): Promise<AnyFlowxError> {
  const result = await call.then(
    () => new Error("The call resolved."),
    (reason: unknown) => reason,
  );
  return result as AnyFlowxError;
}

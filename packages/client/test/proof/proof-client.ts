import * as client from "../../src/index.ts";
import { createFlowxClient, type FlowxClient, type FlowxClientOptions } from "../../src/index.ts";

/** A caller's own `fetch`. */
export type OwnFetch = (url: string, init: RequestInit) => Promise<Response>;

/** An undici dispatcher of any major. */
export interface Dispatcher {
  dispatch(...args: never[]): boolean;
}

/** The options that decide how a start is sent. */
export interface SendOptions {
  fetch?: OwnFetch;
  dispatcher?: Dispatcher;
}

type Options = Omit<FlowxClientOptions, "fetch" | "dispatcher"> & SendOptions;

/** Creates a client whose starts are sent as `options` say. */
export function createProofClient({ fetch: ownFetch, dispatcher, ...options }: Options): FlowxClient {
  if (hasDispatcherOption)
    return createFlowxClient({ ...options, fetch: ownFetch, dispatcher } as unknown as FlowxClientOptions);
  const init = dispatcher === undefined ? {} : { dispatcher };
  const send = ownFetch ?? (dispatcher && ((url, own) => fetch(url, { ...own, ...init } as RequestInit)));
  if (send === undefined) return createFlowxClient(options);
  return createFlowxClient({
    ...options,
    async fetch(request) {
      const { url, method, headers, signal, redirect } = request;
      return send(url, { method, headers, signal, redirect, body: await request.text() });
    },
  });
}

const hasDispatcherOption = "RequestNotSentError" in client;

type RequestNotSent = new (message: string, options: { cause: unknown }) => Error;

/** What a caller's own `fetch` rejects with where it is certain that it sent nothing. */
export const RequestNotSentError: RequestNotSent =
  (client as { RequestNotSentError?: RequestNotSent }).RequestNotSentError ?? Error;

import type { OperationId } from "@flowx-start/api-types";

/** Sends a request. */
export type Fetch = (request: Request) => Promise<Response>;

/** A server that is broken on purpose. */
export interface Mutant {
  readonly title: string;
  readonly breakIt: (fetch: Fetch) => Fetch;
  /** The cases that have to notice; without them, any one. */
  readonly killedBy?: readonly string[];
  /** The operation whose cases have to notice. */
  readonly operationId?: OperationId;
  /** What a case must report as the actual value: a case that fails for another reason has not noticed. */
  readonly reportedAs?: RegExp;
}

/** A JSON object. */
export type Body = Record<string, unknown>;

/** Says whether an answer holds JSON. */
export const isJson = (response: Response): boolean => /json/.test(response.headers.get("content-type") ?? "");

/** Changes what comes back. */
export const onAnswer =
  (change: (response: Response, request: Request) => Response | Promise<Response>) =>
  (fetch: Fetch): Fetch =>
  async (request) =>
    change(await fetch(request), request);

/** Changes the JSON object that comes back. */
export const onBody = (change: (body: Body, request: Request) => unknown): ((fetch: Fetch) => Fetch) =>
  onAnswer(async (response, request) => {
    if (!isJson(response) || request.method === "HEAD") return response;
    return new Response(JSON.stringify(change((await response.json()) as Body, request)), response);
  });

/** Changes what goes out: headers, path, or the body. */
export const onRequest =
  (change: (request: Request) => Request | Promise<Request>) =>
  (fetch: Fetch): Fetch =>
  async (request) =>
    fetch(await change(request));

/** Puts headers over those that were sent. */
export const withHeaders = (headers: Record<string, string>): Mutant["breakIt"] =>
  onRequest((request) => new Request(request, { headers: { ...Object.fromEntries(request.headers), ...headers } }));
/** Changes the URL that was sent. */
export const withPath = (change: (url: string) => string): Mutant["breakIt"] =>
  onRequest(async (request) => {
    const init: RequestInit = { method: request.method, headers: request.headers, signal: request.signal };
    if (request.body !== null) init.body = await request.arrayBuffer();
    return new Request(change(request.url), init);
  });
/** Changes the body that was sent. */
export const withBody = (change: (text: string) => string): Mutant["breakIt"] =>
  onRequest(async (request) =>
    request.body === null ? request : new Request(request, { body: change(await request.text()) }),
  );
/** Takes other methods for POST. */
export const asPost = (picks: (method: string) => boolean): Mutant["breakIt"] =>
  onRequest((request) => {
    if (!picks(request.method) || !request.url.endsWith("/start")) return request;
    const headers = { ...Object.fromEntries(request.headers), "content-type": "application/json" };
    return new Request(request.url, { method: "POST", headers, body: "{}" });
  });
/** Lets a kind of wrong token pass, as a server does that forgot a check. */
export const acceptToken = (token: string, picks: (authorization: string) => boolean): Mutant["breakIt"] =>
  onRequest((request) => {
    if (!picks(request.headers.get("authorization") ?? "")) return request;
    return new Request(request, {
      headers: { ...Object.fromEntries(request.headers), authorization: `Bearer ${token}` },
    });
  });
/** Answers some requests with a problem of its own. */
export const refuse = (picks: (request: Request) => boolean | Promise<boolean>, status = 400): Mutant["breakIt"] => {
  const problem = { type: "https://www.flowx.ai/error", title: "Bad Request", status };
  const headers = { "content-type": "application/problem+json" };
  return (fetch: Fetch): Fetch =>
    async (request) =>
      (await picks(request.clone())) ? new Response(JSON.stringify(problem), { status, headers }) : fetch(request);
};
/** Answers a documented title with another one. */
export const retitle = (title: string): Mutant["breakIt"] =>
  onBody((body) => (body["title"] === title ? { ...body, title: "Bad Request" } : body));

import type { RecordedRequest } from "./recorded-request.ts";

interface NameValue {
  name: string;
  value: string;
}

/** An HTTP archive, as browsers' developer tools and proxies import it. */
export interface Har {
  log: { version: "1.2"; creator: { name: string; version: string }; entries: object[] };
}

/**
 * Writes requests as an HTTP archive. Without tokens, like the requests themselves.
 *
 * @param baseUrl - Stands before each path.
 * @see {@link http://www.softwareishard.com/blog/har-12-spec/ | HAR 1.2}
 */
export function toHar(requests: readonly RecordedRequest[], baseUrl: string): Har {
  const creator = { name: "@flowx-start/mock-server", version: "1" };
  return { log: { version: "1.2", creator, entries: requests.map((request) => toEntry(request, baseUrl)) } };
}

function toEntry(request: RecordedRequest, baseUrl: string): object {
  const { method, path, headers, body, answer, status = 0, atMs, delayMs, scenarios, startedUuid } = request;
  const url = new URL(path === "" ? "/" : path, baseUrl);
  const text = body === undefined ? undefined : JSON.stringify(body);
  return {
    startedDateTime: new Date(atMs).toISOString(),
    time: delayMs,
    request: {
      ...{ method, url: url.href, httpVersion: "HTTP/1.1", cookies: [], headers: toList(headers) },
      ...{ queryString: toList(Object.fromEntries(url.searchParams)), headersSize: -1, bodySize: text?.length ?? 0 },
      ...(text !== undefined && { postData: { mimeType: headers["content-type"] ?? "", text } }),
    },
    response: {
      ...{ status, statusText: "", httpVersion: "HTTP/1.1", cookies: [], headers: toList(answer.headers) },
      content: { size: answer.body.length, mimeType: answer.headers["content-type"] ?? "", text: answer.body },
      ...{ redirectURL: answer.headers["location"] ?? "", headersSize: -1, bodySize: answer.body.length },
    },
    cache: {},
    timings: { send: 0, wait: delayMs, receive: 0 },
    comment: [...scenarios.map((name) => `scenario ${name}`), startedUuid && `started ${startedUuid}`]
      .filter(Boolean)
      .join("; "),
  };
}

function toList(pairs: Readonly<Record<string, string>>): NameValue[] {
  return Object.entries(pairs).map(([name, value]) => ({ name, value }));
}

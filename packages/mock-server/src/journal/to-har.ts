import type { RecordedRequest } from "./recorded-request.ts";

interface NameValue {
  name: string;
  value: string;
}

/** An HTTP archive. Browser developer tools and proxies can import it. */
export interface Har {
  log: { version: "1.2"; creator: { name: string; version: string }; entries: object[] };
}

/**
 * Converts requests to an HTTP archive. Tokens are redacted.
 *
 * @param baseUrl - Prepended to each path.
 * @see {@link http://www.softwareishard.com/blog/har-12-spec/ | HAR 1.2}
 */
export function toHar(requests: readonly RecordedRequest[], baseUrl: string): Har {
  const creator = { name: "@flowx-start/mock-server", version: "1" };
  return { log: { version: "1.2", creator, entries: requests.map((request) => toEntry(request, baseUrl)) } };
}

function toEntry(request: RecordedRequest, baseUrl: string): object {
  const {
    method,
    path,
    headers,
    bodyText: text,
    answer,
    status = 0,
    atMs,
    durationMs,
    scenarios,
    startedUuid,
  } = request;
  return {
    startedDateTime: new Date(atMs).toISOString(),
    time: durationMs,
    request: {
      method,
      url: baseUrl + (path === "" ? "/" : path),
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: toList(headers),
      queryString: toQuery(path),
      headersSize: -1,
      bodySize: toBytes(text),
      ...(text !== undefined && { postData: { mimeType: headers["content-type"] ?? "", text } }),
    },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: toList(answer.headers),
      content: { size: toBytes(answer.body), mimeType: answer.headers["content-type"] ?? "", text: answer.body },
      redirectURL: answer.headers["location"] ?? "",
      headersSize: -1,
      bodySize: toBytes(answer.body),
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    comment: [...scenarios.map((name) => `scenario ${name}`), startedUuid && `started ${startedUuid}`]
      .filter(Boolean)
      .join("; "),
  };
}

/** Parses the query by hand, because the URL parser would read a path with two slashes as a host. */
function toQuery(path: string): NameValue[] {
  const query = path.split("#")[0]?.split(/\?(.*)/s)[1] ?? "";
  return [...new URLSearchParams(query)].map(([name, value]) => ({ name, value }));
}

function toBytes(text = ""): number {
  return new TextEncoder().encode(text).length;
}

function toList(pairs: Readonly<Record<string, string>>): NameValue[] {
  return Object.entries(pairs).map(([name, value]) => ({ name, value }));
}

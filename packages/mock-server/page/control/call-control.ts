import { parseExactJson } from "../format/parse-exact-json.ts";

/** The URL of the mock as this page reached it, without a slash at its end. */
export function toMockUrl(): string {
  return location.origin + location.pathname.replace(/\/__mock\/ui\/?$/, "");
}

/**
 * Calls the control API.
 *
 * @param path - The part after `/__mock`.
 * @throws `Error` with the title of the problem document if the call is refused.
 */
export async function callControl<T>(method: string, path: string, body?: object): Promise<T> {
  const init = body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`${toMockUrl()}/__mock${path}`, { method, ...init });
  const text = await response.text();
  const value = text === "" ? undefined : parseExactJson(text);
  if (!response.ok) throw new Error((value as { title?: string } | undefined)?.title ?? `HTTP ${response.status}`);
  return value as T;
}

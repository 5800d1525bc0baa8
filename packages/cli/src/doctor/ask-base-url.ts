/** The answer of a base URL to a request without a token. */
export type BaseUrlAnswer =
  | { readonly kind: "flowx"; readonly status: number; readonly clockSkewMs: number | undefined }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "other"; readonly status: number }
  | { readonly kind: "down"; readonly status: number }
  | { readonly kind: "failed"; readonly code: string };

const longestMs = 10_000;

/** Requests the build of an app without a token. This does not start anything. */
export async function askBaseUrl(baseUrl: string, workspaceId: string, appId: string): Promise<BaseUrlAnswer> {
  const path = `/api/runtime/wks/${encodeURIComponent(workspaceId)}/app/${encodeURIComponent(appId)}/build/info`;
  try {
    const begunAt = Date.now();
    const response = await fetch(`${baseUrl.replace(/\/+$/, "")}${path}`, {
      redirect: "manual",
      signal: AbortSignal.timeout(longestMs),
    });
    const clockSkewMs = toClockSkewMs(response.headers.get("date"), (begunAt + Date.now()) / 2);
    await response.body?.cancel();
    const { status } = response;
    const type = response.headers.get("content-type") ?? "";
    if (status >= 300 && status < 400) return { kind: "redirect", location: response.headers.get("location") ?? "" };
    if (/json/.test(type) || status === 401) return { kind: "flowx", status, clockSkewMs };
    return status >= 500 ? { kind: "down", status } : { kind: "other", status };
  } catch (error) {
    return { kind: "failed", code: findCode(error) };
  }
}

/** Returns how far the server's clock is ahead of this one. Adds 500 ms, because the header has whole seconds. */
function toClockSkewMs(date: string | null, now: number): number | undefined {
  const serverMs = Date.parse(date ?? "");
  return Number.isNaN(serverMs) ? undefined : serverMs + 500 - now;
}

function findCode(error: unknown): string {
  const { name, message, code, cause } = error as { name?: string; message?: string; code?: unknown; cause?: unknown };
  // This error of fetch has no code.
  if (message === "bad port") return "BAD_PORT";
  const [first] = (error as { errors?: unknown[] }).errors ?? [];
  if (first !== undefined) return findCode(first);
  if (cause !== undefined && cause !== null) return findCode(cause);
  return typeof code === "string" ? code : (name ?? "unknown");
}

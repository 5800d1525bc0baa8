/** A request as the control API tells it. */
export interface ShownRequest {
  readonly id: number;
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly status?: number;
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
  readonly fault?: string;
  readonly delayMs: number;
  readonly startedUuid?: string;
  readonly scenarios: readonly string[];
  readonly violations: readonly { where: string; message: string }[];
}

/** An instance as the control API tells it. */
export interface ShownInstance {
  readonly instance: Readonly<Record<string, unknown>>;
  readonly initialValues: unknown;
}

/** What exists. */
export interface ShownWorkspace {
  readonly id: string;
  readonly apps: readonly {
    id: string;
    activeBuildId: string;
    builds: readonly { id: string; processes: readonly { name: string }[] }[];
  }[];
}

/** The answer of `waitForChanges`. */
export interface Changes {
  readonly version: number;
  readonly resets: number;
  readonly totals: { readonly requests: number; readonly instances: number };
  readonly scenarios: readonly { id: number; name: string }[];
  readonly requests: readonly ShownRequest[];
  readonly instances: readonly ShownInstance[];
  readonly workspaces: readonly ShownWorkspace[];
  readonly brokenRequests: readonly number[];
}

/**
 * Calls the control API.
 *
 * @param path - Behind `/__mock`.
 * @throws `Error` with the title of the problem if the call is refused.
 */
export async function callControl<T>(method: string, path: string, body?: object): Promise<T> {
  const init = body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/__mock${path}`, { method, ...init });
  const text = await response.text();
  const value = text === "" ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(value?.title ?? `HTTP ${response.status}`);
  return value as T;
}

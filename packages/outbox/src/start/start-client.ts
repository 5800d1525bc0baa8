/** The client, as far as the outbox uses it; every `FlowxClient` is one, whatever its processes. */
export interface StartClient {
  startProcess(
    processName: string,
    initialValues: Record<string, unknown>,
    options: StartCallOptions,
  ): Promise<{ readonly uuid: string }>;
  /** Checks a start and sends nothing. */
  prepareStart(
    processName: string,
    initialValues: Record<string, unknown>,
    options: StartCallOptions | undefined,
  ): Promise<unknown>;
  getActiveBuild(options: Omit<StartCallOptions, "buildId">): Promise<unknown>;
}

/** Options of a call that the outbox makes. */
export interface StartCallOptions {
  workspaceId?: string;
  appId?: string;
  buildId?: string;
  signal?: AbortSignal;
  timeoutMs?: number;
  retry?: { attempts: number };
}

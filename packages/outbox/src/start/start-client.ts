/** The parts of a client that the outbox uses. Every `FlowxClient` has them, regardless of its processes. */
export interface StartClient {
  startProcess(
    processName: string,
    initialValues: Record<string, unknown>,
    options: StartCallOptions,
  ): Promise<{ readonly uuid: string }>;
  /** Checks a start without sending it. */
  prepareStart(
    processName: string,
    initialValues: Record<string, unknown>,
    options: StartCallOptions | undefined,
  ): Promise<unknown>;
  getActiveBuild(options: Omit<StartCallOptions, "buildId">): Promise<unknown>;
}

/** Options of the outbox's calls. */
export interface StartCallOptions {
  workspaceId?: string;
  appId?: string;
  buildId?: string;
  signal?: AbortSignal;
  timeoutMs?: number;
  retry?: { attempts: number };
}

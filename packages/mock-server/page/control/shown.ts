/** A request, as the control API reports it. */
export interface ShownRequest {
  readonly id: number;
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The original text of the body, even if it is not JSON. */
  readonly bodyText?: string;
  readonly status?: number;
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
  readonly fault?: string;
  readonly delayMs: number;
  readonly durationMs?: number;
  readonly startedUuid?: string;
  readonly scenarios: readonly string[];
  readonly violations: readonly Violation[];
}

/** A violation of the OpenAPI document. */
export interface Violation {
  readonly where: string;
  readonly message: string;
}

/** A violation of the OpenAPI document by an answer. */
export interface AnswerViolation extends Violation {
  readonly requestId: number;
  /** True if a scenario broke the contract on purpose. */
  readonly intended: boolean;
}

/** An instance, as the control API reports it. */
export interface ShownInstance {
  readonly instance: Readonly<Record<string, unknown>>;
  readonly operationId: string;
  readonly initialValues: Readonly<Record<string, unknown>>;
  readonly requestId: number;
}

/** A workspace with its apps. */
export interface ShownWorkspace {
  readonly id: string;
  readonly apps: readonly {
    readonly id: string;
    readonly activeBuildId: string;
    readonly builds: readonly { readonly id: string; readonly processes: readonly { readonly name: string }[] }[];
  }[];
}

/** The settings of a scenario. */
export interface ScenarioSettings {
  readonly times?: number;
  readonly process?: string;
  readonly operation?: string;
  readonly probability?: number;
  readonly delayMs?: number;
  readonly retryAfter?: number | string;
  readonly starts?: boolean;
}

/** A scenario that is on. */
export interface ShownScenario {
  readonly id: number;
  readonly name: string;
  readonly settings: ScenarioSettings;
  /** The number of requests that it still applies to. */
  readonly remaining?: number;
}

/** A scenario that can be switched on. */
export interface AvailableScenario {
  readonly name: string;
  readonly group: string;
  readonly description: string;
  readonly reads: readonly string[];
}

/** Exact counts, including entries that are no longer kept. */
export interface Totals {
  readonly requests: number;
  readonly instances: number;
}

/** The answer of `waitForChanges`. */
export interface Changes {
  readonly version: number;
  readonly resets: number;
  /** The mock's own clock. */
  readonly nowMs: number;
  readonly totals: Totals;
  readonly scenarios: readonly ShownScenario[];
  readonly requests: readonly ShownRequest[];
  readonly instances: readonly ShownInstance[];
  readonly contractViolations: readonly AnswerViolation[];
  readonly workspaces: readonly ShownWorkspace[];
}

/** The parts of the configuration that the page reads. */
export interface ShownConfig {
  readonly basePath?: string;
  readonly auth?: string;
  readonly seed?: number;
}

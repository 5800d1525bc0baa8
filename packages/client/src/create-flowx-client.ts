/** Combines the rooms into `createFlowxClient`, the entry point for most callers. */
import type { BuildInfo, ProcessInstance, paths } from "@flowx-start/api-types";
import type { Client } from "openapi-fetch";
import { getActiveBuild, getProcessInstanceBuild } from "./operations/get-build.ts";
import { createSpecClient } from "./operations/spec-client.ts";
import {
  type PreparedStart,
  prepareStart,
  type StartProcessOptions,
  startProcess,
} from "./operations/start-process.ts";
import { type Inheritance, startProcessInheriting } from "./operations/start-process-inheriting.ts";
import { createTransport } from "./operations/transport.ts";
import type { CallOptions } from "./options/call-options.ts";
import { type FlowxClientOptions, readClientOptions } from "./options/client-options.ts";
import { readEnvironment } from "./options/read-environment.ts";
import type { AnyProcesses, InputsOf, ValuesOf } from "./values/process-values.ts";
import type { StandardSchema } from "./values/standard-schema.ts";

/**
 * Starts processes in one FlowX.AI environment.
 *
 * The client's only state is its token source, so you can reuse one client for the lifetime of your application.
 */
export interface FlowxClient<Processes = AnyProcesses> {
  /**
   * Starts one process instance. By default it retries only failures that are proved not to have started the process.
   *
   * @param processName - The name of the process definition. The client encodes it for the URL.
   * @param initialValues - The initial process values, sent as the JSON body.
   * @throws One of the errors in `StartProcessError`. Its `outcome` says whether the process was started.
   */
  startProcess<Name extends keyof Processes & string>(
    processName: Name,
    initialValues: ValuesOf<Processes, Name>,
    options?: StartProcessOptions,
  ): Promise<ProcessInstance>;

  /**
   * Runs the same checks as `startProcess` without sending anything. It requests no token and calls no hooks.
   *
   * @returns The request that `startProcess` would send.
   * @throws One of the errors in `StartProcessError`.
   */
  prepareStart<Name extends keyof Processes & string>(
    processName: Name,
    initialValues: ValuesOf<Processes, Name>,
    options?: StartProcessOptions,
  ): Promise<PreparedStart>;

  /**
   * Starts one process instance that inherits parameters from another instance.
   *
   * @throws One of the errors in `StartProcessInheritingError`.
   */
  startProcessInheriting(inheritance: Inheritance, options?: CallOptions): Promise<ProcessInstance>;

  /**
   * Gets the active build of the app. FlowX.AI serves this operation only on the admin base URL.
   *
   * @throws One of the errors in `GetBuildError`.
   */
  getActiveBuild(options?: CallOptions): Promise<BuildInfo>;

  /**
   * Gets the build that a process instance runs on.
   *
   * @throws One of the errors in `GetBuildError`.
   */
  getProcessInstanceBuild(processInstanceUuid: string, options?: CallOptions): Promise<BuildInfo>;

  /**
   * An openapi-fetch client for requests that no method covers. It uses the base URL and the token, and does not follow redirects.
   * **It has no time limit, never retries, and does not report whether a process was started.**
   */
  readonly transport: Client<paths>;
}

/**
 * Creates a client whose schemas type and validate the initial values.
 *
 * @throws `InvalidArgumentError` if an option is missing, unknown or invalid.
 */
export function createFlowxClient<const Schemas extends Record<string, StandardSchema>>(
  options: FlowxClientOptions & { processes: Schemas },
): FlowxClient<InputsOf<Schemas>>;
/**
 * Creates a client.
 *
 * Without options, the client is configured from the environment variables `FLOWX_BASE_URL`, `FLOWX_WORKSPACE_ID`,
 * `FLOWX_APP_ID`, and either `FLOWX_TOKEN` or `FLOWX_ISSUER`, `FLOWX_CLIENT_ID` and `FLOWX_CLIENT_SECRET`.
 *
 * @throws `InvalidArgumentError` if an option is missing, unknown or invalid.
 * @example
 * ```ts
 * import { createFlowxClient } from "@flowx-start/client";
 *
 * const flowx = createFlowxClient<{ customer_onboarding: { customerEmail: string; loanAmount: number } }>();
 * const instance = await flowx.startProcess("customer_onboarding", { customerEmail: "alice@example.com", loanAmount: 25000 });
 * console.log(instance.uuid);
 * ```
 */
export function createFlowxClient<Processes extends { [Name in keyof Processes]: object } = AnyProcesses>(
  options?: FlowxClientOptions,
): FlowxClient<Processes>;
export function createFlowxClient(options?: FlowxClientOptions): FlowxClient {
  const settings = readClientOptions(options === undefined ? readEnvironment() : options);
  const spec = createSpecClient(settings);
  let transport: Client<paths> | undefined;
  return {
    startProcess: (processName, initialValues, callOptions) =>
      startProcess(spec, settings, processName, initialValues, callOptions),
    prepareStart: (processName, initialValues, callOptions) =>
      prepareStart(spec, settings, processName, initialValues, callOptions),
    startProcessInheriting: (inheritance, callOptions) =>
      startProcessInheriting(spec, settings, inheritance, callOptions),
    getActiveBuild: (callOptions) => getActiveBuild(spec, settings, callOptions),
    getProcessInstanceBuild: (uuid, callOptions) => getProcessInstanceBuild(spec, settings, uuid, callOptions),
    get transport() {
      transport ??= createTransport(settings);
      return transport;
    },
  };
}

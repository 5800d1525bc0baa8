/** Puts the rooms together: the one function that most callers need. */
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

/** Starts processes of one FlowX.AI environment. Holds no state but the token source; use one for as long as you like. */
export interface FlowxClient<Processes = AnyProcesses> {
  /**
   * Starts one process instance. Repeats by itself only what is proved not to have started.
   *
   * @param processName - The name of the process definition, any text.
   * @param initialValues - Initial process values.
   * @throws `StartProcessError` in one of its classes; its `outcome` says whether the process was started.
   */
  startProcess<Name extends keyof Processes & string>(
    processName: Name,
    initialValues: ValuesOf<Processes, Name>,
    options?: StartProcessOptions,
  ): Promise<ProcessInstance>;

  /**
   * Checks a start as `startProcess` does, and sends nothing: no token is asked for, and no hook is called.
   *
   * @returns The request that `startProcess` would send.
   * @throws `StartProcessError` in one of its classes.
   */
  prepareStart<Name extends keyof Processes & string>(
    processName: Name,
    initialValues: ValuesOf<Processes, Name>,
    options?: StartProcessOptions,
  ): Promise<PreparedStart>;

  /**
   * Starts one process instance with parameters inherited from another one.
   *
   * @throws `StartProcessInheritingError` in one of its classes.
   */
  startProcessInheriting(inheritance: Inheritance, options?: CallOptions): Promise<ProcessInstance>;

  /**
   * Gets the active build of the app; FlowX.AI answers it only on the admin base URL.
   *
   * @throws `GetBuildError` in one of its classes.
   */
  getActiveBuild(options?: CallOptions): Promise<BuildInfo>;

  /**
   * Gets the build that a process instance runs on.
   *
   * @throws `GetBuildError` in one of its classes.
   */
  getProcessInstanceBuild(processInstanceUuid: string, options?: CallOptions): Promise<BuildInfo>;

  /**
   * The openapi-fetch client, for whatever no method wraps. It has the base URL and the token, and follows no redirects. **It has no
   * time limit, repeats nothing, and does not tell whether a process was started.**
   */
  readonly transport: Client<paths>;
}

/**
 * Creates a client whose schemas type and validate the initial values.
 *
 * @throws `InvalidArgumentError` if an option is missing, unknown, or cannot be used.
 */
export function createFlowxClient<const Schemas extends Record<string, StandardSchema>>(
  options: FlowxClientOptions & { processes: Schemas },
): FlowxClient<InputsOf<Schemas>>;
/**
 * Creates a client.
 *
 * Without options it reads `FLOWX_BASE_URL`, `FLOWX_WORKSPACE_ID`, `FLOWX_APP_ID`, and `FLOWX_TOKEN` or `FLOWX_ISSUER`,
 * `FLOWX_CLIENT_ID` and `FLOWX_CLIENT_SECRET`.
 *
 * @throws `InvalidArgumentError` if an option is missing, unknown, or cannot be used.
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

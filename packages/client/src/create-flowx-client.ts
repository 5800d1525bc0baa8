import type { BuildInfo, ProcessInstance, paths } from "@flowx-start/api-types";
import createClient, { type Client } from "openapi-fetch";
import { type CallOptions, type ClientSettings, type FlowxClientOptions, readClientOptions } from "./client-options.ts";
import { getActiveBuild, getProcessInstanceBuild } from "./get-build.ts";
import type { AnyProcesses, InputsOf, ValuesOf } from "./process-values.ts";
import { readEnvironment } from "./read-environment.ts";
import type { StandardSchema } from "./standard-schema.ts";
import { type StartProcessOptions, startProcess } from "./start-process.ts";
import { type Inheritance, startProcessInheriting } from "./start-process-inheriting.ts";
import { requestToken } from "./token-source.ts";

/** Starts processes of one FlowX.AI environment. Holds no state but the token source; use one for as long as you like. */
export interface FlowxClient<Processes = AnyProcesses> {
  /**
   * Starts one process instance. Repeats by itself only what certainly did not start.
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
   * The openapi-fetch client, for whatever is not wrapped: it has the base URL, the token and no redirects, but no time
   * limit, no repeats and no outcome.
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
  const settings = readClientOptions(options ?? readEnvironment());
  const transport = createTransport(settings);
  return {
    startProcess: (processName, initialValues, callOptions) =>
      startProcess(transport, settings, processName, initialValues, callOptions),
    startProcessInheriting: (inheritance, callOptions) =>
      startProcessInheriting(transport, settings, inheritance, callOptions),
    getActiveBuild: (callOptions) => getActiveBuild(transport, settings, callOptions),
    getProcessInstanceBuild: (uuid, callOptions) => getProcessInstanceBuild(transport, settings, uuid, callOptions),
    transport,
  };
}

/** Redirects are not followed: they would carry the token and the initial values to another host. */
function createTransport(settings: ClientSettings): Client<paths> {
  return createClient<paths>({
    baseUrl: settings.baseUrl,
    redirect: "manual",
    fetch: async (request) => {
      // Our own operations bring their token and their `fetch`; only calls that are not wrapped come here.
      const context = { attempts: 0, doubtful: false };
      const token = await requestToken(settings.token, context, request.signal);
      request.headers.set("authorization", `Bearer ${token}`);
      return settings.fetch === undefined ? globalThis.fetch(request) : settings.fetch(request);
    },
  });
}

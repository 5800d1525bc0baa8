import type { BuildInfo, OperationId, ParamsToInherit, ProcessInstance } from "@flowx-start/api-types";
import type { MockApp, MockBuild, MockProcess } from "../config/mock-config.ts";
import { assertFits } from "../contract/values-schema.ts";
import { documented } from "../http/problem.ts";
import { Refusal } from "../http/refusal.ts";
import { type Catalog, findProcess, toActiveBuild, toResourceDefinitionId } from "./catalog.ts";
import { inheritValues } from "./inherit-values.ts";
import type { StartedInstance } from "./started-instance.ts";

/** The input of an operation. */
export interface OperationInput {
  readonly catalog: Catalog;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** The body; an empty object if the operation takes none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The original text of the body. */
  readonly text: string;
  /** The roles of the caller; `undefined` if they are unknown, in which case every role check passes. */
  readonly roles: readonly string[] | undefined;
  /** Returns the uuid for a new instance. */
  readonly newUuid: () => string;
  /** The numeric id of a new instance. */
  readonly number: number;
  /** Returns the instance with a uuid, if it is still kept. */
  readonly findInstance: (uuid: string) => StartedInstance | undefined;
}

/** The result of an operation. */
export interface OperationResult {
  /** The body of the answer. */
  readonly value: ProcessInstance | BuildInfo;
  /** The process definition or build that determines the shape of the body. */
  readonly subject: object;
  /** The new instance; `undefined` if the operation only reads. */
  readonly started?: Omit<StartedInstance, "requestId">;
}

/**
 * The operations of the OpenAPI document, by `operationId`. Each throws a {@link Refusal} with the documented title if the request
 * is refused.
 */
export const operations: Readonly<Record<OperationId, (input: OperationInput) => OperationResult>> = {
  startProcess(input) {
    const { workspaceId = "", appId = "", processName } = input.pathParameters;
    const app = input.catalog.findApp(workspaceId, appId);
    const build = toActiveBuild(app);
    const process = findProcess(build, ({ name }) => name === processName);
    const uuid = start(process, input.body, input);
    const instance = toInstance(process, app, build, uuid);
    const started = { operationId: "startProcess", workspaceId, initialValues: input.body } as const;
    return toStarted(process, instance, { ...started, initialValuesText: input.text });
  },
  startProcessOnBuild(input) {
    const { appId = "", buildId = "", processDefinitionName } = input.pathParameters;
    const { workspaceId, app, build } = input.catalog.findBuild(appId, buildId);
    const process = findProcess(build, ({ name }) => name === processDefinitionName);
    const uuid = start(process, input.body, input);
    const instance = toFullInstance(process, app, build, uuid, workspaceId, input.number);
    const started = { operationId: "startProcessOnBuild", workspaceId, initialValues: input.body } as const;
    return toStarted(process, instance, { ...started, initialValuesText: input.text });
  },
  startProcessInheriting(input) {
    const { workspaceId = "", appId = "", resourceDefinitionId, processInstanceId = "" } = input.pathParameters;
    const app = input.catalog.findApp(workspaceId, appId);
    const build = toActiveBuild(app);
    const process = findProcess(build, (one) => toResourceDefinitionId(one) === resourceDefinitionId);
    const parent = input.findInstance(processInstanceId);
    if (parent === undefined) throw new Refusal(documented.entityNotFound.status, documented.entityNotFound.title);
    const text = inheritValues(parent.initialValuesText, input.body["paramsToInherit"] as ParamsToInherit);
    const values = JSON.parse(text);
    const uuid = start(process, values, input);
    const instance = toFullInstance(process, app, build, uuid, workspaceId, input.number);
    const started = { operationId: "startProcessInheriting", workspaceId, initialValues: values } as const;
    return toStarted(process, instance, { ...started, initialValuesText: text });
  },
  getActiveBuild({ catalog, pathParameters }) {
    const { workspaceId = "", appId = "" } = pathParameters;
    const app = catalog.findApp(workspaceId, appId);
    const build = toActiveBuild(app);
    return { value: toBuildInfo(workspaceId, app.id, build), subject: build };
  },
  getProcessInstanceBuild({ catalog, pathParameters, findInstance }) {
    const found = findInstance(pathParameters["processInstanceUuid"] ?? "");
    if (found === undefined) throw new Refusal(documented.entityNotFound.status, documented.entityNotFound.title);
    const { applicationId = "", buildId = "" } = found.instance;
    const { build } = catalog.findBuild(applicationId, buildId);
    return { value: toBuildInfo(found.workspaceId, applicationId, build), subject: build };
  },
};

/** Runs every check that can refuse a start. FlowX does not document their order. */
function start(process: MockProcess, values: Readonly<Record<string, unknown>>, input: OperationInput): string {
  const { requiredRole, mandatoryParams = [], initialValuesSchema = true } = process;
  if (requiredRole !== undefined && input.roles !== undefined && !input.roles.includes(requiredRole)) {
    throw new Refusal(documented.forbidden.status, documented.forbidden.title);
  }
  assertStartNode(process, values["startCondition"]);
  if (!mandatoryParams.every((name) => Object.hasOwn(values, name))) {
    throw new Refusal(documented.mandatoryParams.status, documented.mandatoryParams.title);
  }
  assertFits(initialValuesSchema, values);
  return input.newUuid();
}

function assertStartNode({ startNodes = [{}] }: MockProcess, startCondition: unknown): void {
  const { startNodeNotFound, multipleStartNodes } = documented;
  const [first] = startNodes;
  if (first === undefined) throw new Refusal(startNodeNotFound.status, startNodeNotFound.title);
  // With one unconditional start node there is nothing to choose, so `startCondition` is an ordinary initial value.
  if (startNodes.length === 1 && first.startCondition === undefined) return;
  if (startCondition === undefined) {
    if (startNodes.length === 1) return;
    throw new Refusal(multipleStartNodes.status, multipleStartNodes.title);
  }
  if (startNodes.some((node) => node.startCondition === startCondition)) return;
  throw new Refusal(startNodeNotFound.status, startNodeNotFound.title);
}

/** Returns the fields of the documentation's example of `startProcess`. */
function toInstance({ name }: MockProcess, app: MockApp, build: MockBuild, uuid: string): ProcessInstance {
  return {
    processDefinitionName: name,
    uuid,
    state: "STARTED",
    applicationId: app.id,
    buildId: build.id,
    instanceMetadata: { processInstanceUuid: uuid },
  };
}

/** Returns the fields of the documentation's examples of the other two start operations. */
function toFullInstance(
  process: MockProcess,
  app: MockApp,
  build: MockBuild,
  uuid: string,
  workspaceId: string,
  number: number,
): ProcessInstance {
  return {
    ...toInstance(process, app, build, uuid),
    processDefinitionFlowxUuid: toResourceDefinitionId(process),
    buildStatusAtStart: "COMMITTED",
    workspaceId,
    parentApplicationId: null,
    rootApplicationId: null,
    tokens: [{ id: number, state: "ACTIVE", statusCurrentNode: "ARRIVED" }],
    instanceMetadata: { processInstanceId: number, processInstanceUuid: uuid },
  };
}

function toStarted(
  subject: MockProcess,
  instance: ProcessInstance,
  { operationId, workspaceId, initialValues, initialValuesText }: Omit<StartedInstance, "requestId" | "instance">,
): OperationResult {
  const started = { instance, operationId, workspaceId, initialValues, initialValuesText };
  return { value: instance, subject, started };
}

function toBuildInfo(workspaceId: string, applicationId: string, { id, settings }: MockBuild): BuildInfo {
  const buildSettings = settings ?? { platforms: "OMNICHANNEL" };
  return { workspaceId, buildId: id, applicationId, buildSettings };
}

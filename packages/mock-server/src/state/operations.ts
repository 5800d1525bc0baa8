import type { BuildInfo, OperationId, ParamsToInherit, ProcessInstance } from "@flowx-start/api-types";
import type { MockApp, MockBuild, MockProcess } from "../config/mock-config.ts";
import { assertFits } from "../contract/values-schema.ts";
import { documented } from "../http/problem.ts";
import { Refusal } from "../http/refusal.ts";
import { type Catalog, findProcess, toActiveBuild, toResourceDefinitionId } from "./catalog.ts";
import type { StartedInstance } from "./started-instance.ts";

/** What an operation works with. */
export interface OperationInput {
  readonly catalog: Catalog;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** An empty object for an operation that takes no body. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The roles of the caller; `undefined` if nobody knows them, and then every role counts as there. */
  readonly roles: readonly string[] | undefined;
  /** Gives the id of a new instance. */
  readonly newUuid: () => string;
  /** The number of a new instance. */
  readonly number: number;
  /** The instance with that uuid, if it is still known. */
  readonly findInstance: (uuid: string) => StartedInstance | undefined;
}

/** What an operation has done. */
export interface OperationResult {
  /** The body of the answer. */
  readonly value: ProcessInstance | BuildInfo;
  /** What the body tells of: the body of the next answer has the same shape. */
  readonly subject: object;
  /** `undefined` if the operation only reads. */
  readonly started?: Omit<StartedInstance, "requestId">;
}

/**
 * The operations of the OpenAPI document, by `operationId`. Each throws a {@link Refusal} with the documented title if it
 * cannot be done.
 */
export const operations: Readonly<Record<OperationId, (input: OperationInput) => OperationResult>> = {
  startProcess(input) {
    const { workspaceId = "", appId = "", processName } = input.pathParameters;
    const app = input.catalog.findApp(workspaceId, appId);
    const build = toActiveBuild(app);
    const process = findProcess(build, ({ name }) => name === processName);
    const uuid = start(process, input.body, input);
    const instance = toInstance(process, app, build, uuid);
    return toStarted("startProcess", process, instance, workspaceId, input.body);
  },
  startProcessOnBuild(input) {
    const { appId = "", buildId = "", processDefinitionName } = input.pathParameters;
    const { workspaceId, app, build } = input.catalog.findBuild(appId, buildId);
    const process = findProcess(build, ({ name }) => name === processDefinitionName);
    const uuid = start(process, input.body, input);
    const instance = toFullInstance(process, app, build, uuid, workspaceId, input.number);
    return toStarted("startProcessOnBuild", process, instance, workspaceId, input.body);
  },
  startProcessInheriting(input) {
    const { workspaceId = "", appId = "", resourceDefinitionId, processInstanceId = "" } = input.pathParameters;
    const app = input.catalog.findApp(workspaceId, appId);
    const build = toActiveBuild(app);
    const process = findProcess(build, (one) => toResourceDefinitionId(one) === resourceDefinitionId);
    const parent = input.findInstance(processInstanceId);
    if (parent === undefined) throw new Refusal(documented.entityNotFound.status, documented.entityNotFound.title);
    const values = inherit(parent.initialValues, input.body["paramsToInherit"] as ParamsToInherit);
    const uuid = start(process, values, input);
    const instance = toFullInstance(process, app, build, uuid, workspaceId, input.number);
    return toStarted("startProcessInheriting", process, instance, workspaceId, values);
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

/** Checks all that can keep an instance from being started, in no documented order. */
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
  // A definition with one start node and no condition has nothing to choose; the value is an initial value like others.
  if (startNodes.length === 1 && first.startCondition === undefined) return;
  if (startCondition === undefined) {
    if (startNodes.length === 1) return;
    throw new Refusal(multipleStartNodes.status, multipleStartNodes.title);
  }
  if (startNodes.some((node) => node.startCondition === startCondition)) return;
  throw new Refusal(startNodeNotFound.status, startNodeNotFound.title);
}

function inherit(values: Readonly<Record<string, unknown>>, which: ParamsToInherit): Record<string, unknown> {
  const { paramsToCopy, withoutParams } = which as { paramsToCopy?: string[]; withoutParams?: string[] };
  const isCopied = (name: string): boolean => paramsToCopy?.includes(name) ?? !withoutParams?.includes(name);
  return Object.fromEntries(Object.entries(values).filter(([name]) => isCopied(name)));
}

/** The fields of the documentation's example of `startProcess`. */
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

/** The fields of the documentation's examples of the other two ways to start. */
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
  operationId: OperationId,
  subject: MockProcess,
  instance: ProcessInstance,
  workspaceId: string,
  initialValues: Readonly<Record<string, unknown>>,
): OperationResult {
  return { value: instance, subject, started: { instance, operationId, workspaceId, initialValues } };
}

function toBuildInfo(workspaceId: string, applicationId: string, { id, settings }: MockBuild): BuildInfo {
  const buildSettings = settings ?? { platforms: "OMNICHANNEL" };
  return { workspaceId, buildId: id, applicationId, buildSettings };
}

import type { Situation, Variable } from "./contract-rule.ts";
import { toTamperedToken } from "./tampered-token.ts";

/** What the cases run against, and what exists there. A case whose precondition is not given is skipped. */
export interface ContractTarget {
  /** Origin and path prefix, with or without a trailing slash. */
  baseUrl: string;
  /** A bearer token that may start the process. It is in no report. */
  token: string;
  /** Lets cases run that start process instances. Default false. */
  allowStarts?: boolean;
  workspaceId?: string;
  appId?: string;
  /** A process that may be started. */
  processName?: string;
  /** Initial values that the process accepts. Default none. */
  initialValues?: Record<string, unknown>;
  /** A JSON Schema of the initial values that the process accepts; without it, it is taken to accept any. */
  initialValuesSchema?: object;
  /** A build of the app that has the process. */
  buildId?: string;
  /** Another build of the app that has the process, which is not active. */
  secondBuildId?: string;
  /** A build of another app. */
  foreignBuildId?: string;
  /** A process instance of the app. */
  processInstanceUuid?: string;
  /** The process again, by its resource definition id. */
  resourceDefinitionId?: string;
  /** A process that may be started and whose name has characters that a path must encode. */
  encodedProcess?: string;
  /** A process that the token may not start. */
  forbiddenProcess?: string;
  /** A process with several start nodes that have conditions. */
  severalStartNodesProcess?: string;
  /** One of those conditions. */
  startCondition?: string;
  /** A process without a start node. */
  noStartNodeProcess?: string;
  /** A process with mandatory parameters that are not in the initial values `{}`. */
  mandatoryParamsProcess?: string;
  /** A token that was good and has expired. */
  expiredToken?: string;
  /** A good token for another audience. */
  foreignToken?: string;
  /** Sent with every request, as the key of a gateway. Their values are in no report. */
  headers?: Record<string, string>;
  /** Makes the target answer the next request as the situation says. */
  provoke?: (situation: Situation) => Promise<void>;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Bounds one request. Milliseconds. Default 10 000. */
  timeoutMs?: number;
}

/** A target whose options are checked. */
export interface CompleteTarget
  extends Omit<ContractTarget, "timeoutMs" | "fetch" | "initialValues" | "headers" | "allowStarts"> {
  allowStarts: boolean;
  initialValues: Record<string, unknown>;
  headers: Record<string, string>;
  fetch: (request: Request) => Promise<Response>;
  timeoutMs: number;
  /** What names in braces stand for. */
  variables: Partial<Record<Variable, string>>;
  /** The tokens, which no answer may hold. */
  credentials: readonly string[];
  /** What no report may hold. */
  secrets: readonly string[];
}

/** The documentation's example, which is what a mock has unless it is told otherwise. */
export const documentedTarget: Required<
  Pick<ContractTarget, "workspaceId" | "appId" | "buildId" | "processName" | "initialValues">
> = {
  workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
  appId: "dbe0ab87-539b-4015-962d-6e73226b9e58",
  buildId: "7d5560be-3846-49fa-9c17-4059c54c7c5f",
  processName: "customer_onboarding",
  initialValues: { customerEmail: "alice@example.com", loanAmount: 25000 },
};

const variableNames: readonly Exclude<Variable, "tamperedToken">[] = [
  ...(["token", "expiredToken", "foreignToken", "workspaceId", "appId", "buildId", "secondBuildId"] as const),
  ...(["foreignBuildId", "processInstanceUuid", "resourceDefinitionId", "processName", "encodedProcess"] as const),
  ...(["forbiddenProcess", "severalStartNodesProcess", "startCondition", "noStartNodeProcess"] as const),
  "mandatoryParamsProcess",
];
/** The names of the options whose value is a text. */
export const textOptions: readonly string[] = ["baseUrl", ...variableNames];
const tokenNames = ["token", "expiredToken", "foreignToken"] as const;

/**
 * Completes a target.
 *
 * @throws `TypeError` if an option is missing or cannot be used; it names the option.
 */
export function toCompleteTarget(target: ContractTarget): CompleteTarget {
  if (typeof target.baseUrl !== "string" || !isBaseUrl(target.baseUrl)) {
    throw new TypeError(
      "baseUrl must be an http(s) URL without user, query or fragment, as https://flowx.example.com/rtm.",
    );
  }
  if (target.token === undefined) throw new TypeError("token must be a bearer token, but is missing.");
  for (const name of tokenNames) {
    if (target[name] === undefined || (typeof target[name] === "string" && /^[\x21-\x7e]+$/.test(target[name])))
      continue;
    throw new TypeError(`${name} must be a bearer token: visible ASCII, without \`Bearer \`.`);
  }
  const variables: CompleteTarget["variables"] = {};
  for (const name of variableNames) {
    const value: unknown = target[name];
    if (value === undefined) continue;
    if (typeof value !== "string" || value === "") throw new TypeError(`${name} must be a string that is not empty.`);
    variables[name] = value;
  }
  const { timeoutMs = 10_000, initialValues = {}, headers = {}, allowStarts = false } = target;
  if (!(typeof timeoutMs === "number" && timeoutMs > 0)) {
    throw new TypeError("timeoutMs must be a number greater than 0.");
  }
  if (typeof allowStarts !== "boolean") throw new TypeError("allowStarts must be true or false.");
  for (const [name, value] of Object.entries({ initialValues, headers })) {
    if (isObject(value)) continue;
    throw new TypeError(`${name} must be an object.`);
  }
  const tamperedToken = toTamperedToken(target.token);
  if (tamperedToken !== undefined) variables.tamperedToken = tamperedToken;
  if (!areHeaders(headers)) throw new TypeError("headers must be values by header names, both as HTTP allows them.");
  const credentials = [...tokenNames, "tamperedToken" as const].flatMap((name) => variables[name] ?? []);
  return {
    fetch: (request) => globalThis.fetch(request),
    ...target,
    ...{ timeoutMs, initialValues, headers, allowStarts, variables },
    baseUrl: target.baseUrl.replace(/\/+$/, ""),
    credentials,
    secrets: [...credentials, ...Object.values(headers)],
  };
}

function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "";
}

function areHeaders(headers: Record<string, unknown>): boolean {
  if (!Object.values(headers).every((value) => typeof value === "string")) return false;
  try {
    void new Headers(headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { toTamperedToken } from "./tampered-token.ts";
import type { Situation, TargetNames, Variable } from "./target-names.ts";
import { toValuesJudge, type ValuesJudge } from "./values-judge.ts";

/** The target that the cases run against, and the names of what exists there. */
export interface ContractTarget extends TargetNames {
  /** Origin and path prefix, with or without a trailing slash. Plain http is allowed only to this machine, see `allowInsecureHttp`. */
  baseUrl: string;
  /** A bearer token that may start the process. Redacted from reports. */
  token: string;
  /** Allows cases that start process instances. Default false. */
  allowStarts?: boolean;
  /** Allows sending the token over plain http to another machine. Default false. */
  allowInsecureHttp?: boolean;
  /** Initial values that the process accepts. Default: none. */
  initialValues?: Record<string, unknown>;
  /**
   * A JSON Schema of the initial values that the process accepts. Default: any initial values are assumed to be
   * accepted.
   */
  initialValuesSchema?: object;
  /** Headers to send with every request, such as an API key of a gateway. Their values are redacted from reports. */
  headers?: Record<string, string>;
  /** Puts the target into a state in which it answers the next request as the situation requires. */
  provoke?: (situation: Situation) => Promise<void>;
  /** Overrides the fetch implementation. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Timeout of each request in milliseconds. Default 10,000. */
  timeoutMs?: number;
}

/** A target with validated options and their defaults. */
export interface CompleteTarget
  extends Omit<ContractTarget, "timeoutMs" | "fetch" | "initialValues" | "headers" | "allowStarts"> {
  allowStarts: boolean;
  initialValues: Record<string, unknown>;
  headers: Record<string, string>;
  fetch: (request: Request) => Promise<Response>;
  timeoutMs: number;
  /** The values for the placeholders in requests. */
  variables: Partial<Record<Variable, string>>;
  /** Validates initial values against `initialValuesSchema`. */
  valuesJudge: ValuesJudge | undefined;
  /** The tokens, which must not appear in an answer. */
  credentials: readonly string[];
  /** The values that must not appear in a report. */
  secrets: readonly string[];
}

/** The kind of each name. The type ensures that no name is missing. */
const kinds: Readonly<Record<keyof TargetNames, "name" | "secret">> = {
  ...({ token: "secret", expiredToken: "secret", foreignToken: "secret" } as const),
  ...({ workspaceId: "name", appId: "name", buildId: "name", secondBuildId: "name", foreignBuildId: "name" } as const),
  ...({ processInstanceUuid: "name", resourceDefinitionId: "name", processName: "name" } as const),
  ...({ encodedProcess: "name", forbiddenProcess: "name", severalStartNodesProcess: "name" } as const),
  ...({ startCondition: "name", noStartNodeProcess: "name", mandatoryParamsProcess: "name" } as const),
};

/** The option names for what exists at a target. */
export const targetNames = Object.keys(kinds) as readonly (keyof TargetNames)[];
/** The option names whose values are secrets. */
export const secretNames: readonly (keyof TargetNames)[] = targetNames.filter((name) => kinds[name] === "secret");

/**
 * Validates a target and adds the defaults.
 *
 * @throws `TypeError` that names the missing or invalid option.
 */
export function toCompleteTarget(target: ContractTarget): CompleteTarget {
  if (typeof target.baseUrl !== "string" || !isBaseUrl(target.baseUrl)) {
    throw new TypeError(
      "baseUrl must be an http(s) URL without user, query or fragment, such as https://flowx.example.com/rtm.",
    );
  }
  if (target.token === undefined)
    throw new TypeError("token is missing. Set it to a bearer token that may start the process.");
  for (const name of secretNames) {
    if (target[name] === undefined || (typeof target[name] === "string" && /^[\x21-\x7e]+$/.test(target[name])))
      continue;
    throw new TypeError(`${name} must be a bearer token in visible ASCII, without the prefix \`Bearer \`.`);
  }
  const variables: CompleteTarget["variables"] = {};
  for (const name of targetNames) {
    const value: unknown = target[name];
    if (value === undefined) continue;
    if (typeof value !== "string" || value === "") throw new TypeError(`${name} must be a non-empty string.`);
    variables[name] = value;
  }
  const { timeoutMs = 10_000, initialValues = {}, headers = {}, allowStarts = false } = target;
  const { allowInsecureHttp = false, initialValuesSchema } = target;
  // The longest delay that timers support.
  if (!(typeof timeoutMs === "number" && timeoutMs > 0 && timeoutMs < 2 ** 31)) {
    throw new TypeError("timeoutMs must be a number greater than 0 and less than 2147483648.");
  }
  for (const [name, value] of Object.entries({ allowStarts, allowInsecureHttp })) {
    if (typeof value !== "boolean") throw new TypeError(`${name} must be true or false.`);
  }
  if (isOpenHttp(target.baseUrl) && !allowInsecureHttp) {
    throw new TypeError(
      "baseUrl must use https, because plain http to another machine exposes the token. To send it anyway, set allowInsecureHttp.",
    );
  }
  for (const [name, value] of Object.entries({ initialValues, headers })) {
    if (isObject(value)) continue;
    throw new TypeError(`${name} must be an object.`);
  }
  const tamperedToken = toTamperedToken(target.token);
  if (tamperedToken !== undefined) variables.tamperedToken = tamperedToken;
  if (!areHeaders(headers)) throw new TypeError("headers must map valid HTTP header names to valid header values.");
  const credentials = [...secretNames, "tamperedToken" as const].flatMap((name) => variables[name] ?? []);
  return {
    fetch: (request) => globalThis.fetch(request),
    ...target,
    timeoutMs,
    initialValues,
    headers,
    allowStarts,
    variables,
    valuesJudge: initialValuesSchema === undefined ? undefined : toValuesJudge(initialValuesSchema),
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

/**
 * Returns true if a URL uses plain http to another machine. These hosts are this machine: `localhost` and its subdomains
 * (RFC 6761), 127.0.0.0/8 and ::1.
 */
export function isOpenHttp(baseUrl: string): boolean {
  const { protocol, hostname } = new URL(baseUrl);
  return protocol === "http:" && !/^(?:.+\.)?localhost$|^127\.\d+\.\d+\.\d+$|^\[::1\]$/.test(hostname);
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

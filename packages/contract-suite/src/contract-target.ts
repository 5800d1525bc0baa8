import { toTamperedToken } from "./tampered-token.ts";
import type { Situation, TargetNames, Variable } from "./target-names.ts";
import { toValuesJudge, type ValuesJudge } from "./values-judge.ts";

/** What the cases run against, and what exists there. */
export interface ContractTarget extends TargetNames {
  /** Origin and path prefix, with or without a trailing slash. Plain http only to this machine. */
  baseUrl: string;
  /** A bearer token that may start the process. It is in no report. */
  token: string;
  /** Lets cases run that start process instances. Default false. */
  allowStarts?: boolean;
  /** Lets the token travel over plain http to another machine. Default false. */
  allowInsecureHttp?: boolean;
  /** Initial values that the process accepts. Default none. */
  initialValues?: Record<string, unknown>;
  /** A JSON Schema of the initial values that the process accepts; without it, it is taken to accept any. */
  initialValuesSchema?: object;
  /** Sent with every request, such as the key of a gateway. Their values are in no report. */
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
  /** What fills the gaps of requests. */
  variables: Partial<Record<Variable, string>>;
  /** Judges initial values by the user's schema. */
  valuesJudge: ValuesJudge | undefined;
  /** The tokens, which no answer may hold. */
  credentials: readonly string[];
  /** What no report may hold. */
  secrets: readonly string[];
}

/** The names, and which of them are secrets; the compiler sees to it that none is missing. */
const kinds: Readonly<Record<keyof TargetNames, "name" | "secret">> = {
  ...({ token: "secret", expiredToken: "secret", foreignToken: "secret" } as const),
  ...({ workspaceId: "name", appId: "name", buildId: "name", secondBuildId: "name", foreignBuildId: "name" } as const),
  ...({ processInstanceUuid: "name", resourceDefinitionId: "name", processName: "name" } as const),
  ...({ encodedProcess: "name", forbiddenProcess: "name", severalStartNodesProcess: "name" } as const),
  ...({ startCondition: "name", noStartNodeProcess: "name", mandatoryParamsProcess: "name" } as const),
};

/** The names of what may exist at a target. */
export const targetNames = Object.keys(kinds) as readonly (keyof TargetNames)[];
/** Those that are secrets. */
export const secretNames: readonly (keyof TargetNames)[] = targetNames.filter((name) => kinds[name] === "secret");

/**
 * Completes a target.
 *
 * @throws `TypeError` if an option is missing or cannot be used; it names the option.
 */
export function toCompleteTarget(target: ContractTarget): CompleteTarget {
  if (typeof target.baseUrl !== "string" || !isBaseUrl(target.baseUrl)) {
    throw new TypeError(
      "baseUrl must be an http(s) URL without user, query or fragment, such as https://flowx.example.com/rtm.",
    );
  }
  if (target.token === undefined) throw new TypeError("token must be a bearer token, but is missing.");
  for (const name of secretNames) {
    if (target[name] === undefined || (typeof target[name] === "string" && /^[\x21-\x7e]+$/.test(target[name])))
      continue;
    throw new TypeError(`${name} must be a bearer token: visible ASCII, without \`Bearer \`.`);
  }
  const variables: CompleteTarget["variables"] = {};
  for (const name of targetNames) {
    const value: unknown = target[name];
    if (value === undefined) continue;
    if (typeof value !== "string" || value === "") throw new TypeError(`${name} must be a string that is not empty.`);
    variables[name] = value;
  }
  const { timeoutMs = 10_000, initialValues = {}, headers = {}, allowStarts = false } = target;
  const { allowInsecureHttp = false, initialValuesSchema } = target;
  // The longest time that a timer takes.
  if (!(typeof timeoutMs === "number" && timeoutMs > 0 && timeoutMs < 2 ** 31)) {
    throw new TypeError("timeoutMs must be a number greater than 0 and below 2147483648.");
  }
  for (const [name, value] of Object.entries({ allowStarts, allowInsecureHttp })) {
    if (typeof value !== "boolean") throw new TypeError(`${name} must be true or false.`);
  }
  if (isOpenHttp(target.baseUrl) && !allowInsecureHttp) {
    throw new TypeError(
      "baseUrl is plain http to another machine, which would show the token; use https, or allowInsecureHttp.",
    );
  }
  for (const [name, value] of Object.entries({ initialValues, headers })) {
    if (isObject(value)) continue;
    throw new TypeError(`${name} must be an object.`);
  }
  const tamperedToken = toTamperedToken(target.token);
  if (tamperedToken !== undefined) variables.tamperedToken = tamperedToken;
  if (!areHeaders(headers)) throw new TypeError("headers must be values by header names, both as HTTP allows them.");
  const credentials = [...secretNames, "tamperedToken" as const].flatMap((name) => variables[name] ?? []);
  return {
    fetch: (request) => globalThis.fetch(request),
    ...target,
    ...{ timeoutMs, initialValues, headers, allowStarts, variables },
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
 * Says whether a URL leads to another machine without TLS. Hosts that never leave this machine: `localhost` (RFC 6761),
 * 127.0.0.0/8 and ::1.
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

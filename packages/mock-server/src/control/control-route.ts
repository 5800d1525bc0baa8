import type { MockHost } from "../host/mock-host.ts";
import type { Answer } from "../http/answer.ts";
import type { Tenant } from "../tenant/tenant.ts";

/** What a control call works with. */
export interface ControlCall {
  readonly host: MockHost;
  readonly tenant: Tenant;
  /** The mock's URL as the caller sees it. */
  readonly origin: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** An empty object if the route takes no body. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A JSON Schema of a parameter or a body. */
export type Schema = Readonly<Record<string, unknown>>;

/** One control call: how it is described and what it does. */
export interface ControlRoute {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** A template, as in OpenAPI. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly query?: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  readonly answer: (call: ControlCall) => Answer | Promise<Answer>;
}

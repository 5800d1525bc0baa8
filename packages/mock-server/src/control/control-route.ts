import type { MockHost } from "../host/mock-host.ts";
import type { Answer } from "../http/answer.ts";
import type { Tenant } from "../tenant/tenant.ts";

/** The input of a control route. */
export interface ControlCall {
  readonly host: MockHost;
  readonly tenant: Tenant;
  /** The mock's URL from the caller's point of view. */
  readonly origin: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed body; an empty object if the route takes none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** The JSON Schema of a parameter or a body. */
export type Schema = Readonly<Record<string, unknown>>;

/** A route of the control API, with its description. */
export interface ControlRoute {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** A path template in OpenAPI syntax. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly query?: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  readonly answer: (call: ControlCall) => Answer | Promise<Answer>;
}

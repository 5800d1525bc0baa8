import type { ContractRule } from "../contract-rule.ts";
import { absent } from "../matcher.ts";
import { reads, starts } from "./operations.ts";
import { http, table } from "./table.ts";

/** HTTP methods that an operation does not support. */
export const methods: readonly ContractRule[] = [
  ...table(
    { on: starts, proves: "path", source: "undocumented: the documentation lists POST only", status: [404, 405] },
    {
      "refuse-get": { title: "does not start a process for GET", method: "GET" },
      "refuse-head": { title: "does not start a process for HEAD", method: "HEAD" },
      "refuse-put": { title: "does not start a process for PUT", method: "PUT" },
      "refuse-patch": { title: "does not start a process for PATCH", method: "PATCH" },
      "refuse-delete": { title: "does not start a process for DELETE", method: "DELETE" },
      "options-starts-nothing": {
        title: "does not start a process for OPTIONS",
        source: "undocumented: gateways answer OPTIONS themselves (CORS)",
        method: "OPTIONS",
        status: [200, 204, 403, 404, 405],
        answerBody: { "/uuid": absent },
      },
    },
  ),
  ...table(
    { on: reads, proves: "path", source: "undocumented: the documentation lists GET only", status: [404, 405] },
    {
      "build-info-refuses-post": { title: "does not return build info for POST", method: "POST" },
      "build-info-refuses-put": { title: "does not return build info for PUT", method: "PUT" },
      "build-info-refuses-patch": { title: "does not return build info for PATCH", method: "PATCH" },
      "build-info-refuses-delete": { title: "does not return build info for DELETE", method: "DELETE" },
      "build-info-for-head": {
        title: "answers HEAD like GET without a body, or rejects it",
        source: http,
        method: "HEAD",
        status: [200, 404, 405],
      },
    },
  ),
];

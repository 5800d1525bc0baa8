import type { ContractRule } from "../contract-rule.ts";
import { absent } from "../matcher.ts";
import { reads, starts } from "./operations.ts";
import { http, table } from "./table.ts";

/** Methods that an operation does not have. */
export const methods: readonly ContractRule[] = [
  ...table(
    { on: starts, proves: "path", source: "undocumented: the page names POST only", status: [404, 405] },
    {
      "refuse-get": { title: "starts nothing for GET", method: "GET" },
      "refuse-head": { title: "starts nothing for HEAD", method: "HEAD" },
      "refuse-put": { title: "starts nothing for PUT", method: "PUT" },
      "refuse-patch": { title: "starts nothing for PATCH", method: "PATCH" },
      "refuse-delete": { title: "starts nothing for DELETE", method: "DELETE" },
      "options-starts-nothing": {
        title: "starts nothing for OPTIONS",
        source: "undocumented: gateways answer OPTIONS themselves (CORS)",
        method: "OPTIONS",
        status: [200, 204, 403, 404, 405],
        answerBody: { "/uuid": absent },
      },
    },
  ),
  ...table(
    { on: reads, proves: "path", source: "undocumented: the page names GET only", status: [404, 405] },
    {
      "build-info-refuses-post": { title: "tells no build for POST", method: "POST" },
      "build-info-refuses-put": { title: "tells no build for PUT", method: "PUT" },
      "build-info-refuses-patch": { title: "tells no build for PATCH", method: "PATCH" },
      "build-info-refuses-delete": { title: "tells no build for DELETE", method: "DELETE" },
      "build-info-for-head": {
        title: "answers HEAD as GET, without a body, or not at all",
        source: http,
        method: "HEAD",
        status: [200, 404, 405],
      },
    },
  ),
];

import type { ContractRule } from "../contract-rule.ts";
import { everyOperation, reads, readsAndOneStart, requiringPlatform, starts, withPlatform } from "./operations.ts";
import { http, table } from "./table.ts";

const accept = (type: string) => ({ headers: { accept: type } });
const contentType = (type: string | null) => ({ headers: { "content-type": type } });
const encoding = (name: string) => ({ headers: { "accept-encoding": name } });
const platform = (name: string | null) => ({ headers: { "flowx-platform": name } });

/** Headers: content types, content negotiation, platform and organization. */
export const content: readonly ContractRule[] = [
  ...table(
    { on: starts, proves: "responses/415", source: "seed", status: 415 },
    {
      "refuse-without-content-type": {
        title: "rejects a body without a content type",
        ...contentType(null),
        status: [400, 415],
      },
      "refuse-other-content-type": { title: "rejects plain text instead of JSON", ...contentType("text/plain") },
      "refuse-xml": { title: "rejects XML instead of JSON", ...contentType("application/xml") },
      "refuse-form": { title: "rejects a form instead of JSON", ...contentType("application/x-www-form-urlencoded") },
      "start-json-with-charset": {
        title: "accepts a content type with a charset",
        proves: "requestBody",
        ...contentType("application/json; charset=utf-8"),
        status: 200,
      },
      "start-json-in-upper-case": {
        title: "accepts the content type in any letter case",
        proves: "requestBody",
        source: http,
        ...contentType("Application/JSON"),
        status: 200,
      },
    },
  ),
  ...table(
    { on: readsAndOneStart, proves: "responses/200", source: http, status: 200 },
    {
      "accept-anything": { title: "returns JSON when the client accepts anything", ...accept("*/*") },
      "accept-json": { title: "returns JSON when the client accepts JSON", ...accept("application/json") },
      "accept-html": {
        title: "returns JSON or 406 when the client accepts only HTML",
        on: reads,
        ...accept("text/html"),
        status: [200, 406],
      },
      "answer-gzip": {
        title: "returns a readable body when the client accepts gzip",
        ...encoding("gzip"),
        answerHeaders: { "content-encoding": "^(gzip|identity)?$" },
      },
      "answer-identity": {
        title: "does not compress when the client accepts only identity",
        ...encoding("identity"),
        answerHeaders: { "content-encoding": "^(identity)?$" },
      },
      "answer-with-unknown-header": {
        title: "ignores unknown headers",
        on: everyOperation,
        headers: { "x-not-documented": "1" },
      },
      "answer-with-organization": {
        title: "accepts the header that names the organization",
        on: everyOperation,
        proves: "#/components/parameters/OrganizationId",
        source: "migration-5.9",
        headers: { "fx-organization-id": "any-organization" },
      },
    },
  ),
  ...table(
    { on: requiringPlatform, proves: "#/components/parameters/FlowxPlatform", source: "rest2", status: 400 },
    {
      "refuse-without-platform": { title: "rejects a start without a platform", ...platform(null) },
      "refuse-empty-platform": { title: "rejects an empty platform", ...platform("") },
      "start-for-mobile": { title: "accepts mobile as the platform", ...platform("mobile"), status: 200 },
      "answer-unknown-platform": {
        title: "answers as documented for an undocumented platform",
        on: withPlatform,
        proves: "#/components/schemas/Platform",
        source: "undocumented: whether other platforms exist",
        ...platform("kiosk"),
        status: [200, 400],
      },
      "answer-without-platform": {
        title: "answers as documented without the optional platform",
        on: ["getActiveBuild"],
        proves: "#/components/parameters/FlowxPlatformShown",
        source: "get-build-info",
        ...platform(null),
        status: [200, 400],
      },
    },
  ),
];

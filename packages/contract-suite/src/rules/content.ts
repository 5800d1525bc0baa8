import type { ContractRule } from "../contract-rule.ts";
import { everyOperation, reads, readsAndOneStart, requiringPlatform, starts, withPlatform } from "./operations.ts";
import { http, table } from "./table.ts";

const accept = (type: string) => ({ headers: { accept: type } });
const contentType = (type: string | null) => ({ headers: { "content-type": type } });
const encoding = (name: string) => ({ headers: { "accept-encoding": name } });
const platform = (name: string | null) => ({ headers: { "flowx-platform": name } });

/** Headers: content types, what an answer may be, platform and organization. */
export const content: readonly ContractRule[] = [
  ...table(
    { on: starts, proves: "responses/415", source: "seed", status: 415 },
    {
      "refuse-without-content-type": {
        title: "refuses a body without a content type",
        ...contentType(null),
        status: [400, 415],
      },
      "refuse-other-content-type": { title: "refuses text in place of JSON", ...contentType("text/plain") },
      "refuse-xml": { title: "refuses XML in place of JSON", ...contentType("application/xml") },
      "refuse-form": { title: "refuses a form in place of JSON", ...contentType("application/x-www-form-urlencoded") },
      "start-json-with-charset": {
        title: "starts with a content type that names the charset",
        proves: "requestBody",
        ...contentType("application/json; charset=utf-8"),
        status: 200,
      },
      "start-json-in-upper-case": {
        title: "reads the content type in any case",
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
      "accept-anything": { title: "answers JSON where anything is asked for", ...accept("*/*") },
      "accept-json": { title: "answers JSON where JSON is asked for", ...accept("application/json") },
      "accept-html": {
        title: "answers JSON or 406 where HTML is asked for",
        on: reads,
        ...accept("text/html"),
        status: [200, 406],
      },
      "answer-gzip": {
        title: "answers what can be read where gzip is accepted",
        ...encoding("gzip"),
        answerHeaders: { "content-encoding": "^(gzip|identity)?$" },
      },
      "answer-identity": {
        title: "does not compress where only identity is accepted",
        ...encoding("identity"),
        answerHeaders: { "content-encoding": "^(identity)?$" },
      },
      "answer-with-unknown-header": {
        title: "lets a header pass that it does not know",
        on: everyOperation,
        headers: { "x-not-documented": "1" },
      },
      "answer-with-organization": {
        title: "takes the header that names the organization",
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
      "refuse-without-platform": { title: "refuses a start without a platform", ...platform(null) },
      "refuse-empty-platform": { title: "refuses an empty platform", ...platform("") },
      "start-for-mobile": { title: "starts for mobile", ...platform("mobile"), status: 200 },
      "answer-unknown-platform": {
        title: "answers in contract for a platform that no page names",
        on: withPlatform,
        proves: "#/components/schemas/Platform",
        source: "undocumented: whether there are more platforms",
        ...platform("kiosk"),
        status: [200, 400],
      },
      "answer-without-platform": {
        title: "answers in contract without a platform where none is required",
        on: ["getActiveBuild"],
        proves: "#/components/parameters/FlowxPlatformShown",
        source: "get-build-info",
        ...platform(null),
        status: [200, 400],
      },
    },
  ),
];

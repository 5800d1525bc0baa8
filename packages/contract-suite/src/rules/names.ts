import type { ContractRule } from "../contract-rule.ts";
import { given } from "../given.ts";
import { is } from "../matcher.ts";
import { everyOperation, reads, starts, startsWithValues } from "./operations.ts";
import { http, nobodysId, onTheWire, processNamed, table } from "./table.ts";

/** How a gateway that decodes paths is told to leave them alone. */
const decodedSlash =
  "Names with an encoded slash are found only if the gateway passes the path on as it actual: in nginx, proxy_pass " +
  "without a URI part (proxy_pass http://flowx;); in Apache, AllowEncodedSlashes NoDecode and ProxyPass … nocanon.";

/** Names and identifiers: unknown ones, and how they stand in a path. */
export const names: readonly ContractRule[] = [
  ...table(
    { on: everyOperation },
    {
      "refuse-bad-percent-encoding": {
        title: "refuses a path that is not well percent-encoded",
        proves: "responses/400",
        source: "undocumented: RFC 3986; no page lists it",
        rawParameters: onTheWire("%E0%A4%A"),
        status: [400, 404],
        gateway: "may-refuse",
      },
      "refuse-null-character": {
        title: "refuses a null character in an identifier or a name",
        proves: "responses/400",
        source: "undocumented: no page lists it; it must not be a failure of the server",
        rawParameters: onTheWire("no%00such"),
        status: [400, 404],
        gateway: "may-refuse",
      },
      "refuse-empty-name": {
        title: "refuses a path whose parameter is empty",
        proves: "#/components/schemas/Identifier",
        source: "undocumented: an empty segment is no path of the operation",
        rawParameters: onTheWire(""),
        status: [400, 404, 405],
        gateway: "may-refuse",
      },
      "refuse-identifier-that-is-no-uuid": {
        title: "refuses an identifier that is no UUID as any other unknown one",
        proves: "#/components/schemas/Identifier",
        source: "finding-identifiers",
        parameters: { appId: "no-such-identifier", processInstanceUuid: "no-such-identifier" },
        status: [400, 403, 404],
      },
      "refuse-unknown-path": {
        title: "refuses a path that is no operation",
        on: ["startProcess"],
        proves: "#/paths",
        source: http,
        path: "/api/runtime/wks/start",
        status: 404,
      },
    },
  ),
  ...table(
    { on: starts, proves: "responses/404", source: "error-glossary", status: [403, 404] },
    {
      "refuse-unknown-workspace": {
        title: "refuses an unknown workspace",
        on: ["startProcess", "getActiveBuild", "startProcessInheriting"],
        parameters: { workspaceId: nobodysId },
      },
      "refuse-unknown-app": {
        title: "refuses an unknown app",
        on: [...starts, "getActiveBuild"],
        parameters: { appId: nobodysId },
      },
      "refuse-unknown-instance": {
        title: "refuses an unknown process instance by the documented title",
        on: ["getProcessInstanceBuild", "startProcessInheriting"],
        proves: "#/components/examples/EntityNotFound",
        parameters: { processInstanceUuid: nobodysId, processInstanceId: nobodysId },
        status: 404,
        answerBody: { "/title": is("Entity not found.") },
      },
      "refuse-with-problem-whatever-is-accepted": {
        title: "refuses with a problem document also where only JSON is asked for",
        on: reads,
        proves: "#/components/schemas/Problem",
        parameters: { appId: nobodysId, processInstanceUuid: nobodysId },
        headers: { accept: "application/json" },
      },
    },
  ),
  ...table(
    {
      on: startsWithValues,
      proves: "#/components/parameters/ProcessDefinitionName",
      source: "rest2",
      status: [400, 404],
    },
    {
      "refuse-unknown-process": {
        title: "refuses an unknown process by its documented title",
        proves: "responses/404",
        source: "process-instance",
        parameters: processNamed("no_such_process_definition"),
        answerBody: { "/title": is("Process definition not found.", "Entity not found.") },
      },
      "refuse-unknown-unicode-name": {
        title: "refuses an unknown name in any script",
        parameters: processNamed("no_such_Ștefan_日本_🚀"),
      },
      "refuse-long-name": {
        title: "refuses a name of 2 000 characters",
        source: "undocumented: no page limits the name; an HTTP server may limit the path",
        parameters: processNamed("x".repeat(2000)),
        status: [400, 404, 414],
        gateway: "may-refuse",
      },
      "refuse-encoded-slash": {
        title: "takes an encoded slash, question mark and hash as a part of the name",
        parameters: processNamed("no/such?process#definition"),
        gateway: "may-refuse",
        hint: decodedSlash,
      },
      "refuse-encoded-semicolon": {
        title: "takes an encoded semicolon as a part of the name",
        parameters: processNamed(given`${"processName"};v=1`),
      },
      "refuse-encoded-name-suffix": {
        title: "takes an encoded space as a part of the name",
        parameters: processNamed(given`${"processName"} `),
      },
      "start-encoded-name": {
        title: "starts a process whose name must be percent-encoded",
        parameters: processNamed(given`${"encodedProcess"}`),
        status: 200,
        answerBody: { "/processDefinitionName": is(given`${"encodedProcess"}`) },
        hint: decodedSlash,
      },
    },
  ),
];

import type { ContractRule } from "../contract-rule.ts";
import { given } from "../given.ts";
import { is } from "../matcher.ts";
import { everyOperation, reads, starts, startsWithValues } from "./operations.ts";
import { http, nobodysId, onTheWire, processNamed, table } from "./table.ts";

/** Tells operators how to configure a gateway that decodes paths. */
const decodedSlash =
  "Names with an encoded slash are found only if the gateway forwards the path unchanged: in nginx, use proxy_pass " +
  "without a URI part (proxy_pass http://flowx;); in Apache, use AllowEncodedSlashes NoDecode and ProxyPass … nocanon.";

/** Names and identifiers: unknown ones, and their encoding in paths. */
export const names: readonly ContractRule[] = [
  ...table(
    { on: everyOperation },
    {
      "refuse-bad-percent-encoding": {
        title: "rejects a path with invalid percent-encoding",
        proves: "responses/400",
        source: "undocumented: RFC 3986; not in the documentation",
        rawParameters: onTheWire("%E0%A4%A"),
        status: [400, 404],
        gateway: "may-refuse",
      },
      "refuse-null-character": {
        title: "rejects a null character in an identifier or name",
        proves: "responses/400",
        source: "undocumented: not in the documentation; it must not cause a server error",
        rawParameters: onTheWire("no%00such"),
        status: [400, 404],
        gateway: "may-refuse",
      },
      "refuse-empty-name": {
        title: "rejects a path with an empty parameter",
        proves: "#/components/schemas/Identifier",
        source: "undocumented: a path with an empty segment does not match the operation",
        rawParameters: onTheWire(""),
        status: [400, 404, 405],
        gateway: "may-refuse",
      },
      "refuse-identifier-that-is-no-uuid": {
        title: "rejects an identifier that is not a UUID like any unknown identifier",
        proves: "#/components/schemas/Identifier",
        source: "finding-identifiers",
        parameters: { appId: "no-such-identifier", processInstanceUuid: "no-such-identifier" },
        status: [400, 403, 404],
      },
      "refuse-unknown-path": {
        title: "rejects a path that matches no operation",
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
        title: "rejects an unknown workspace",
        on: ["startProcess", "getActiveBuild", "startProcessInheriting"],
        parameters: { workspaceId: nobodysId },
      },
      "refuse-unknown-app": {
        title: "rejects an unknown app",
        on: [...starts, "getActiveBuild"],
        parameters: { appId: nobodysId },
      },
      "refuse-unknown-instance": {
        title: "rejects an unknown process instance with the documented title",
        on: ["getProcessInstanceBuild", "startProcessInheriting"],
        proves: "#/components/examples/EntityNotFound",
        parameters: { processInstanceUuid: nobodysId, processInstanceId: nobodysId },
        status: 404,
        answerBody: { "/title": is("Entity not found.") },
      },
      "refuse-with-problem-whatever-is-accepted": {
        title: "returns a problem document even if the client accepts only JSON",
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
        title: "rejects an unknown process with the documented title",
        proves: "responses/404",
        source: "process-instance",
        parameters: processNamed("no_such_process_definition"),
        answerBody: { "/title": is("Process definition not found.", "Entity not found.") },
      },
      "refuse-unknown-unicode-name": {
        title: "rejects an unknown name with non-ASCII characters",
        parameters: processNamed("no_such_Ștefan_日本_🚀"),
      },
      "refuse-long-name": {
        title: "rejects a name of 2,000 characters",
        source: "undocumented: the documentation does not limit names; an HTTP server may limit the path",
        parameters: processNamed("x".repeat(2000)),
        status: [400, 404, 414],
        gateway: "may-refuse",
      },
      "refuse-encoded-slash": {
        title: "treats an encoded slash, question mark and hash as part of the name",
        parameters: processNamed("no/such?process#definition"),
        gateway: "may-refuse",
        hint: decodedSlash,
      },
      "refuse-encoded-semicolon": {
        title: "treats an encoded semicolon as part of the name",
        parameters: processNamed(given`${"processName"};v=1`),
      },
      "refuse-encoded-name-suffix": {
        title: "treats an encoded space as part of the name",
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

import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { formatSpecGaps, listSpecGaps } from "./lib/list-spec-gaps.ts";
import { type PackageFacts, readPackageFacts } from "./lib/read-package-facts.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document that is edited in all kinds of ways.
type Any = any;

const root = new URL("../", import.meta.url);
const spec = readFileSync(new URL("spec/openapi.yaml", root), "utf8");
let facts: PackageFacts;
beforeAll(async () => {
  facts = await readPackageFacts(root);
});

const listAfter = (edit: (document: Any) => void): string[] => {
  const document = parse(spec);
  edit(document);
  return listSpecGaps(stringify(document), facts).map(({ where, what }) => `${where}: ${what}`);
};
const start = "/api/runtime/wks/{workspaceId}/app/{appId}/process-name/{processName}/start";

it("finds in every package what the OpenAPI document says", () => {
  expect(formatSpecGaps(listSpecGaps(spec, facts))).toBe("");
});

it("lists what a new GET operation lacks, in one list that says how", () => {
  const document = parse(spec);
  document.paths["/api/runtime/app/{appId}/processes"] = {
    get: {
      operationId: "listProcesses",
      parameters: [{ $ref: "#/components/parameters/AppId" }],
      responses: { "200": { $ref: "#/components/responses/BuildInfo" } },
    },
  };
  expect(formatSpecGaps(listSpecGaps(stringify(document), facts)).split("\n")).toEqual([
    "The OpenAPI document says what the packages do not do (3):",
    "- client: no method for the operation listProcesses (GET /api/runtime/app/{appId}/processes). Add it to src/operations, and a method to FlowxClient in src/create-flowx-client.ts.",
    "- mock-server: no answer for the operation listProcesses (GET /api/runtime/app/{appId}/processes). Add it to `operations` in src/state/operations.ts.",
    "- contract-suite: no case for the operation listProcesses (GET /api/runtime/app/{appId}/processes). Name it in src/rules/operations.ts in the groups that it belongs to, and add rules of its own.",
  ]);
});

it("lists a required field that no answer of the mock has", () => {
  const gaps = listAfter(({ components: { schemas } }) => {
    schemas.ProcessInstance.required.push("startedBy");
    schemas.ProcessInstance.properties.startedBy = { type: "string" };
  });
  expect(gaps).toEqual(["mock-server: nothing makes the required field startedBy of ProcessInstance"]);
});

it("lists an answer whose required fields the client does not check", () => {
  const gaps = listAfter(({ components: { schemas, responses } }) => {
    schemas.BuildList = { type: "object", required: ["buildId"], properties: { buildId: { type: "string" } } };
    responses.BuildInfo.content["application/json"].schema = { $ref: "#/components/schemas/BuildList" };
  });
  expect(gaps).toEqual([
    "client: nothing checks the required fields of the answer of getActiveBuild",
    "client: nothing checks the required fields of the answer of getProcessInstanceBuild",
  ]);
});

const edits: [title: string, edit: (document: Any) => void, gaps: string[]][] = [
  [
    "a new header of a request",
    (document) => document.paths[start].post.parameters.push({ name: "Fx-Channel", in: "header", schema: {} }),
    [
      "client: nothing sends the header parameter Fx-Channel of startProcess",
      "contract-suite: no case changes the header parameter Fx-Channel of startProcess",
    ],
  ],
  [
    "a new query parameter",
    (document) => document.paths[start].post.parameters.push({ name: "dryRun", in: "query", schema: {} }),
    [
      "client: nothing sends the query parameter dryRun of startProcess",
      "mock-server: nothing reads the query parameter dryRun of startProcess",
      "contract-suite: no case changes the query parameter dryRun of startProcess",
    ],
  ],
  [
    "a new path parameter",
    (document) => {
      const { [start]: item, ...rest } = document.paths;
      item.post.parameters.push({ name: "tenantName", in: "path", required: true, schema: {} });
      document.paths = { ...rest, [`/tenants/{tenantName}${start}`]: item };
    },
    [
      "client: nothing sends the path parameter tenantName of startProcess",
      "mock-server: nothing reads the path parameter tenantName of startProcess",
      "contract-suite: nothing fills the path parameter tenantName of startProcess",
      "contract-suite: no case changes the path parameter tenantName of startProcess",
    ],
  ],
  [
    "a new status",
    (document) => {
      document.paths[start].post.responses["423"] = { description: "Locked." };
    },
    [
      "contract-suite: no case expects 423 of startProcess",
      "mock-server: nothing answers 423, which startProcess documents",
    ],
  ],
  [
    "a new header of an answer",
    (document) => {
      document.components.responses.Unauthorized.headers = { "X-Login-Hint": { schema: {} } };
    },
    ["mock-server: nothing sends the header X-Login-Hint of an answer 401"].concat(
      [
        "startProcess",
        "startProcessOnBuild",
        "getActiveBuild",
        "getProcessInstanceBuild",
        "startProcessInheriting",
      ].map((id) => `contract-suite: no case looks at the header X-Login-Hint of an answer 401 of ${id}`),
    ),
  ],
  [
    "a new required field of a body",
    ({ components: { schemas } }) => {
      schemas.InheritRequest.required.push("inheritReason");
      schemas.InheritRequest.properties.inheritReason = { type: "string" };
    },
    ["client: nothing sends the required field inheritReason of the body of startProcessInheriting"],
  ],
];

it.for(edits)("lists %s where it is missing", ([, edit, gaps]) => {
  expect(listAfter(edit).sort()).toEqual([...gaps].sort());
});

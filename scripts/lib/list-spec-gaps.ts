import { parse } from "yaml";
import { followRef, type Tree } from "./follow-ref.ts";
import type { PackageFacts } from "./read-package-facts.ts";

/** Something that the OpenAPI document says and a package does not do. */
export interface SpecGap {
  /** What the document says. */
  readonly what: string;
  /** The package that lacks it. */
  readonly where: "client" | "mock-server" | "contract-suite";
  /** What to do. */
  readonly how: string;
}

interface Operation {
  readonly id: string;
  readonly name: string;
  readonly node: Tree;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Lists what the OpenAPI document says and the client, the mock server or the contract suite does not do: operations,
 * parameters, headers, statuses and required fields.
 *
 * @param spec - The text of `spec/openapi.yaml`.
 */
export function listSpecGaps(spec: string, facts: PackageFacts): SpecGap[] {
  const document = parse(spec) as Tree;
  const operations = Object.entries(document["paths"] as Record<string, Tree>).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method): Operation => {
        const node = item[method] as Tree;
        return { id: String(node["operationId"]), name: `${method.toUpperCase()} ${path}`, node };
      }),
  );
  const gaps = operations.flatMap((operation) => {
    const missing = listOperationGaps(operation, facts);
    const absent = new Set(missing.map(({ where }) => where));
    // Of an operation that a package does not have at all, its parts need not be told.
    const parts = [
      ...listParameterGaps(document, operation, facts),
      ...listAnswerGaps(document, operation, facts),
      ...listBodyGaps(document, operation, facts),
    ];
    return [...missing, ...parts.filter(({ where }) => !absent.has(where))];
  });
  const seen = new Set<string>();
  return gaps.filter((gap) => {
    const key = JSON.stringify(gap);
    return !seen.has(key) && seen.add(key);
  });
}

/** Returns gaps as a list for people; an empty text if there are none. */
export function formatSpecGaps(gaps: readonly SpecGap[]): string {
  if (gaps.length === 0) return "";
  const lines = gaps.map(({ what, where, how }) => `- ${where}: ${what}. ${how}`);
  return [`The OpenAPI document says what the packages do not do (${gaps.length}):`, ...lines].join("\n");
}

function listOperationGaps({ id, name }: Operation, { client, mockOperations, rules }: PackageFacts): SpecGap[] {
  const what = `the operation ${id} (${name})`;
  const gaps: SpecGap[] = [];
  if (!hasWord(client, id)) {
    const how = "Add it to src/operations, and a method to FlowxClient in src/create-flowx-client.ts.";
    gaps.push({ what: `no method for ${what}`, where: "client", how });
  }
  if (!new RegExp(`^\\s*${id}(\\(|:)`, "m").test(mockOperations)) {
    const how = "Add it to `operations` in src/state/operations.ts.";
    gaps.push({ what: `no answer for ${what}`, where: "mock-server", how });
  }
  if (!rules.some(({ operations }) => operations.includes(id))) {
    const how = "Name it in src/rules/operations.ts in the groups that it belongs to, and add rules of its own.";
    gaps.push({ what: `no case for ${what}`, where: "contract-suite", how });
  }
  return gaps;
}

function listParameterGaps(document: Tree, { id, node }: Operation, facts: PackageFacts): SpecGap[] {
  return ((node["parameters"] ?? []) as unknown[]).flatMap((reference) => {
    const { name: called, in: place } = followRef(document, reference) as { name: string; in: string };
    const what = `the ${place} parameter ${called} of ${id}`;
    const gaps: SpecGap[] = [];
    if (!hasWord(facts.client, called)) {
      gaps.push({
        what: `nothing sends ${what}`,
        where: "client",
        how: "Send it in the operation's file in src/operations.",
      });
    }
    if (place === "path" ? !hasWord(facts.mock, called) : place !== "header") {
      const how = place === "path" ? "Read it in src/state/operations.ts." : "src/contract reads only path and header.";
      gaps.push({ what: `nothing reads ${what}`, where: "mock-server", how });
    }
    if (place === "path" && !facts.fillsParameter(called)) {
      const how = "Name what fills it in src/path-parameters.ts.";
      gaps.push({ what: `nothing fills ${what}`, where: "contract-suite", how });
    }
    if (!facts.rules.some((rule) => rule.operations.includes(id) && changes(rule, called))) {
      const how = "Add a row to src/rules that sends something else.";
      gaps.push({ what: `no case changes ${what}`, where: "contract-suite", how });
    }
    return gaps;
  });
}

function changes({ request }: PackageFacts["rules"][number], parameter: string): boolean {
  const { parameters, rawParameters, headers } = request;
  const changed = Object.keys({ ...parameters, ...rawParameters, ...headers });
  return changed.some((name) => name.toLowerCase() === parameter.toLowerCase());
}

function listAnswerGaps(document: Tree, { id, node }: Operation, facts: PackageFacts): SpecGap[] {
  return Object.entries((node["responses"] ?? {}) as Tree).flatMap(([status, reference]) => {
    const answer = followRef(document, reference);
    const own = facts.rules.filter(
      ({ operations, expect }) => operations.includes(id) && expect.status.includes(Number(status)),
    );
    const gaps: SpecGap[] = [];
    if (own.length === 0) {
      const how = "Add a row to src/rules: a request that is answered so, or `provoke`.";
      gaps.push({ what: `no case expects ${status} of ${id}`, where: "contract-suite", how });
    }
    if (!hasWord(facts.mock, status)) {
      const how = "Add a refusal or a scenario that answers so.";
      gaps.push({ what: `nothing answers ${status}, which ${id} documents`, where: "mock-server", how });
    }
    for (const header of Object.keys((answer["headers"] ?? {}) as Tree)) {
      const what = `the header ${header} of an answer ${status}`;
      if (!hasWord(facts.mock, header)) {
        gaps.push({
          what: `nothing sends ${what}`,
          where: "mock-server",
          how: "Send it where the status is answered.",
        });
      }
      const isLooked = own.some(({ expect }) => changesHeader(expect.headers, header));
      if (own.length > 0 && !isLooked) {
        const how = "Add `answerHeaders` to the row in src/rules.";
        gaps.push({ what: `no case looks at ${what} of ${id}`, where: "contract-suite", how });
      }
    }
    return [...gaps, ...listFieldGaps(document, answer, id, status, facts)];
  });
}

function changesHeader(headers: object | undefined, wanted: string): boolean {
  return Object.keys(headers ?? {}).some((name) => name.toLowerCase() === wanted.toLowerCase());
}

/** What a success promises has to be checked by the client and made by the mock; the suite judges every body by its schema. */
function listFieldGaps(
  document: Tree,
  answer: Tree,
  id: string,
  status: string,
  { checkedAnswers, mock }: PackageFacts,
): SpecGap[] {
  const schema = toJsonSchema(answer);
  if (schema === undefined || !status.startsWith("2")) return [];
  const name = String(schema["$ref"] ?? "").replace("#/components/schemas/", "");
  const fields = listRequired(document, schema, []);
  const gaps: SpecGap[] = fields
    .filter((field) => !hasWord(mock, field.split(".").at(-1) ?? ""))
    .map((field) => ({
      what: `nothing makes the required field ${field} of ${name || `the answer of ${id}`}`,
      where: "mock-server",
      how: "Add it to what src/state/operations.ts returns.",
    }));
  if (fields.length > 0 && !checkedAnswers.includes(name)) {
    const how = "Add its schema to `answers` in scripts/lib/to-promises-module.ts.";
    gaps.push({ what: `nothing checks the required fields of the answer of ${id}`, where: "client", how });
  }
  return gaps;
}

function listBodyGaps(document: Tree, { id, node }: Operation, { client }: PackageFacts): SpecGap[] {
  if (node["requestBody"] === undefined) return [];
  const schema = toJsonSchema(followRef(document, node["requestBody"]));
  if (schema === undefined) return [];
  return listRequired(document, schema, [])
    .filter((field) => !hasWord(client, field.split(".").at(-1) ?? ""))
    .map((field) => ({
      what: `nothing sends the required field ${field} of the body of ${id}`,
      where: "client",
      how: "Send it in the operation's file in src/operations.",
    }));
}

function toJsonSchema(message: Tree): Tree | undefined {
  const content = (message["content"] ?? {}) as Record<string, { schema?: Tree }>;
  return content["application/json"]?.schema;
}

/** The required fields of a schema, with what they stand in, such as `instanceMetadata.processInstanceUuid`. */
function listRequired(document: Tree, node: unknown, path: readonly string[]): string[] {
  if (path.length > 6) return [];
  const schema = followRef(document, node);
  const properties = (schema["properties"] ?? {}) as Tree;
  const own = ((schema["required"] ?? []) as string[]).map((name) => [...path, name].join("."));
  const parts = ((schema["allOf"] ?? []) as unknown[]).flatMap((part) => listRequired(document, part, path));
  const inner = Object.entries(properties).flatMap(([name, one]) => listRequired(document, one, [...path, name]));
  const items = schema["items"] === undefined ? [] : listRequired(document, schema["items"], path);
  return [...own, ...parts, ...inner, ...items];
}

/** Says whether a text has a word of its own, in any case: headers are written in both. */
function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`, "i").test(text);
}

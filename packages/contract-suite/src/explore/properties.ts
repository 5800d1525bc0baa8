import { openapi } from "@flowx-start/api-types/document";
import * as fc from "fast-check";
import type { RequestChange } from "../contract-rule.ts";
import type { CompleteTarget } from "../contract-target.ts";
import type { JsonSchema, Resolve } from "../json-schema.ts";
import { parseJson } from "../parse-json.ts";
import { startsWithValues } from "../rules/operations.ts";
import { listSchemaErrors } from "../schema-errors.ts";
import { readPointer, type SpecOperation } from "../spec.ts";
import { listBroken } from "./break-value.ts";
import { toArbitrary } from "./schema-to-arbitrary.ts";

/** What holds for every request of a kind. */
export interface Property {
  readonly name: string;
  readonly title: string;
  /** From the operation. */
  readonly pointer: string;
  /** The statuses of an answer that keeps the contract. */
  readonly status: readonly number[];
  /** Says whether such a request may start an instance where the target keeps the contract. */
  readonly mayStart: (operation: SpecOperation, target: CompleteTarget) => boolean;
  /** Makes the requests; `undefined` if the operation has none of the kind. */
  readonly toChanges: (operation: SpecOperation, target: CompleteTarget) => fc.Arbitrary<RequestChange> | undefined;
}

interface Body {
  readonly schema: JsonSchema;
  readonly resolve: Resolve;
  /** A right target takes it. */
  readonly accepts: (value: unknown) => boolean;
  /** A right target refuses it. What is neither is not sent. */
  readonly refuses: (value: unknown) => boolean;
}

const resolveInSpec: Resolve = (ref) => readPointer(openapi, ref.slice(1)) as JsonSchema;

/** The user's schema goes before the document's, which lets any object pass. */
function toBodySchema({ bodySchema, operationId }: SpecOperation, { valuesJudge }: CompleteTarget): Body | undefined {
  if (bodySchema === undefined) return undefined;
  const accepts = (value: unknown): boolean => listSchemaErrors(bodySchema, value).length === 0;
  if (!startsWithValues.includes(operationId) || valuesJudge === undefined) {
    const schema = { $ref: `#/components/schemas/${bodySchema}` };
    return { schema, resolve: resolveInSpec, accepts, refuses: (value) => !accepts(value) };
  }
  const { schema, resolve, ...own } = valuesJudge;
  return {
    ...{ schema, resolve },
    accepts: (value) => accepts(value) && own.accepts(value),
    refuses: (value) => !accepts(value) || own.refuses(value),
  };
}

const toRaw = (value: unknown): RequestChange => ({ rawBody: JSON.stringify(value) });
const platform = { "flowx-platform": fc.constantFrom("web", "mobile") };
const organization = { "fx-organization-id": fc.stringMatching(/^[\w-]{1,36}$/) };

/** What is explored, in this order. */
export const properties: readonly Property[] = [
  {
    name: "any-valid-request",
    title: "answers every request that the document allows with 200",
    pointer: "responses/200",
    status: [200],
    mayStart: ({ method }) => method === "POST",
    toChanges(operation, target) {
      const headers = fc.record(
        { ...platform, ...organization },
        { requiredKeys: ["flowx-platform"], noNullPrototype: true },
      );
      const body = toBodySchema(operation, target);
      if (body === undefined) return headers.map((sent) => ({ headers: sent }));
      const values = toArbitrary(body.schema, body.resolve, body.accepts);
      // startCondition chooses a node that the process may not have.
      const plain = values.map((value) => (target.initialValuesSchema === undefined ? withoutCondition(value) : value));
      return fc.tuple(headers, plain).map(([sent, value]) => ({ headers: sent, ...toRaw(value) }));
    },
  },
  {
    name: "any-invalid-body",
    title: "refuses every body that breaks the schema with a problem document",
    pointer: "responses/400",
    status: [400],
    // How FlowX refuses values that do not fit a process is not documented, nor that it does.
    mayStart: ({ operationId }, { initialValuesSchema }) =>
      startsWithValues.includes(operationId) && initialValuesSchema !== undefined,
    toChanges(operation, target) {
      const body = toBodySchema(operation, target);
      if (body === undefined) return undefined;
      const { schema, resolve, accepts, refuses } = body;
      return fc.tuple(toArbitrary(schema, resolve, accepts), fc.nat()).map(([value, choice]) => {
        const broken = listBroken(value, schema, resolve);
        // The next one from there on that is wrong for sure.
        const from = choice % Math.max(1, broken.length);
        const turned = [...broken.slice(from), ...broken.slice(0, from)];
        return toRaw(turned.find((one) => refuses(toSent(one))) ?? null);
      });
    },
  },
  {
    name: "any-malformed-json",
    title: "refuses every text that is no JSON object with a problem document",
    pointer: "responses/400",
    status: [400],
    mayStart: () => false,
    toChanges({ bodySchema }) {
      if (bodySchema === undefined) return undefined;
      const cut = fc.tuple(fc.json(), fc.nat()).map(([text, at]) => text.slice(0, at % text.length));
      return fc
        .oneof(cut, fc.string({ unit: "grapheme" }))
        .filter((text) => !isJsonObject(text))
        .map((rawBody) => ({ rawBody }));
    },
  },
  {
    name: "any-other-content-type",
    title: "refuses every content type that is not JSON with a problem document",
    pointer: "responses/415",
    status: [415],
    mayStart: () => false,
    toChanges({ bodySchema }) {
      if (bodySchema === undefined) return undefined;
      return fc
        .stringMatching(/^(text|application|image|x-own)\/[a-z][a-z0-9.-]{0,12}$/)
        .filter((type) => !type.endsWith("json"))
        .map((type) => ({ headers: { "content-type": type } }));
    },
  },
  {
    name: "any-unknown-identifier",
    title: "refuses every name and identifier that it does not know with a problem document",
    pointer: "responses/404",
    status: [400, 403, 404],
    mayStart: () => false,
    toChanges({ parameters }, { variables }) {
      const names = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
      if (names.length === 0) return undefined;
      const known: readonly string[] = Object.values(variables);
      const unknown = fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
        // A URL takes dots for steps through the path.
        .filter((text) => !/^\.{1,2}$/.test(text) && !known.includes(text));
      return fc
        .tuple(fc.constantFrom(...names), unknown)
        .map(([name, value]) => ({ rawParameters: { [name]: encodeURIComponent(value) } }));
    },
  },
];

/** What a value is once it was sent: without what JSON does not have. */
function toSent(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function withoutCondition(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { startCondition: _chooses, ...rest } = value as Record<string, unknown>;
  return rest;
}

function isJsonObject(text: string): boolean {
  const value = parseJson(text);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

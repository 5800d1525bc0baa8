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

/** A property that must hold for every generated request of a kind. */
export interface Property {
  readonly name: string;
  readonly title: string;
  /** A JSON pointer to the verified part of the OpenAPI document, relative to the operation. */
  readonly pointer: string;
  /** The expected statuses. */
  readonly status: readonly number[];
  /** Returns true if such a request may start an instance at a conforming target. */
  readonly mayStart: (operation: SpecOperation, target: CompleteTarget) => boolean;
  /** Returns a generator of requests; `undefined` if the property does not apply to the operation. */
  readonly toChanges: (operation: SpecOperation, target: CompleteTarget) => fc.Arbitrary<RequestChange> | undefined;
}

interface Body {
  readonly schema: JsonSchema;
  readonly resolve: Resolve;
  /** Returns true if a conforming target accepts the value. */
  readonly accepts: (value: unknown) => boolean;
  /**
   * Returns true if a conforming target rejects the value. Values that are neither accepted nor rejected are not sent.
   */
  readonly refuses: (value: unknown) => boolean;
}

const resolveInSpec: Resolve = (ref) => readPointer(openapi, ref.slice(1)) as JsonSchema;

/**
 * Returns the schema of a body: `initialValuesSchema` if set, because the document allows any object as initial values.
 */
function toBodySchema({ bodySchema, operationId }: SpecOperation, { valuesJudge }: CompleteTarget): Body | undefined {
  if (bodySchema === undefined) return undefined;
  const accepts = (value: unknown): boolean => listSchemaErrors(bodySchema, value).length === 0;
  if (!startsWithValues.includes(operationId) || valuesJudge === undefined) {
    const schema = { $ref: `#/components/schemas/${bodySchema}` };
    return { schema, resolve: resolveInSpec, accepts, refuses: (value) => !accepts(value) };
  }
  const { schema, resolve, ...own } = valuesJudge;
  return {
    schema,
    resolve,
    accepts: (value) => accepts(value) && own.accepts(value),
    refuses: (value) => !accepts(value) || own.refuses(value),
  };
}

const toRaw = (value: unknown): RequestChange => ({ rawBody: JSON.stringify(value) });
const platform = { "flowx-platform": fc.constantFrom("web", "mobile") };
const organization = { "fx-organization-id": fc.stringMatching(/^[\w-]{1,36}$/) };

/** The explored properties, in order. */
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
      // A generated startCondition could select a node that the process does not have.
      const plain = values.map((value) => (target.initialValuesSchema === undefined ? withoutCondition(value) : value));
      return fc.tuple(headers, plain).map(([sent, value]) => ({ headers: sent, ...toRaw(value) }));
    },
  },
  {
    name: "any-invalid-body",
    title: "rejects every body that does not match the schema with a problem document",
    pointer: "responses/400",
    status: [400],
    // It is not documented whether and how FlowX rejects values that do not match a process.
    mayStart: ({ operationId }, { initialValuesSchema }) =>
      startsWithValues.includes(operationId) && initialValuesSchema !== undefined,
    toChanges(operation, target) {
      const body = toBodySchema(operation, target);
      if (body === undefined) return undefined;
      const { schema, resolve, accepts, refuses } = body;
      return fc.tuple(toArbitrary(schema, resolve, accepts), fc.nat()).map(([value, choice]) => {
        const broken = listBroken(value, schema, resolve);
        // The first certainly invalid value from there on.
        const from = choice % Math.max(1, broken.length);
        const turned = [...broken.slice(from), ...broken.slice(0, from)];
        return toRaw(turned.find((one) => refuses(toSent(one))) ?? null);
      });
    },
  },
  {
    name: "any-malformed-json",
    title: "rejects every text that is not a JSON object with a problem document",
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
    title: "rejects every content type other than JSON with a problem document",
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
    title: "rejects every unknown name or identifier with a problem document",
    pointer: "responses/404",
    status: [400, 403, 404],
    mayStart: () => false,
    toChanges({ parameters }, { variables }) {
      const names = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
      if (names.length === 0) return undefined;
      const known: readonly string[] = Object.values(variables);
      const unknown = fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
        // URLs resolve `.` and `..` as path segments.
        .filter((text) => !/^\.{1,2}$/.test(text) && !known.includes(text));
      return fc
        .tuple(fc.constantFrom(...names), unknown)
        .map(([name, value]) => ({ rawParameters: { [name]: encodeURIComponent(value) } }));
    },
  },
];

/** Returns a value as the target receives it, without parts that JSON cannot represent. */
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

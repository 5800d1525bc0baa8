import { openapi } from "@flowx-start/api-types/document";
import { specOperations } from "../../src/spec.ts";
import { type Body, isJson, type Mutant, onAnswer, onBody } from "./break-it.ts";

interface Schema {
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
  $ref?: string;
  "x-documented"?: boolean;
}

const toOperationId = (request: Request): string | undefined => {
  const { pathname } = new URL(request.url);
  const found = specOperations.find(({ path, method }) => {
    return method === request.method && new RegExp(`${path.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname);
  });
  return found?.operationId;
};

const withStatus = (response: Response, status: number): Response =>
  new Response([204, 304].includes(status) ? null : response.body, { status, headers: response.headers });

/** Every documented status of every operation, answered with another one. */
const wrongStatuses: readonly Mutant[] = specOperations.flatMap(({ operationId, responses }) =>
  Object.keys(responses).map((status): Mutant => {
    const other = status === "200" ? 201 : 418;
    return {
      title: `${operationId} answers ${other} for ${status}`,
      operationId,
      reportedAs: new RegExp(`^status ${other}$`),
      breakIt: onAnswer((response, request) =>
        response.status === Number(status) && toOperationId(request) === operationId
          ? withStatus(response, other)
          : response,
      ),
    };
  }),
);

const componentOf = (name: string): Schema => (openapi.components["schemas"] as Record<string, Schema>)[name] ?? {};
const resolve = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : resolve(componentOf(schema.$ref.replace("#/components/schemas/", "")));

/** A value of another type than a schema's. */
const toWrongValue = (schema: Schema): unknown => {
  const { type, anyOf } = resolve(schema);
  const types = [type ?? resolve(anyOf?.[0] ?? {}).type].flat();
  return types.includes("string") ? { not: "a string" } : "of another type";
};

const setAt = (
  value: Body,
  [key = "", ...rest]: readonly string[],
  change: (holder: Body, key: string) => void,
): Body => {
  const copy = { ...value };
  if (rest.length === 0) change(copy, key);
  else copy[key] = setAt(copy[key] as Body, rest, change);
  return copy;
};
const hasAt = (value: unknown, path: readonly string[]): boolean => {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  return typeof value === "object" && value !== null && key in value && hasAt((value as Body)[key], rest);
};

/** Every field of an answer that a page shows, as paths. */
const listFields = (schema: Schema, path: readonly string[] = []): { path: string[]; schema: Schema }[] =>
  Object.entries(resolve(schema).properties ?? {})
    .filter(([, property]) => property["x-documented"] !== false)
    .flatMap(([name, property]) => [
      { path: [...path, name], schema: property },
      ...listFields(property, [...path, name]),
    ]);

const toFieldMutants = (component: string, mark: string): Mutant[] => {
  const schema = componentOf(component);
  const isOne = (body: Body): boolean => mark in body;
  const wrongTypes = listFields(schema).map(
    ({ path, schema: field }): Mutant => ({
      title: `${component}.${path.join(".")} has another type`,
      reportedAs: new RegExp(`^/${path.join("/")} must be `),
      breakIt: onBody((body) =>
        isOne(body) && hasAt(body, path.slice(0, -1))
          ? setAt(body, path, (holder, key) => {
              holder[key] = toWrongValue(field);
            })
          : body,
      ),
    }),
  );
  const missing = (schema.required ?? []).map(
    (name): Mutant => ({
      title: `${component} lacks ${name}`,
      reportedAs: new RegExp(`must have required property '${name}'`),
      breakIt: onBody((body) => (isOne(body) ? setAt(body, [name], (holder, key) => delete holder[key]) : body)),
    }),
  );
  return [...wrongTypes, ...missing];
};

/** Every operation with another content type, and every one with a body that is no JSON. */
const wrongBodies: readonly Mutant[] = specOperations.flatMap(({ operationId }): Mutant[] => {
  const on = (change: (response: Response) => Response, picks: (response: Response) => boolean): Mutant["breakIt"] =>
    onAnswer((response, request) =>
      toOperationId(request) === operationId && picks(response) ? change(response) : response,
    );
  const asType = (type: string) => (response: Response) =>
    new Response(response.body, { status: response.status, headers: { "content-type": type } });
  const asText = (text: string) => (response: Response) => new Response(text, response);
  const isOk = ({ status }: Response): boolean => status === 200;
  const isRefusal = ({ status }: Response): boolean => status >= 400;
  return [
    {
      title: `${operationId} answers JSON as text`,
      operationId,
      reportedAs: /^content type text\/plain/,
      breakIt: on(asType("text/plain"), isOk),
    },
    {
      title: `${operationId} answers problems as plain JSON`,
      operationId,
      reportedAs: /^content type application\/json/,
      breakIt: on(asType("application/json"), isRefusal),
    },
    {
      title: `${operationId} answers cut JSON`,
      operationId,
      reportedAs: /^8 characters that are not JSON$/,
      breakIt: on(asText('{"uuid":'), isOk),
    },
    {
      title: `${operationId} answers nothing`,
      operationId,
      reportedAs: /^0 characters that are not JSON$/,
      breakIt: on(asText(""), isOk),
    },
    {
      title: `${operationId} answers a list`,
      operationId,
      reportedAs: /^the body must be object$/,
      breakIt: on(asText("[]"), isOk),
    },
    {
      title: `${operationId} puts another status into problems`,
      operationId,
      reportedAs: /^\/status 499$/,
      breakIt: onAnswer(async (response, request) => {
        if (!isJson(response) || !isRefusal(response) || toOperationId(request) !== operationId) return response;
        return new Response(JSON.stringify({ ...((await response.json()) as Body), status: 499 }), response);
      }),
    },
  ];
});

/** The mutants that follow from the OpenAPI document. */
export const generatedMutants: readonly Mutant[] = [
  ...wrongStatuses,
  ...toFieldMutants("ProcessInstance", "uuid"),
  ...toFieldMutants("BuildInfo", "buildSettings"),
  ...toFieldMutants("ProblemDetails", "title"),
  ...wrongBodies,
];

/** A JSON object in the document, without types for its keys. */
export type OpenApiObject = { [key: string]: unknown };

/** An operation in the document. */
export interface OpenApiOperation {
  operationId: string;
  parameters: OpenApiObject[];
  requestBody?: OpenApiObject;
  /** The responses by status, such as `"200"`. */
  responses: { [status: string]: OpenApiObject };
  [key: string]: unknown;
}

/**
 * The parts of an OpenAPI 3.1 document that programs usually read. The other parts are present as well, with the type `unknown`.
 *
 * @see {@link https://spec.openapis.org/oas/v3.1.1.html | OpenAPI Specification 3.1.1}
 */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; [key: string]: unknown };
  servers: OpenApiObject[];
  /** The operations by path template, and then by method in lower case. */
  paths: { [path: string]: { [method: string]: OpenApiOperation } };
  components: {
    schemas: { [name: string]: OpenApiObject };
    parameters: { [name: string]: OpenApiObject };
    responses: { [name: string]: OpenApiObject };
    examples: { [name: string]: { summary: string; value: unknown; "x-documented"?: boolean; "x-why"?: string } };
    [key: string]: { [name: string]: OpenApiObject };
  };
  [key: string]: unknown;
}

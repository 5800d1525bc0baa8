/** A JSON object of the document whose keys are not typed here. */
export type OpenApiObject = { [key: string]: unknown };

/** An operation of the document. */
export interface OpenApiOperation {
  operationId: string;
  parameters: OpenApiObject[];
  requestBody?: OpenApiObject;
  /** By status, as the three digits in a string. */
  responses: { [status: string]: OpenApiObject };
  [key: string]: unknown;
}

/**
 * The parts of an OpenAPI 3.1 document that programs walk through. What is not named is there as well, as `unknown`.
 *
 * @see {@link https://spec.openapis.org/oas/v3.1.1.html | OpenAPI Specification 3.1.1}
 */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; [key: string]: unknown };
  servers: OpenApiObject[];
  /** By path template, then by method in lower case. */
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

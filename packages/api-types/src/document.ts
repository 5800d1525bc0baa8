export { openapi } from "./document.gen.ts";
export type { OpenApiDocument, OpenApiObject, OpenApiOperation } from "./open-api-document.ts";

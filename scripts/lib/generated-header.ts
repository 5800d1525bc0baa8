import { createHash } from "node:crypto";

/**
 * Returns the first 12 hex digits of the SHA-256 of `text`, enough to tell two editions of the spec apart.
 *
 * @param text - The whole file.
 */
export function toShortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/**
 * Returns the comment that opens a generated file: from what it was made, with what, and who checks it. No timestamp, so
 * the same spec gives the same bytes.
 *
 * @param spec - The text of `spec/openapi.yaml`.
 * @param generator - The tool with its version.
 */
export function toGeneratedHeader(spec: string, generator: string): string {
  return [
    "/*",
    " * GENERATED FILE. Do not edit; edit spec/openapi.yaml and run `pnpm generate`.",
    ` * Source:    spec/openapi.yaml (sha256 ${toShortHash(spec)})`,
    ` * Generator: ${generator}, called by scripts/generate.ts`,
    " * Checked:   `pnpm generate:check` fails CI when this file and the spec disagree.",
    " */",
    "",
  ].join("\n");
}

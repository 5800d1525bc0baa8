/**
 * Returns a module that exports the version of a package.
 *
 * @param packageJson - The text of its package.json.
 * @returns TypeScript source that exports `version`.
 */
export function toVersionModule(packageJson: string): string {
  return [
    "/*",
    " * GENERATED FILE. Do not edit; run `pnpm generate` after the version in package.json has changed.",
    " * Source:    package.json of this package",
    " * Checked:   `pnpm generate:check` fails CI when this file and package.json disagree.",
    " */",
    "",
    "/** The version of this package. */",
    `export const version: string = ${JSON.stringify(JSON.parse(packageJson).version)};`,
    "",
  ].join("\n");
}

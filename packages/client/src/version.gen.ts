/*
 * GENERATED FILE. Do not edit; run `pnpm generate` after the version in package.json has changed.
 * Source:    package.json of this package
 * Checked:   `pnpm generate:check` fails CI when this file and package.json disagree.
 */

/** The version of this package. */
export const version: string = "0.0.0";

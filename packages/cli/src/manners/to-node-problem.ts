/**
 * Returns a message if the version of Node.js is not supported; `undefined` if it is.
 *
 * @param version - `process.versions.node`.
 */
export function toNodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return undefined;
  return `flowx-start requires Node.js 22.12 or later, but this is Node.js ${version}. Nothing was sent.`;
}

/**
 * Says what is wrong with a version of Node.js, in one line; `undefined` if the program runs on it.
 *
 * @param version - `process.versions.node`.
 */
export function toNodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return undefined;
  return `flowx-start needs Node.js 22.12 or later; this is Node.js ${version}. Nothing was sent.`;
}

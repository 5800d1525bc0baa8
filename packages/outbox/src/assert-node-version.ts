/**
 * Throws on a Node.js that pg-boss 12 does not run on. npm installs an older pg-boss there, silently, which fails in stranger ways.
 *
 * @param version - `process.versions.node`.
 * @throws `Error` with one clear line.
 */
export function assertNodeVersion(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  throw new Error(`@flowx-start/outbox needs Node.js 22.12 or later; this is Node.js ${version}.`);
}

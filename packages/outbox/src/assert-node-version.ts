/**
 * Throws on Node.js versions that pg-boss 12 does not support. npm silently installs an older pg-boss there, which fails with
 * confusing errors.
 *
 * @param version - The version of Node.js, from `process.versions.node`.
 * @throws `Error` with a one-line message.
 */
export function assertNodeVersion(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  throw new Error(`@flowx-start/outbox requires Node.js 22.12 or later, but this is Node.js ${version}.`);
}

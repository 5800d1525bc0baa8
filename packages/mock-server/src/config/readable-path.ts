/**
 * Turns a JSON pointer into a readable path: `/workspaces/0/apps` becomes `workspaces[0].apps`.
 *
 * @param prefix - Prepended to a path that is not empty.
 */
export function toReadablePath(pointer: string, prefix = ""): string {
  const parts = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const path = parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join("");
  return path === "" ? "" : `${prefix}${path.replace(/^\./, "")}`;
}

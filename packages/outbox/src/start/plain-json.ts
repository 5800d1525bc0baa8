/**
 * Returns the path and the reason of the first member that JSON would change or drop; `undefined` if there is none.
 *
 * Starts are sent later, and maybe by another process, from the JSON that stands in the ledger: what JSON does not carry whole
 * must be refused now.
 */
export function findUnfit(value: unknown, path: string, depth = 0): string | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
      return undefined;
    case "number":
      return Number.isFinite(value) ? undefined : `${path} is ${value}, which JSON cannot carry`;
    case "undefined":
      // A member that is left out; in an array it would become null.
      return path.endsWith("]") ? `${path} is undefined, which JSON turns into null` : undefined;
    case "object":
      break;
    default:
      return `${path} is a ${typeof value}, which JSON cannot carry`;
  }
  if (value === null) return undefined;
  if (depth > 500) return `${path} is nested too deeply, or holds itself`;
  if (Array.isArray(value)) return findFirst(value.entries(), (i) => `${path}[${i}]`, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain || "toJSON" in value) return `${path} is not a plain object; turn it into plain data first`;
  return findFirst(Object.entries(value), (name) => `${path}.${name}`, depth);
}

function findFirst<Key>(
  members: Iterable<readonly [Key, unknown]>,
  toPath: (key: Key) => string,
  depth: number,
): string | undefined {
  for (const [key, member] of members) {
    const found = findUnfit(member, toPath(key), depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

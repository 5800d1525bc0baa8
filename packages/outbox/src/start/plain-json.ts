/**
 * Returns the path of the first member that JSON would change or drop, and the reason; `undefined` if there is none.
 *
 * Starts are sent later, possibly by another process, from the JSON in the ledger. Values that JSON cannot represent must therefore
 * be refused when they are enqueued.
 */
export function findUnfit(value: unknown, path: string, depth = 0): string | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
      return undefined;
    case "number":
      return Number.isFinite(value) ? undefined : `${path} is ${value}, which JSON cannot represent`;
    case "undefined":
      // JSON omits an undefined member, but in an array it becomes null.
      return path.endsWith("]") ? `${path} is undefined, which JSON would turn into null` : undefined;
    case "object":
      break;
    default:
      return `${path} is a ${typeof value}, which JSON cannot represent`;
  }
  if (value === null) return undefined;
  if (depth > 500) return `${path} is nested too deeply or contains itself`;
  if (Array.isArray(value)) return findFirst(value.entries(), (i) => `${path}[${i}]`, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain || "toJSON" in value) return `${path} is not a plain object; convert it to plain data first`;
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

import { type Document, isScalar, parse, visit } from "yaml";
import type { ConfigMistake } from "./mock-config-error.ts";

const variable = /\$(?:\$|\{([A-Za-z_]\w*)(:?-((?:[^}\\]|\\.)*))?\})/g;

/**
 * Replaces `${NAME}` and `${NAME:-default}` in values by environment variables. `$$` is a literal `$`.
 *
 * An unquoted value that consists of one variable is read as YAML: `seed: ${SEED}` is a number.
 *
 * @returns A mistake for each variable that is not set and has no default.
 */
export function expandVariables(
  document: Document,
  environment: Readonly<Record<string, string | undefined>>,
): ConfigMistake[] {
  const mistakes: ConfigMistake[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (key === "key" || !isScalar(node) || typeof node.value !== "string" || !node.value.includes("${")) return;
      const { value, type } = node;
      const text = value.replace(variable, (whole, name?: string, given?: string, fallback = "") => {
        if (name === undefined) return whole === "$$" ? "$" : whole;
        const set = environment[name];
        if (set !== undefined && !(set === "" && given?.startsWith(":") === true)) return set;
        if (given !== undefined) return fallback;
        mistakes.push({
          path: toPath(path, key),
          message: `the variable ${name} is not set: set it, or write \${${name}:-default}`,
        });
        return whole;
      });
      const isAlone = type === "PLAIN" && /^\$\{[^}]*\}$/.test(value);
      node.value = isAlone ? toScalar(text) : text;
    },
  });
  return mistakes;
}

/** Returns a number or a boolean if the text is one in YAML; everything else stays text. */
function toScalar(text: string): unknown {
  try {
    const value: unknown = parse(text);
    return typeof value === "number" || typeof value === "boolean" ? value : text;
  } catch {
    return text;
  }
}

function toPath(path: readonly unknown[], key: unknown): string {
  const parts: (string | number)[] = [];
  for (const node of path) {
    const pair = node as { key?: { value?: unknown } };
    if (pair.key?.value !== undefined) parts.push(String(pair.key.value));
  }
  if (typeof key === "number") parts.push(key);
  return parts.map((part, i) => (typeof part === "number" ? `[${part}]` : i === 0 ? part : `.${part}`)).join("");
}

import type { ParamsToInherit } from "@flowx-start/api-types";

/**
 * Returns the initial values that a new instance inherits from its parent, as JSON text.
 *
 * It works on the text, because parsing and serializing would round numbers beyond 2^53.
 *
 * @param text - The initial values of the parent, a JSON object.
 */
export function inheritValues(text: string, which: ParamsToInherit): string {
  const { paramsToCopy, withoutParams } = which as { paramsToCopy?: string[]; withoutParams?: string[] };
  const isCopied = (name: string): boolean => paramsToCopy?.includes(name) ?? !withoutParams?.includes(name);
  const members = listMembers(text).filter(({ name }) => isCopied(name));
  return `{${members.map(({ source }) => source).join(",")}}`;
}

/** Returns the members of a JSON object with their source text. */
function listMembers(text: string): { name: string; source: string }[] {
  const members: { name: string; source: string }[] = [];
  let depth = 0;
  let start = 0;
  let name: string | undefined;
  const end = (index: number): void => {
    if (name !== undefined) members.push({ name: JSON.parse(name), source: text.slice(start, index).trim() });
    name = undefined;
    start = index + 1;
  };
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]/g)) {
    // The first string of a member is its name.
    if (token.startsWith('"')) name ??= token;
    else if (token === "," && depth === 1) end(index);
    else if (token === "{" || token === "[") {
      depth += 1;
      if (depth === 1) start = index + 1;
    } else if (token !== ",") {
      depth -= 1;
      if (depth === 0) end(index);
    }
  }
  return members;
}

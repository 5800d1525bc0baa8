/** A JSON object. */
export type Tree = { readonly [key: string]: unknown };

/**
 * Follows a reference inside of an OpenAPI document until something stands there.
 *
 * @param node - A node that may be a reference.
 * @throws `Error` if the reference leads nowhere.
 */
export function followRef(document: Tree, node: unknown): Tree {
  const ref = (node as Tree)["$ref"];
  if (typeof ref !== "string") return node as Tree;
  let found: unknown = document;
  for (const key of ref.split("/").slice(1)) {
    found = (found as Tree | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (typeof found !== "object" || found === null) throw new Error(`The reference ${ref} leads nowhere.`);
  return followRef(document, found);
}

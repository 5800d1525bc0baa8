import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Compiles the type tests of the last release against the types of today.
 *
 * @param root - The folder of the repository, a file URL that ends with a slash.
 * @returns The first error; `undefined` if all of it compiles, or nothing was released.
 * @throws `Error` if the compiler fails in another way.
 */
export function findBrokenTypes(root: URL): string | undefined {
  const folder = new URL("packages/api-types/released/", root);
  if (!existsSync(new URL("callers.test-d.ts", folder))) return undefined;
  const tsc = fileURLToPath(new URL("packages/api-types/node_modules/.bin/tsc", root));
  const { status, stdout, stderr } = spawnSync(tsc, ["-p", fileURLToPath(folder)], { encoding: "utf8" });
  if (status === 0) return undefined;
  const [first = ""] = stdout.split("\n");
  if (!/error TS\d+/.test(first))
    throw new Error(`The type tests of the last release could not be compiled: ${stdout}${stderr}`);
  return first.replace(/^.*?error /, "");
}

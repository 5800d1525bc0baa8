import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Copies what git knows of the repository, as it is on disk, and links what is installed, so that scripts can change it.
 *
 * @param folder - Is there and empty.
 */
export function copyRepository(folder: string): void {
  const words = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const files = execFileSync("git", words, { cwd: root, encoding: "utf8" }).split("\0");
  for (const file of files) {
    if (file === "" || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  const packages = ["api-types", "client", "mock-server", "contract-suite"].map((name) => `packages/${name}`);
  for (const place of ["", "scripts", ...packages]) {
    symlinkSync(join(root, place, "node_modules"), join(folder, place, "node_modules"));
  }
}

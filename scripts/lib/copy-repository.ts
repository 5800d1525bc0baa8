import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedNames } from "./release/packages.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The environment of commands in a copy: pnpm must not install there, because what is installed belongs to the original. */
export const copyEnvironment: Readonly<Record<string, string>> = {
  pnpm_config_verify_deps_before_run: "false",
  TURBO_TELEMETRY_DISABLED: "1",
};

/**
 * Copies what git knows of the repository, as it is on disk, and links what is installed and built, so that scripts can change it.
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
  for (const name of publishedNames) {
    const dist = join("packages", name, "dist");
    if (existsSync(join(root, dist))) cpSync(join(root, dist), join(folder, dist), { recursive: true });
  }
  for (const place of ["", "scripts", ...publishedNames.map((name) => join("packages", name))])
    linkModules(folder, place);
}

/** Our own packages are those of the copy; what pnpm remembers of its installation stays where it is. */
function linkModules(folder: string, place: string): void {
  const [from, to] = [join(root, place, "node_modules"), join(folder, place, "node_modules")];
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (/^\.(?:modules|pnpm-)/.test(name)) continue;
    if (name !== "@flowx-start") symlinkSync(join(from, name), join(to, name));
    else {
      mkdirSync(join(to, name));
      for (const own of readdirSync(join(from, name))) symlinkSync(join(folder, "packages", own), join(to, name, own));
    }
  }
}

import { existsSync } from "node:fs";

/** Apache, with the modules of Debian. */
export const apacheProgram: Readonly<Record<"path" | "modulesPath" | "howTo", string>> = {
  path: process.env["APACHE_PATH"] ?? "/usr/sbin/apache2",
  modulesPath: "/usr/lib/apache2/modules",
  howTo: "`apt-get install apache2-bin`, or set APACHE_PATH",
};

/** It is on this machine. What is not there is said by the last lines of `npm run verify`. */
export const apacheIsThere: boolean = [apacheProgram.path, apacheProgram.modulesPath].every((path) => existsSync(path));

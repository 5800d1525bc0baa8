/** Creates the folder of an embedded Postgres. Usage: node create-folder.js FOLDER */
import { renameSync, rmSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";

const [folder = ""] = process.argv.slice(2);
const half = `${folder}.new`;
// Replace a folder that was created only in part.
rmSync(half, { recursive: true, force: true });
rmSync(folder, { recursive: true, force: true });
const pglite = await PGlite.create(half);
await pglite.close();
renameSync(half, folder);

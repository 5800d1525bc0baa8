/**
 * Writes the API reference of every package as Markdown, from its doc blocks: `packages/<name>/reference/`.
 *
 * Usage: pnpm reference          writes what changed and names it
 *        pnpm reference --check  writes nothing; exit code 1 if a page drifted from the code
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  Application,
  Comment,
  Converter,
  DeclarationReflection,
  OptionDefaults,
  type ProjectReflection,
  ReflectionKind,
  SignatureReflection,
  type TypeDocOptions,
} from "typedoc";
import { load, type PluginOptions } from "typedoc-plugin-markdown";
import { publishedFolders } from "./lib/release/packages.ts";
import { updateFile } from "./lib/update-file.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const root = fileURLToPath(new URL("../", import.meta.url));

const header = "<!-- Generated from the doc blocks by `pnpm reference`. Do not edit. -->";
const pathsAreElsewhere = "The paths of the spec, as types. See the reference of `@flowx-start/api-types`.";
const drifted: string[] = [];
/** References that cannot be written yet. */
const waiting: string[] = [];
for (const folder of publishedFolders.filter((one) => listEntries(one).length > 0)) {
  const out = mkdtempSync(join(tmpdir(), "reference-"));
  if (await write(folder, out)) compare(join(folder, "reference"), out);
  else waiting.push(relative(root, join(folder, "reference")));
  rmSync(out, { recursive: true });
}
for (const line of drifted) console.log(line);
if (waiting.length > 0) {
  // After a change of the document, code that has its names must be mended by hand.
  console.error(
    `${waiting.join(", ")}: written once the code compiles. The lines above, and \`pnpm types\`, say where it does not.`,
  );
  if (values.check) process.exitCode = 1;
} else if (drifted.length === 0) console.log("The API reference agrees with the code.");
if (drifted.length > 0 && values.check) {
  console.error(`${drifted.length} page(s) drifted. Run \`pnpm reference\` and commit the result.`);
  process.exitCode = 1;
}

/** Lists the sources of what can be imported from a package; none of a package that is a program only. */
function listEntries(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const built = Object.values<{ default?: string }>(exports).flatMap((entry) => entry.default ?? []);
  return built.map((file) => join(folder, file.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts")));
}

/** Writes the pages of everything that can be imported from a package. Returns false if its code does not compile. */
async function write(folder: string, out: string): Promise<boolean> {
  const options: TypeDocOptions & Partial<PluginOptions> = {
    plugin: [load],
    entryPoints: listEntries(folder),
    tsconfig: join(folder, "tsconfig.build.json"),
    outputs: [{ name: "markdown", path: out }],
    blockTags: [...OptionDefaults.blockTags, "@description", "@constant"],
    readme: "none",
    // Line numbers would make every page drift with every change.
    disableSources: true,
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true,
    hideBreadcrumbs: true,
    hidePageHeader: true,
    outputFileStrategy: "modules",
    entryFileName: "README.md",
    useCodeBlocks: true,
    expandParameters: true,
    parametersFormat: "table",
    propertyMembersFormat: "table",
    interfacePropertiesFormat: "table",
    classPropertiesFormat: "table",
    logLevel: "Warn",
    treatValidationWarningsAsErrors: false,
    validation: { notExported: false, invalidLink: true, invalidPath: true, notDocumented: false },
  };
  const app = await Application.bootstrapWithPlugins(options as TypeDocOptions);
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => keepOwnMembers(project, basename(folder)));
  const project = await app.convert();
  if (project === undefined || app.logger.hasErrors()) return false;
  await app.generateOutputs(project);
  return true;
}

/**
 * Leaves each member where it is declared: a class does not repeat its base class, and only the package `api-types`
 * lists the members of `paths`.
 */
function keepOwnMembers(project: ProjectReflection, name: string): void {
  for (const reflection of project.getReflectionsByKind(ReflectionKind.All)) {
    if (reflection instanceof SignatureReflection) delete reflection.overwrites;
    if (!(reflection instanceof DeclarationReflection)) continue;
    delete reflection.overwrites;
    const isPaths = name !== "api-types" && reflection.name === "paths";
    if (isPaths) reflection.comment = new Comment([{ kind: "text", text: pathsAreElsewhere }]);
    const isOfPaths = name !== "api-types" && reflection.parent?.name === "paths";
    if (reflection.inheritedFrom !== undefined || isOfPaths) project.removeReflection(reflection);
  }
}

function compare(folder: string, out: string): void {
  const list = (place: string): string[] =>
    existsSync(place)
      ? readdirSync(place, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"))
      : [];
  for (const file of list(folder).filter((known) => !existsSync(join(out, known)))) {
    drifted.push(`${relative(root, join(folder, file))} is of nothing any more`);
    if (!values.check) rmSync(join(folder, file));
  }
  for (const file of list(out)) {
    const text = `${header}\n\n${readFileSync(join(out, file), "utf8")}`;
    const page = join(folder, file);
    const line = updateFile(page, text, relative(root, page), values.check);
    if (line !== undefined) drifted.push(line);
  }
}

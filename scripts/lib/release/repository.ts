import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The fields of a `package.json` that lead to the repository. npm resolves relative links of a README with them. */
export interface RepositoryFields {
  readonly repository: { readonly type: "git"; readonly url: string; readonly directory: string };
  readonly homepage: string;
  readonly bugs: string;
}

/**
 * Reads the URL in `scripts/repository.json`, the one place where the owner sets it.
 *
 * @param root - The folder of the repository.
 * @returns An empty string as long as it is not set.
 * @throws `Error` if it is not the URL of a GitHub repository.
 */
export function readRepositoryUrl(root: string): string {
  const { url } = JSON.parse(readFileSync(join(root, "scripts/repository.json"), "utf8")) as { url: string };
  if (url === "" || /^https:\/\/github\.com\/[\w-]+\/[\w.-]+(?<!\.git)$/.test(url)) return url;
  throw new Error(`scripts/repository.json: "${url}" must look like https://github.com/OWNER/NAME.`);
}

/**
 * Returns the fields for one package.
 *
 * @param url - The URL of the repository.
 * @param name - The folder of the package in `packages`.
 */
export function toRepositoryFields(url: string, name: string): RepositoryFields {
  const directory = `packages/${name}`;
  return {
    repository: { type: "git", url: `git+${url}.git`, directory },
    homepage: `${url}/tree/main/${directory}#readme`,
    bugs: `${url}/issues`,
  };
}

/**
 * Adds fields to the `package.json` of a folder while `work` runs, and restores the file afterwards.
 *
 * @param fields - Nothing is written if it is `undefined`.
 */
export async function withFields(
  folder: string,
  fields: RepositoryFields | undefined,
  work: () => Promise<unknown>,
): Promise<void> {
  const file = join(folder, "package.json");
  const before = readFileSync(file, "utf8");
  try {
    if (fields !== undefined) {
      writeFileSync(file, `${JSON.stringify({ ...JSON.parse(before), ...fields }, undefined, 2)}\n`);
    }
    await work();
  } finally {
    if (fields !== undefined) writeFileSync(file, before);
  }
}

/**
 * Lists what the owner must fill in before the first release, as sentences.
 *
 * @param root - The folder of the repository.
 */
export function listUnfilled(root: string): string[] {
  const conduct = readFileSync(join(root, "CODE_OF_CONDUCT.md"), "utf8");
  return [
    ...(readRepositoryUrl(root) === ""
      ? ["scripts/repository.json: set `url` to the repository, such as https://github.com/OWNER/NAME."]
      : []),
    ...(conduct.includes("[OWNER'S CONTACT]")
      ? ["CODE_OF_CONDUCT.md: replace [OWNER'S CONTACT] with an email address or a form."]
      : []),
  ];
}

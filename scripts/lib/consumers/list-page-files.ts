/** A file that a Markdown page shows: a code block whose path stands behind its language. */
export interface PageFile {
  /** Such as `src/app.ts`; empty for a block without a path. */
  readonly path: string;
  readonly language: string;
  readonly code: string;
}

/** Lists the code blocks of a Markdown page. */
export function listPageFiles(markdown: string): PageFile[] {
  return [...markdown.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
    ([, language = "", path = "", code = ""]) => ({
      path,
      language,
      code,
    }),
  );
}

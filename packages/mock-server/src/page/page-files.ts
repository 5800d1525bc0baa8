/** A file of the page. */
export interface PageFile {
  readonly type: string;
  readonly text: string;
}

/** The files of the page, by path. */
export const pageFiles: Readonly<Record<string, PageFile>> = {};

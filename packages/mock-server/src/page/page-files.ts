import { pageCss, pageHtml, pageScript } from "./page.gen.ts";

/** A file of the page. */
export interface PageFile {
  readonly type: string;
  readonly text: string;
}

/** The files of the page, by path. */
export const pageFiles: Readonly<Record<string, PageFile>> = {
  "/__mock/ui": { type: "text/html; charset=utf-8", text: pageHtml },
  "/__mock/ui/page.css": { type: "text/css; charset=utf-8", text: pageCss },
  "/__mock/ui/page.js": { type: "text/javascript; charset=utf-8", text: pageScript },
};

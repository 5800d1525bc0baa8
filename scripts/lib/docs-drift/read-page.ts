/** A parameter that a page lists. */
export interface PageParameter {
  readonly in: "path" | "header" | "query";
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/** What a documentation page says of one operation. */
export interface PageFacts {
  readonly method: string;
  /** Behind the base URL, with names in braces. */
  readonly path: string;
  readonly parameters: readonly PageParameter[];
  /** The headers of the example request. */
  readonly headers: readonly string[];
  /** The example bodies; `undefined` if the page shows none. */
  readonly request: unknown;
  readonly response: unknown;
}

interface Section {
  /** In lower case. */
  readonly heading: string;
  readonly text: string;
  readonly fences: readonly { readonly language: string; readonly code: string }[];
}

const places: Readonly<Record<string, PageParameter["in"]>> = {
  "path parameters": "path",
  "request headers": "header",
  headers: "header",
  "query parameters": "query",
};

/**
 * Reads a documentation page of an operation, in either of the dialects that the vendor writes: parameters as `<ParamField>`
 * elements, or as lines like ``**appId** `string` *required*``.
 *
 * @throws `Error` that says what could not be read; a page that is only half understood is never taken.
 */
export function readPage(markdown: string): PageFacts {
  const sections = readSections(markdown);
  const { method, path, headers, body } = readCurl(sections.flatMap(({ fences }) => fences));
  const parameters = sections.flatMap(readParameters);
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const listed = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  if (inPath.length > 0 && listed.length === 0) {
    throw new Error("The page lists no path parameter: is it written in another dialect?");
  }
  const request = readExample(sections, /^request body$/);
  const response = readExample(sections, /^response\b/);
  if (response === undefined) throw new Error("The page shows no response as JSON under a heading `Response`.");
  if (body !== undefined && JSON.stringify(body) !== JSON.stringify(request)) {
    throw new Error("The page shows another body in its curl command than under `Request body`: which one is true?");
  }
  return { method, path, headers, parameters, request, response };
}

function readSections(markdown: string): Section[] {
  const sections: { heading: string; text: string; fences: { language: string; code: string }[] }[] = [];
  let section = { heading: "", text: "", fences: [] as { language: string; code: string }[] };
  sections.push(section);
  let fence: { mark: string; language: string; lines: string[] } | undefined;
  for (const line of markdown.replaceAll("\r\n", "\n").split("\n")) {
    const [, mark = "", language = ""] = /^\s*(`{3,})\s*(\w*)/.exec(line) ?? [];
    if (fence !== undefined) {
      if (mark.length >= fence.mark.length && language === "") {
        section.fences.push({ language: fence.language, code: fence.lines.join("\n") });
        fence = undefined;
      } else fence.lines.push(line);
    } else if (mark !== "") {
      fence = { mark, language, lines: [] };
    } else if (/^##\s/.test(line)) {
      section = { heading: line.slice(2).trim().toLowerCase(), text: "", fences: [] };
      sections.push(section);
    } else section.text += `${line}\n`;
  }
  if (fence !== undefined) throw new Error("A code block of the page has no end.");
  return sections;
}

function readCurl(fences: Section["fences"]): { method: string; path: string; headers: string[]; body: unknown } {
  const commands = fences.filter(({ code }) => /\bcurl\b/.test(code));
  const [command] = commands;
  if (command === undefined || commands.length > 1) {
    throw new Error(`The page has ${commands.length} curl commands; one is needed to know method and path.`);
  }
  const { code } = command;
  const [, path] = /["'\s]\{BASE_URL\}(\/[^"'\s]*)/.exec(code) ?? [];
  if (path === undefined) throw new Error("The curl command of the page calls no URL that begins with {BASE_URL}.");
  const [, data] = /(?:-d|--data(?:-raw)?)\s+'([^']*)'/.exec(code) ?? [];
  const [, method = data === undefined ? "GET" : "POST"] = /(?:-X|--request)\s+([A-Z]+)/.exec(code) ?? [];
  const headers = [...code.matchAll(/(?:-H|--header)\s+["']([\w-]+):/g)].map(([, name = ""]) => name);
  return { method, path, headers, body: data === undefined ? undefined : readJson(data, "the curl command") };
}

function readParameters({ heading, text }: Section): PageParameter[] {
  const elements = [...text.matchAll(/<ParamField\b([^>]*)>/g)].map(([, attributes = ""]) => readElement(attributes));
  const place = places[heading];
  const lines = [...text.matchAll(/^\*\*([\w-]+)\*\*(.*)$/gm)];
  if (place === undefined) return elements;
  const listed = lines.map(([line, name = "", rest = ""]) => {
    const [, type] = /`([\w<>[\]]+)`/.exec(rest) ?? [];
    if (type === undefined) throw new Error(`A parameter of the page has no type: ${line}`);
    return { in: place, name, type, required: /(?:\*required\*|_required_)/i.test(rest) };
  });
  if (elements.length + listed.length === 0) throw new Error(`No parameter could be read under \`${heading}\`.`);
  return [...elements, ...listed];
}

function readElement(attributes: string): PageParameter {
  const [, place, name] = /\b(path|header|query)="([^"]+)"/.exec(attributes) ?? [];
  const [, type] = /\btype="([^"]+)"/.exec(attributes) ?? [];
  if (place === undefined || name === undefined || type === undefined) {
    throw new Error(`A parameter of the page could not be read: <ParamField${attributes}>`);
  }
  const required = /\brequired(?!=\{?"?false)/.test(attributes.replace(/"[^"]*"/g, '""'));
  return { in: place as PageParameter["in"], name, type, required };
}

function readExample(sections: readonly Section[], heading: RegExp): unknown {
  const fences = sections.filter((section) => heading.test(section.heading)).flatMap((section) => section.fences);
  const [example] = fences.filter(({ language }) => language === "json");
  return example === undefined ? undefined : readJson(example.code, "an example");
}

function readJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The page has no valid JSON in ${where}: ${(error as Error).message}`);
  }
}

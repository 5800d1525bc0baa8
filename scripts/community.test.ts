import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { publishedNames } from "./lib/release/packages.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = `${root}.github/ISSUE_TEMPLATE/`;
const forms = readdirSync(folder).filter((name) => name !== "config.yml");

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
  readonly validations?: { readonly required?: boolean };
}
const readForm = (name: string): { name: string; description: string; labels: string[]; body: Field[] } =>
  parse(readFileSync(folder + name, "utf8"));

it("has a form for bugs and one for features, and no issue without a form", () => {
  expect(forms).toEqual(["bug.yml", "feature.yml"]);
  const config = parse(readFileSync(`${folder}config.yml`, "utf8"));
  expect(config.blank_issues_enabled).toBe(false);
  for (const { name, url, about } of config.contact_links) {
    expect([name, about].every((text) => typeof text === "string" && text !== "")).toBe(true);
    expect(URL.canParse(url)).toBe(true);
  }
});

it.for(forms)("GitHub can show %s", (form) => {
  const { name, description, labels, body } = readForm(form);
  for (const text of [name, description, ...labels]) expect(text).toMatch(/\w/);
  const ids = body.flatMap(({ id }) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, id, attributes } of body) {
    expect(["markdown", "input", "textarea", "dropdown"]).toContain(type);
    if (type === "markdown") expect(attributes.value).toMatch(/\w/);
    else expect([id, attributes.label]).toEqual([expect.stringMatching(/^[a-z]+$/), expect.any(String)]);
    if (type !== "dropdown") continue;
    expect(attributes.options?.every((option) => typeof option === "string")).toBe(true);
    expect(new Set(attributes.options).size).toBe(attributes.options?.length);
  }
});

it("requires of a bug report runtime, gateway, outcome, and whether the process was started", () => {
  const required = readForm("bug.yml").body.filter(({ validations }) => validations?.required);
  const ids = required.map(({ id }) => id);
  for (const id of ["package", "version", "runtime", "gateway", "outcome", "truth", "expected"])
    expect(ids).toContain(id);
});

it.for(forms)("offers every published package in %s", (form) => {
  const packages = readForm(form).body.find(({ id }) => id === "package")?.attributes.options ?? [];
  expect([...packages].sort()).toEqual([...publishedNames, "documentation"].sort());
});

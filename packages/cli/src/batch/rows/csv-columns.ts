import { BatchFileError } from "./batch-file-error.ts";
import { type CellType, cellTypes, toTypedCell } from "./to-typed-cell.ts";

/** A column of a CSV file. */
export interface Column {
  /** The path of the field in the initial values; several steps are nested objects. */
  readonly path: readonly string[];
  readonly name: string;
  readonly type: CellType;
}

/** The types from `--types`, by column name. */
export type ColumnTypes = ReadonlyMap<string, CellType>;

/**
 * Reads the header of a CSV file.
 *
 * @param types - The types from `--types`. If set, colons in the header are part of the names.
 * @throws {@link BatchFileError} if a column name is invalid, duplicate or conflicts with another one.
 */
export function readHeader(cells: readonly string[], line: number, types: ColumnTypes | undefined): Column[] {
  const refuse = (problem: string): never => {
    throw new BatchFileError(line, problem);
  };
  const columns = cells.map((cell, index): Column => {
    const { name, type } = types === undefined ? splitType(cell.trim()) : { name: cell.trim(), type: undefined };
    const path = name.split(".");
    if (name === "") refuse(`column ${index + 1} has no name`);
    if (path.some((step) => step === ""))
      refuse(`the column name ${show(name)} has an empty part before, between or after its dots`);
    if (path.includes("__proto__")) refuse(`the column name ${show(name)} contains __proto__, which cannot be sent`);
    if (path.some((step, i) => i > 0 && /^\d+$/.test(step))) {
      refuse(
        `the column name ${show(name)} contains an index, which is not supported; use one column ${show(`${path[0]}:json`)} for the whole list`,
      );
    }
    const known = types?.get(name) ?? type ?? "text";
    if (!cellTypes.includes(known as CellType)) {
      const list = cellTypes.join(", ");
      refuse(
        `the column ${show(cell)} has an unknown type; supported types: ${list}. If the colon is part of the name, set the types with --types`,
      );
    }
    return { name, path, type: known as CellType };
  });
  const seen = new Map<string, number>();
  for (const [index, { name }] of columns.entries()) {
    const first = seen.get(name);
    if (first !== undefined) refuse(`the columns ${first + 1} and ${index + 1} are both named ${show(name)}`);
    seen.set(name, index);
  }
  for (const { name, path } of columns) {
    const parent = path.map((_, i) => path.slice(0, i).join(".")).find((prefix) => prefix !== "" && seen.has(prefix));
    if (parent !== undefined)
      refuse(`the columns ${show(parent)} and ${show(name)} conflict: one is a value and the other a field in it`);
  }
  const stranger = [...(types?.keys() ?? [])].find((name) => !seen.has(name));
  if (stranger !== undefined) refuse(`--types contains the column ${show(stranger)}, which does not exist`);
  return columns;
}

/**
 * Converts the cells of a row to initial values. Empty cells are omitted.
 *
 * @returns The values, or the problem with the name of the column, but without the content of the cell.
 */
export function toValues(
  columns: readonly Column[],
  cells: readonly string[],
): { readonly values: Record<string, unknown> } | { readonly problem: string } {
  if (cells.length !== columns.length) {
    return { problem: `has ${count(cells.length)}, but the header has ${columns.length}` };
  }
  const values: Record<string, unknown> = {};
  for (const [index, { name, path, type }] of columns.entries()) {
    const cell = cells[index] ?? "";
    if (cell === "" || (type !== "text" && cell.trim() === "")) continue;
    const typed = toTypedCell(cell, type);
    if ("problem" in typed) return { problem: `${name} ${typed.problem}` };
    let parent = values;
    for (const step of path.slice(0, -1)) {
      parent[step] = Object.hasOwn(parent, step) ? parent[step] : {};
      parent = parent[step] as Record<string, unknown>;
    }
    parent[path.at(-1) ?? ""] = typed.value;
  }
  return { values };
}

function splitType(cell: string): { name: string; type: string | undefined } {
  const colon = cell.lastIndexOf(":");
  if (colon === -1) return { name: cell, type: undefined };
  return { name: cell.slice(0, colon).trim(), type: cell.slice(colon + 1).trim() };
}

const show = (name: string): string => JSON.stringify(name);
const count = (cells: number): string => (cells === 1 ? "1 cell" : `${cells} cells`);

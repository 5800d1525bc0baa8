import type { ShownRequest } from "../control/shown.ts";
import { isFields } from "../format/parse-exact-json.ts";

/** The correlation id of a start, which all its attempts share. */
export interface Correlation {
  /** The name of the initial value, or of the header. */
  readonly name: string;
  readonly id: string;
}

const headerNames = ["x-correlation-id", "correlation-id", "idempotency-key"];

/**
 * Returns the correlation id of a start: the initial value with the given name, or one whose name contains `correlation`, or a
 * correlation header.
 *
 * @param key - The name of the initial value; empty to find it by its name.
 */
export function toCorrelation({ body, headers }: ShownRequest, key: string): Correlation | undefined {
  const fields = isFields(body) ? Object.entries(body) : [];
  const name = ([field, value]: [string, unknown]): boolean =>
    typeof value === "string" && value !== "" && (key === "" ? /correlation/i.test(field) : field === key);
  const found = fields.find(name);
  if (found !== undefined) return { name: found[0], id: String(found[1]) };
  const header = headerNames.find((one) => headers[one] !== undefined && headers[one] !== "");
  return header === undefined ? undefined : { name: header, id: headers[header] ?? "" };
}

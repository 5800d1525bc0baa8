import type { JSX } from "preact";
import { isFields } from "../format/parse-exact-json.ts";

/** Shows the fields of an object as names and values, in their original order. */
export function ValueList({ values }: { readonly values: unknown }): JSX.Element {
  const entries = isFields(values) ? Object.entries(values) : [];
  if (entries.length === 0) return <span class="quiet">none</span>;
  return (
    <dl class="value-list">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof value === "string" ? value : JSON.stringify(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

import { createHash } from "node:crypto";
import type { SpecChange } from "./list-changes.ts";
import type { Bump } from "./policy.ts";

/** What a changed document asks for. */
export interface SpecChangeset {
  readonly bump: Bump;
  /** Of the file in `.changeset`. The same changes have the same name. */
  readonly fileName: string;
  readonly content: string;
}

const order: readonly Bump[] = ["patch", "minor", "major"];

/** Returns the bump that goes furthest. */
export function toHighest(bumps: readonly Bump[]): Bump {
  return order[Math.max(0, ...bumps.map((bump) => order.indexOf(bump)))] ?? "patch";
}

/** Says whether a bump goes at least as far as another one. */
export function isEnough(bump: Bump, needed: Bump): boolean {
  return order.indexOf(bump) >= order.indexOf(needed);
}

/**
 * Returns the changeset of a changed document.
 *
 * @param changes - At least one, all of them known to the policy.
 * @param broken - What no longer compiles of the type tests of the last release; `undefined` if all of it does.
 */
export function toChangeset(changes: readonly SpecChange[], broken: string | undefined): SpecChangeset {
  const bumps = changes.flatMap(({ bump }) => bump ?? []);
  const bump = toHighest(broken === undefined ? bumps : [...bumps, "major"]);
  const lines = [...changes]
    .sort((one, other) => order.indexOf(other.bump ?? "major") - order.indexOf(one.bump ?? "major"))
    .map(toLine);
  const witness = broken === undefined ? [] : [`- **major** type tests of the last release do not compile: ${broken}`];
  const content = `---
"@flowx-start/api-types": ${bump}
---

The OpenAPI document changed:

${[...witness, ...lines].join("\n")}
`;
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return { bump, fileName: `spec-${hash}.md`, content };
}

/** Returns a change as a line of a list. */
export function toLine({ bump, where, what, move, because }: SpecChange): string {
  return `- **${bump ?? "unknown"}** ${where}: ${what ?? "something"} ${move} (${because})`;
}

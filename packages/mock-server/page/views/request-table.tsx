// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: rows are selected with arrows, as in a grid
// biome-ignore-all lint/a11y/noRedundantRoles: the narrow layout changes `display`, so roles are written out
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus, not their cells
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AnswerViolation, ShownRequest } from "../control/shown.ts";
import type { Repeats } from "../starts/find-repeats.ts";
import { RequestRow } from "./request-row.tsx";

const step = 200;

interface RequestTableParts {
  /** Newest first. */
  readonly requests: readonly ShownRequest[];
  readonly repeats: Repeats;
  readonly violations: ReadonlyMap<number, readonly AnswerViolation[]>;
  readonly correlationKey: string;
  readonly selected: number | undefined;
  readonly onSelect: (id: number) => void;
}

/** The list of requests. Tab reaches one row; the arrow keys move between rows. */
export function RequestTable({
  requests,
  repeats,
  violations,
  selected,
  onSelect,
  correlationKey,
}: RequestTableParts): JSX.Element {
  const [limit, setLimit] = useState(step);
  const [current, setCurrent] = useState<number>();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = requests.slice(0, limit);
  useScrollKept(scroller, rows[0]?.id);
  const isThere = (id: number | undefined): boolean => rows.some((row) => row.id === id);
  const reachable = isThere(current) ? current : isThere(selected) ? selected : rows[0]?.id;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const row = (event.target as HTMLElement).closest<HTMLElement>("tr[data-id]");
    if (row === null) return;
    const next = toNeighbour(row, event.key);
    if (next instanceof HTMLElement) {
      next.focus();
      if (selected !== undefined) onSelect(Number(next.dataset["id"]));
    } else if (event.key === "Enter" || event.key === " ") onSelect(Number(row.dataset["id"]));
    else return;
    event.preventDefault();
  };
  return (
    <div class="request-list" ref={scroller}>
      <table role="grid" aria-label="Requests, newest first" aria-rowcount={requests.length + 1} onKeyDown={onKeyDown}>
        <thead role="rowgroup">
          <tr role="row">
            {["Time", "Method", "Process", "Status", "Repeat", "Started", "Scenarios", "Took", "Contract"].map(
              (name) => (
                <th key={name} role="columnheader" scope="col" class={`cell-${name.toLowerCase()}`}>
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((request) => (
            <RequestRow
              key={request.id}
              request={request}
              group={repeats.byId.get(request.id)?.[0]}
              violations={violations.get(request.id)}
              correlationKey={correlationKey}
              isSelected={request.id === selected}
              isReachable={request.id === reachable}
              onFocus={setCurrent}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      {requests.length > limit && (
        <button type="button" class="button more" onClick={() => setLimit(limit + step)}>
          Show {Math.min(step, requests.length - limit)} more of {requests.length.toLocaleString("en")}
        </button>
      )}
    </div>
  );
}

function toNeighbour(row: HTMLElement, key: string): Element | null | undefined {
  switch (key) {
    case "ArrowDown":
      return row.nextElementSibling;
    case "ArrowUp":
      return row.previousElementSibling;
    case "Home":
      return row.parentElement?.firstElementChild;
    case "End":
      return row.parentElement?.lastElementChild;
    default:
      return undefined;
  }
}

/** Keeps the scroll position when new rows are added at the top. */
function useScrollKept(scroller: { readonly current: HTMLElement | null }, newest: number | undefined): void {
  const height = useRef(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const grown = element.scrollHeight - height.current;
    if (height.current !== 0 && element.scrollTop > 0 && grown > 0) element.scrollTop += grown;
  }, [newest]);
  useLayoutEffect(() => {
    height.current = scroller.current?.scrollHeight ?? 0;
  });
}

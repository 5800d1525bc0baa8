import type { ComponentChildren, JSX } from "preact";
import type { Totals } from "../control/shown.ts";
import { Icon } from "../parts/icon.tsx";
import type { RequestKind } from "../starts/filter-requests.ts";
import type { RepeatGroup, Repeats } from "../starts/find-repeats.ts";

interface VerdictParts {
  readonly repeats: Repeats;
  /** The number of requests that the page has loaded. */
  readonly known: number;
  readonly totals: Totals;
  /** The number of requests that the mock no longer keeps. */
  readonly notKept: number;
  readonly onShow: (kind: RequestKind) => void;
  readonly onLoadAll: () => void;
}

/** Answers the main question of the page: was anything started twice? */
export function Verdict({ repeats, known, totals, notKept, onShow, onLoadAll }: VerdictParts): JSX.Element {
  const twice = repeats.groups.filter(({ level }) => level === "twice");
  const others = repeats.groups.length - twice.length;
  const missing = totals.requests - known;
  return (
    <div class={`verdict ${twice.length > 0 ? "verdict-bad" : "verdict-good"}`}>
      <p class="verdict-line" role="status">
        <Icon name={twice.length > 0 ? "warn" : "check"} />
        <span>{toSentence(twice)}</span>
      </p>
      {twice.length > 0 && (
        <button type="button" class="small-button" onClick={() => onShow("twice")}>
          Show them
        </button>
      )}
      {others > 0 && (
        <button type="button" class="small-button" onClick={() => onShow("repeats")}>
          {twice.length > 0 ? "All repeats" : toRepeats(others)}
        </button>
      )}
      {missing > 0 && (
        <p class="verdict-limit">
          Checked {known.toLocaleString("en")} of {totals.requests.toLocaleString("en")} requests.
          {missing > notKept ? (
            <button type="button" class="small-button" onClick={onLoadAll}>
              Load all kept requests
            </button>
          ) : (
            <span>The rest are no longer kept.</span>
          )}
        </p>
      )}
    </div>
  );
}

function toSentence(twice: readonly RepeatGroup[]): ComponentChildren {
  const [first] = twice;
  if (first === undefined) return "Nothing was started twice.";
  if (twice.length > 1) return `${twice.length} starts led to more than one instance.`;
  const { process, started, correlation } = first;
  const often = started === 2 ? "twice" : `${started} times`;
  if (correlation === undefined) return `${process} was started ${often} with the same values.`;
  return (
    <>
      {process} was started {often} with {correlation.name} <span class="id">{correlation.id}</span>.
    </>
  );
}

function toRepeats(count: number): string {
  return count === 1 ? "1 start was sent more than once" : `${count} starts were sent more than once`;
}

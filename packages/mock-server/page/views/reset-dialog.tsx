import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { callControl } from "../control/call-control.ts";
import type { PageState } from "../control/page-state.ts";
import { useAct } from "../parts/use-act.ts";

/** Asks for confirmation before a reset. */
export function ResetDialog({
  state,
  onClose,
}: {
  readonly state: PageState;
  readonly onClose: () => void;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const act = useAct();
  const { requests, instances } = state.totals;
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const reset = (): void => {
    act("Reset", () => callControl("POST", "/reset"));
    onClose();
  };
  return (
    <dialog ref={dialog} aria-labelledby="reset-title" onClose={onClose}>
      <h2 id="reset-title">Reset the mock?</h2>
      <p>
        This removes {toCount(requests, "request")} and {toCount(instances, "instance")}, and restores the scenarios and
        processes of the configuration. It cannot be undone.
      </p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" class="button button-danger" onClick={reset}>
          Reset
        </button>
      </div>
    </dialog>
  );
}

function toCount(count: number, word: string): string {
  return `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
}

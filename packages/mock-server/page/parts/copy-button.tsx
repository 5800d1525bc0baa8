import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { copyText } from "../format/copy-text.ts";
import { Icon } from "./icon.tsx";

const shownMs = 2000;

interface CopyButtonParts {
  /** The label of the button. With `isSmall`, only screen readers get it. */
  readonly label: string;
  readonly toText: () => string;
  readonly isSmall?: boolean;
}

/** A button that copies a text and shows whether it worked. */
export function CopyButton({ label, toText, isSmall = false }: CopyButtonParts): JSX.Element {
  const [outcome, setOutcome] = useState<"copied" | "not copied">();
  useEffect(() => {
    if (outcome === undefined) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = (): void => {
    copyText(toText()).then(
      () => setOutcome("copied"),
      () => setOutcome("not copied"),
    );
  };
  const text = outcome ?? label;
  return (
    <button type="button" class={isSmall ? "small-button" : "button"} onClick={copy}>
      <Icon name={outcome === undefined ? "copy" : outcome === "copied" ? "check" : "cross"} />
      <span class={isSmall && outcome === undefined ? "visually-hidden" : ""} aria-live="polite">
        {text}
      </span>
    </button>
  );
}

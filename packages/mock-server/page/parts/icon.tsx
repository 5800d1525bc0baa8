import type { JSX } from "preact";

const shapes = {
  check: "M3 8.5 6.5 12 13 4.5",
  cross: "m4 4 8 8m0-8-8 8",
  warn: "M8 2.5 14 13.5H2ZM8 6.5v3.2m0 1.6v.7",
  bolt: "M9 1.5 3.5 9H8l-1 5.5L12.5 7H8Z",
  copy: "M5.5 5.5h7v8h-7ZM10.5 3V2.5h-7v8H4",
  download: "M8 2v8m-3-3 3 3 3-3M3 13.5h10",
  repeat: "M3 7V5.5h9.5m-2-2 2 2-2 2M13 9v1.5H3.5m2 2-2-2 2-2",
  chevron: "m5 2 7 6-7 6",
  play: "m5 3 8 5-8 5Z",
} as const;

/** Shows a decorative icon beside a label. Screen readers ignore it. */
export function Icon({ name, more = "" }: { readonly name: keyof typeof shapes; readonly more?: string }): JSX.Element {
  return (
    <svg class={`icon ${more}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}

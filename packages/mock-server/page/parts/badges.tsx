import type { JSX } from "preact";
import type { ShownRequest } from "../control/shown.ts";
import type { RepeatGroup } from "../starts/find-repeats.ts";
import { Icon } from "./icon.tsx";

/** Shows the method of a request, in a colour of its own. */
export function MethodBadge({ method }: { readonly method: string }): JSX.Element {
  const name = method.toUpperCase();
  return <span class={`method method-${name.toLowerCase()}`}>{name || "TCP"}</span>;
}

/** Shows the status of an answer, or how the connection broke. */
export function StatusMark({ request }: { readonly request: ShownRequest }): JSX.Element {
  const { status, fault } = request;
  if (fault !== undefined)
    return (
      <span class="status bad">
        <Icon name="bolt" /> {fault}
      </span>
    );
  const [tone, icon] = toStatusTone(status ?? 0);
  return (
    <span class={`status ${tone}`}>
      <Icon name={icon} /> {status}
    </span>
  );
}

function toStatusTone(status: number): ["good" | "odd" | "bad", "check" | "warn" | "cross"] {
  if (status >= 500 || status === 0) return ["bad", "cross"];
  return status >= 300 ? ["odd", "warn"] : ["good", "check"];
}

/** Shows the repeat mark of a start, and whether the group led to more than one instance. */
export function RepeatMark({
  request,
  group,
}: {
  readonly request: ShownRequest;
  readonly group: RepeatGroup;
}): JSX.Element {
  const { level, members, started } = group;
  const place = `${members.indexOf(request) + 1} of ${members.length}`;
  const reason = group.reason === "correlation" ? "same correlation id" : "same values";
  const isStarted = request.startedUuid !== undefined;
  if (level === "twice" && isStarted)
    return (
      <span class="mark mark-bad" title={`${reason}: ${place}`}>
        <Icon name="warn" /> started {started}×
      </span>
    );
  if (level === "alike")
    return (
      <span class="mark mark-odd" title="same values, different correlation ids">
        <Icon name="repeat" /> same values {place}
      </span>
    );
  return (
    <span class="mark" title={reason}>
      <Icon name="repeat" /> attempt {place}
    </span>
  );
}

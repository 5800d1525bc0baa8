import type { JSX } from "preact";
import type { ShownRequest } from "../control/shown.ts";
import { formatDuration } from "../format/format-time.ts";
import { StatusMark } from "../parts/badges.tsx";
import { Icon } from "../parts/icon.tsx";
import { Time } from "../parts/time.tsx";
import type { RepeatGroup } from "../starts/find-repeats.ts";

interface RepeatSectionParts {
  readonly group: RepeatGroup;
  readonly request: ShownRequest;
  readonly onShow: (id: number) => void;
}

/** Lists the repeats of a start and their results. */
export function RepeatSection({ group, request, onShow }: RepeatSectionParts): JSX.Element {
  const { members, correlation, level } = group;
  const [first] = members;
  return (
    <section class={`repeats repeats-${level}`} aria-label="Repeats">
      <h3>
        <Icon name={level === "twice" ? "warn" : "repeat"} /> {toTitle(group)}
      </h3>
      <p class="quiet">
        {correlation === undefined ? (
          <>Same process, same values{level === "alike" && "; the correlation ids differ"}</>
        ) : (
          <>
            Same <code>{correlation.name}</code> <span class="id">{correlation.id}</span>
          </>
        )}
      </p>
      <ol class="repeat-list">
        {members.map((member) => (
          <li key={member.id} aria-current={member === request ? "true" : undefined}>
            <button type="button" class="repeat-link" onClick={() => onShow(member.id)}>
              <span class="quiet">#{member.id}</span>
              <Time atMs={member.atMs} />
              <span class="quiet">+{formatDuration(member.atMs - (first?.atMs ?? member.atMs))}</span>
              <StatusMark request={member} />
              <span class="id">
                {member.startedUuid === undefined ? "started nothing" : member.startedUuid.slice(0, 8)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function toTitle({ level, started, members }: RepeatGroup): string {
  if (level === "twice") return `Started ${started === 2 ? "twice" : `${started} times`} in ${members.length} requests`;
  if (level === "alike") return `${started} instances with the same values`;
  return `Requested ${members.length} times, ${started === 1 ? "started once" : "never started"}`;
}

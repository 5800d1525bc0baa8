// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: the rows of a grid; the narrow layout changes `display`, so roles are written out
// biome-ignore-all lint/a11y/noRedundantRoles: as above
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus, not their cells
import { Component, type JSX } from "preact";
import type { AnswerViolation, ShownRequest } from "../control/shown.ts";
import { formatTook } from "../format/format-took.ts";
import { MethodBadge, RepeatMark, StatusMark } from "../parts/badges.tsx";
import { Icon } from "../parts/icon.tsx";
import { Ago, Time } from "../parts/time.tsx";
import type { RepeatGroup } from "../starts/find-repeats.ts";
import { toCorrelation } from "../starts/to-correlation.ts";
import { isStart, toProcessName } from "../starts/to-process-name.ts";

interface RequestRowParts {
  readonly request: ShownRequest;
  readonly group: RepeatGroup | undefined;
  readonly violations: readonly AnswerViolation[] | undefined;
  /** The name of the initial value with the correlation id; empty to find it by its name. */
  readonly correlationKey: string;
  readonly isSelected: boolean;
  readonly isReachable: boolean;
  readonly onFocus: (id: number) => void;
  readonly onSelect: (id: number) => void;
}

/** A row of the list. It is rendered again only if it changed, because the list is long and changes often. */
export class RequestRow extends Component<RequestRowParts> {
  override shouldComponentUpdate(next: RequestRowParts): boolean {
    const keys = ["request", "violations", "correlationKey", "isSelected", "isReachable"] as const;
    return keys.some((key) => this.props[key] !== next[key]) || isOther(this.props.group, next.group);
  }

  override render({
    request,
    group,
    violations,
    correlationKey,
    isSelected,
    isReachable,
    ...on
  }: RequestRowParts): JSX.Element {
    const { id, atMs, startedUuid, scenarios } = request;
    const correlation = isStart(request) ? toCorrelation(request, correlationKey) : undefined;
    return (
      <tr
        role="row"
        data-id={id}
        tabIndex={isReachable ? 0 : -1}
        aria-selected={isSelected}
        class={group?.level === "twice" && startedUuid !== undefined ? "is-twice" : ""}
        onFocus={() => on.onFocus(id)}
        onClick={() => on.onSelect(id)}
      >
        <td role="gridcell" class="cell-time">
          <Time atMs={atMs} /> <Ago atMs={atMs} />
        </td>
        <td role="gridcell" class="cell-method">
          <MethodBadge method={request.method} />
        </td>
        <td role="gridcell" class="cell-process">
          {toProcessName(request) ?? request.operationId ?? (request.path || "a connection")}{" "}
          {correlation && (
            <span class="id quiet" title={`${correlation.name}: ${correlation.id}`}>
              {toShort(correlation.id)}
            </span>
          )}
        </td>
        <td role="gridcell" class="cell-status">
          <StatusMark request={request} />
        </td>
        <td role="gridcell" class="cell-repeat">
          {group && <RepeatMark request={request} group={group} />}
        </td>
        <td role="gridcell" class="cell-started">
          {startedUuid === undefined ? (
            <span class="quiet">–</span>
          ) : (
            <span class="id" title={startedUuid}>
              <Icon name="play" /> {startedUuid.slice(0, 8)}
            </span>
          )}
        </td>
        <td role="gridcell" class="cell-scenarios">
          {scenarios.map((name, i) => (
            <span class="scenario-tag" key={i}>
              {name}
            </span>
          ))}
        </td>
        <td role="gridcell" class="cell-took">
          {formatTook(request)}
        </td>
        <td role="gridcell" class="cell-contract">
          <ContractMark request={request} violations={violations ?? []} />
        </td>
      </tr>
    );
  }
}

interface ContractMarkParts {
  readonly request: ShownRequest;
  readonly violations: readonly AnswerViolation[];
}

/** Shows whether the request and its answer match the OpenAPI document. */
function ContractMark({ request, violations }: ContractMarkParts): JSX.Element {
  const [asked] = request.violations;
  const [answered] = violations;
  const first = asked ?? answered;
  if (first === undefined) return <Kept isKnown={request.operationId !== undefined} />;
  const more = request.violations.length + violations.length - 1;
  const side = asked === undefined ? "answer" : "request";
  return (
    <span class={asked === undefined && answered?.intended === true ? "odd" : "bad"}>
      <Icon name="warn" /> {side}: {first.where} {first.message}
      {more > 0 && ` (+${more})`}
    </span>
  );
}

/** Shortens a UUID to its first part. */
function toShort(id: string): string {
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(id)) return id.slice(0, 8);
  return id.length > 16 ? `${id.slice(0, 15)}…` : id;
}

function Kept({ isKnown }: { readonly isKnown: boolean }): JSX.Element {
  if (!isKnown) return <span class="quiet">–</span>;
  return (
    <span class="quiet passed">
      <Icon name="check" /> passed
    </span>
  );
}

function isOther(a: RepeatGroup | undefined, b: RepeatGroup | undefined): boolean {
  return (
    a?.level !== b?.level ||
    a?.started !== b?.started ||
    a?.reason !== b?.reason ||
    a?.members.length !== b?.members.length
  );
}

import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Connection } from "../control/follow-changes.ts";
import type { PageState } from "../control/page-state.ts";
import type { ShownConfig } from "../control/shown.ts";
import { filterRequests, noFilter, type RequestFilter } from "../starts/filter-requests.ts";
import type { Repeats } from "../starts/find-repeats.ts";
import { FirstRequest } from "./first-request.tsx";
import { RequestFilterBar } from "./request-filter-bar.tsx";
import { RequestPane } from "./request-pane.tsx";
import { RequestTable } from "./request-table.tsx";
import { Verdict } from "./verdict.tsx";

interface RequestViewParts {
  readonly state: PageState;
  readonly config: ShownConfig;
  readonly connection: Connection;
  readonly repeats: Repeats;
  readonly filter: RequestFilter;
  readonly correlationKey: string;
  readonly selected: number | undefined;
  readonly onSelect: (id: number | undefined) => void;
  readonly onFilter: (filter: RequestFilter) => void;
  readonly onCorrelationKey: (key: string) => void;
  readonly onLoadAll: () => void;
}

/** Shows the verdict, the list of requests and the selected request. */
export function RequestView(parts: RequestViewParts): JSX.Element {
  const { state, config, connection, repeats, filter, selected, onSelect, onFilter } = parts;
  const { requests, violations, totals } = state;
  const [focusRow, setFocusRow] = useState<number>();
  const view = useRef<HTMLElement>(null);
  const shown = useMemo(
    () => filterRequests(requests, filter, { repeats, violations }).reverse(),
    [requests, filter, repeats, violations],
  );
  const opened = requests.find(({ id }) => id === selected);
  const close = (): void => {
    setFocusRow(selected);
    onSelect(undefined);
  };
  useLayoutEffect(() => {
    if (focusRow === undefined) return;
    view.current?.querySelector<HTMLElement>(`[data-id="${focusRow}"]`)?.focus();
    setFocusRow(undefined);
  }, [focusRow]);
  if (requests.length === 0 && totals.requests === 0)
    return <FirstRequest isKnown={connection !== "connecting"} workspaces={state.workspaces} config={config} />;
  return (
    <section
      ref={view}
      class={`requests ${opened === undefined ? "" : "has-pane"}`}
      aria-label="Requests"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || opened === undefined) return;
        event.preventDefault();
        close();
      }}
    >
      <div class="requests-main">
        <Verdict
          {...{ repeats, known: requests.length, totals, notKept: state.notKept }}
          onShow={(kind) => onFilter({ ...noFilter, kind })}
          onLoadAll={parts.onLoadAll}
        />
        <RequestFilterBar
          {...{ requests, repeats, violations, filter, onFilter }}
          correlationKey={parts.correlationKey}
          onCorrelationKey={parts.onCorrelationKey}
        />
        {shown.length > 0 && (
          <RequestTable
            {...{ requests: shown, repeats, violations, selected, onSelect }}
            correlationKey={parts.correlationKey}
          />
        )}
        {shown.length === 0 && (
          <div class="nothing-fits">
            <p>No request matches the filter.</p>
            <button type="button" class="button" onClick={() => onFilter(noFilter)}>
              Show all {requests.length.toLocaleString("en")}
            </button>
          </div>
        )}
      </div>
      {opened !== undefined && (
        <RequestPane
          key={opened.id}
          request={opened}
          violations={violations.get(opened.id) ?? []}
          groups={repeats.byId.get(opened.id) ?? []}
          onShow={onSelect}
          onClose={close}
        />
      )}
    </section>
  );
}

import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { callControl } from "../control/call-control.ts";
import { type Connection, followChanges } from "../control/follow-changes.ts";
import { addOlder, applyChanges, type Kept, nothingKnown, type PageState } from "../control/page-state.ts";
import type { ShownConfig } from "../control/shown.ts";
import { ClockContext } from "../parts/clock-context.ts";
import { ActContext } from "../parts/use-act.ts";
import { noFilter, type RequestFilter } from "../starts/filter-requests.ts";
import { findRepeats } from "../starts/find-repeats.ts";
import { ApiView } from "./api-view.tsx";
import { InstanceView } from "./instance-view.tsx";
import { RequestView } from "./request-view.tsx";
import { ScenarioChips } from "./scenario-chips.tsx";
import { ScenarioView } from "./scenario-view.tsx";
import { StartView } from "./start-view.tsx";
import { TopBar, toView, type ViewName } from "./top-bar.tsx";

/** The whole page. */
export function App(): JSX.Element {
  const [state, setState] = useState<PageState>(nothingKnown);
  const [connection, setConnection] = useState<Connection>("connecting");
  const [config, setConfig] = useState<ShownConfig>({});
  const [view, setView] = useState<ViewName>(toView(location.hash));
  const [selected, setSelected] = useState<number>();
  const [filter, setFilter] = useState<RequestFilter>(noFilter);
  const [correlationKey, setCorrelationKey] = useState("");
  const [mistake, setMistake] = useState("");

  useEffect(() => {
    let known = nothingKnown;
    return followChanges((changes) => {
      const isOther = known.resets !== changes.resets || known.version === undefined;
      known = applyChanges(known, changes, Date.now());
      setState((before) => applyChanges(before, changes, Date.now()));
      if (isOther) {
        setSelected(undefined);
        callControl<ShownConfig>("GET", "/config").then(setConfig, () => undefined);
      }
      return { version: known.version, resets: known.resets, lastId: known.requests.at(-1)?.id ?? 0 };
    }, setConnection);
  }, []);
  useEffect(() => {
    const onHash = (): void => setView(toView(location.hash));
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, []);

  const act = useMemo(
    () =>
      (what: string, action: () => Promise<unknown>): void => {
        action().then(
          () => setMistake(""),
          (error: Error) => setMistake(`${what} failed: ${error.message}`),
        );
      },
    [],
  );
  const repeats = useMemo(() => findRepeats(state.requests, correlationKey), [state.requests, correlationKey]);
  const loadAll = async (): Promise<void> => {
    const parts = ["/requests?limit=1000000", "/instances", "/contract-violations"];
    const [requests, instances, answers] = await Promise.all(parts.map((path) => callControl<Kept>("GET", path)));
    setState((before) => addOlder(before, { ...answers, ...instances, ...requests } as Kept));
  };
  const show = (id: number): void => {
    setSelected(id);
    setFilter(noFilter);
    location.hash = "requests";
  };
  const clock = useMemo(
    () => ({ offsetMs: state.clockOffsetMs, isRunning: config.seed === undefined }),
    // The offset varies a little with each answer, but times are shown in whole seconds.
    [Math.round(state.clockOffsetMs / 1000), config.seed],
  );

  return (
    <ClockContext.Provider value={clock}>
      <ActContext.Provider value={act}>
        <TopBar view={view} state={state} connection={connection} />
        <ScenarioChips scenarios={state.scenarios} />
        {mistake !== "" && (
          <p class="mistake" role="alert">
            {mistake}
            <button type="button" class="small-button" onClick={() => setMistake("")}>
              Dismiss
            </button>
          </p>
        )}
        <main class={`view view-${view}`}>
          {view === "requests" && (
            <RequestView
              {...{ state, config, repeats, filter, correlationKey, connection }}
              {...{ selected, onSelect: setSelected, onFilter: setFilter, onCorrelationKey: setCorrelationKey }}
              onLoadAll={() => act("Loading", loadAll)}
            />
          )}
          {view === "instances" && (
            <InstanceView {...{ state, repeats, onShow: show }} onLoadAll={() => act("Loading", loadAll)} />
          )}
          {view === "scenarios" && <ScenarioView active={state.scenarios} />}
          <StartView isShown={view === "start"} workspaces={state.workspaces} config={config} />
          {view === "api" && <ApiView />}
        </main>
      </ActContext.Provider>
    </ClockContext.Provider>
  );
}

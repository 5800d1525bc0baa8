import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { toMockUrl } from "../control/call-control.ts";
import type { Connection } from "../control/follow-changes.ts";
import type { PageState } from "../control/page-state.ts";
import { Icon } from "../parts/icon.tsx";
import { ResetDialog } from "./reset-dialog.tsx";

/** The views of the page, by the fragment of its URL. */
export type ViewName = "requests" | "instances" | "scenarios" | "start" | "api";

const titles: Readonly<Record<ViewName, string>> = {
  requests: "Requests",
  instances: "Instances",
  scenarios: "Scenarios",
  start: "Start",
  api: "API",
};
const connections: Readonly<Record<Connection, string>> = {
  connecting: "connecting …",
  live: "live",
  lost: "not connected, trying again …",
};

/** Returns the view for a URL fragment; the requests by default. */
export function toView(hash: string): ViewName {
  const name = hash.slice(1);
  return Object.hasOwn(titles, name) ? (name as ViewName) : "requests";
}

interface TopBarParts {
  readonly view: ViewName;
  readonly state: PageState;
  readonly connection: Connection;
}

/** The bar with the mock's name, the navigation and the global actions. */
export function TopBar({ view, state, connection }: TopBarParts): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const { totals, scenarios } = state;
  const counts: Partial<Record<ViewName, number>> = {
    requests: totals.requests,
    instances: totals.instances,
    scenarios: scenarios.length,
  };
  return (
    <header class="top-bar">
      <h1>flowx-mock</h1>
      <p class={`connection connection-${connection}`} role="status">
        <span class="dot" aria-hidden="true" />
        {connections[connection]}
      </p>
      <nav aria-label="Views">
        {(Object.keys(titles) as ViewName[]).map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === view ? "page" : undefined}>
            {titles[name]}
            {counts[name] !== undefined && counts[name] > 0 && (
              <span class="count">{counts[name].toLocaleString("en")}</span>
            )}
          </a>
        ))}
      </nav>
      <div class="top-actions">
        <a class="button" href={`${toMockUrl()}/__mock/requests.har`} download="flowx-mock.har">
          <Icon name="download" /> HAR
        </a>
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          Reset …
        </button>
      </div>
      {isAsking && <ResetDialog state={state} onClose={() => setAsking(false)} />}
    </header>
  );
}

import { loadApiReference } from "./api-reference.ts";
import { type Changes, callControl } from "./control.ts";
import { byId } from "./dom.ts";
import { showInstances } from "./instance-list.ts";
import { addRequests, clearRequests } from "./request-list.ts";
import { loadScenarios, showScenarios } from "./scenario-list.ts";
import { listenToForm, showProcesses } from "./start-form.ts";

const waitMs = 20_000;
const retryMs = 1000;

/** What the page knows so far. */
interface Known {
  readonly version: number;
  readonly resets: number;
  readonly lastId: number;
}

function showView(): void {
  const name = location.hash.slice(1) || "requests";
  for (const section of document.querySelectorAll("main > section"))
    section.classList.toggle("is-shown", section.id === name);
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === `#${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

function show(changes: Changes, known: Known | undefined): Known {
  const { version, resets, totals, requests } = changes;
  if (known !== undefined && known.resets !== resets) clearRequests();
  addRequests(requests, new Set(changes.brokenRequests));
  showInstances(changes.instances);
  showScenarios(changes.scenarios);
  showProcesses(changes.workspaces);
  byId("totals").textContent = `requests: ${totals.requests} · instances: ${totals.instances}`;
  const before = known?.resets === resets ? known.lastId : 0;
  return { version, resets, lastId: requests.at(-1)?.id ?? before };
}

async function follow(): Promise<never> {
  let known: Known | undefined;
  for (;;) {
    try {
      const query = known && `?version=${known.version}&resets=${known.resets}&after=${known.lastId}&waitMs=${waitMs}`;
      known = show(await callControl<Changes>("GET", `/changes${query ?? ""}`), known);
      byId("connection").textContent = "live";
    } catch {
      byId("connection").textContent = "not connected, trying again …";
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}

addEventListener("hashchange", showView);
byId("reset").addEventListener("click", () => void callControl("POST", "/reset"));
listenToForm();
showView();
await loadScenarios();
void loadApiReference();
void follow();

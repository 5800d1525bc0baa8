import { type Changes, callControl } from "./control.ts";
import { byId, make } from "./dom.ts";

interface Available {
  readonly name: string;
  readonly description: string;
}

let available: readonly Available[] = [];

/** Asks once which scenarios there are. */
export async function loadScenarios(): Promise<void> {
  ({ available } = await callControl<{ available: readonly Available[] }>("GET", "/scenarios"));
  const switchOff = (): void => void callControl("DELETE", "/scenarios");
  byId("stop-scenarios").addEventListener("click", switchOff);
}

/** Shows a button for each scenario; those that are on are pressed. */
export function showScenarios(active: Changes["scenarios"]): void {
  const focused = document.activeElement?.getAttribute("data-name");
  const buttons = available.map(({ name, description }) => {
    const on = active.filter((scenario) => scenario.name === name);
    const attributes = { type: "button", "aria-pressed": String(on.length > 0), title: description, "data-name": name };
    return make("button", { attributes, onClick: () => void toggle(name, on) }, name);
  });
  byId("scenario-buttons").replaceChildren(...buttons);
  buttons.find((button) => button.dataset["name"] === focused)?.focus();
}

async function toggle(name: string, on: Changes["scenarios"]): Promise<void> {
  // Without a limit the page itself could not be reached any more.
  const limit = name === "reset-on-accept" ? { times: 1 } : {};
  if (on.length === 0) await callControl("POST", "/scenarios", { name, ...limit });
  for (const { id } of on) await callControl("DELETE", `/scenarios/${id}`);
}

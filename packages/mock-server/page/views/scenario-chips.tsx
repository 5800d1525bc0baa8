import type { JSX } from "preact";
import { callControl } from "../control/call-control.ts";
import type { ShownScenario } from "../control/shown.ts";
import { describeSettings } from "../format/describe-settings.ts";
import { Icon } from "../parts/icon.tsx";
import { useAct } from "../parts/use-act.ts";

/** Shows the scenarios that are on, in every view. */
export function ScenarioChips({ scenarios }: { readonly scenarios: readonly ShownScenario[] }): JSX.Element | null {
  const act = useAct();
  if (scenarios.length === 0) return null;
  return (
    <section class="chip-bar" aria-label="Scenarios that are on">
      <span class="chip-title">On now</span>
      <ul class="chips">
        {scenarios.map((scenario) => (
          <li class="chip" key={scenario.id}>
            <span class="chip-text">
              <span class="chip-name">{scenario.name}</span>
              {describeSettings(scenario).map((text) => (
                <span key={text}>{text}</span>
              ))}
            </span>
            <button
              type="button"
              class="chip-off"
              aria-label={`Switch off ${scenario.name}`}
              onClick={() => act("Switching off", () => callControl("DELETE", `/scenarios/${scenario.id}`))}
            >
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="small-button"
        onClick={() => act("Switching off", () => callControl("DELETE", "/scenarios"))}
      >
        Switch all off
      </button>
    </section>
  );
}

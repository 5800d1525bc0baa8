import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { callControl } from "../control/call-control.ts";
import type { AvailableScenario, ShownScenario } from "../control/shown.ts";
import { ScenarioRow } from "./scenario-row.tsx";

interface ScenarioViewParts {
  readonly active: readonly ShownScenario[];
}

/** Shows every scenario in its group, with what it does and a switch. */
export function ScenarioView({ active }: ScenarioViewParts): JSX.Element {
  const [available, setAvailable] = useState<readonly AvailableScenario[]>([]);
  useEffect(() => {
    callControl<{ available: AvailableScenario[] }>("GET", "/scenarios").then(
      (answer) => setAvailable(answer.available),
      () => undefined,
    );
  }, []);
  const groups = [...new Set(available.map(({ group }) => group))];
  return (
    <section class="page-section" aria-labelledby="scenarios-title">
      <h2 id="scenarios-title">Scenarios</h2>
      <p class="lead">
        Each one changes how the mock answers, for the number of requests that you choose. Scenarios can be combined:
        delays add up, and the newest answer wins.
      </p>
      <div class="scenario-groups">
        {groups.map((group) => (
          <section key={group} class="scenario-group" aria-label={group}>
            <h3>{group}</h3>
            <ul class="scenario-list">
              {available
                .filter((scenario) => scenario.group === group)
                .map((scenario) => (
                  <ScenarioRow
                    key={scenario.name}
                    scenario={scenario}
                    on={active.filter(({ name }) => name === scenario.name)}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { callControl } from "../control/call-control.ts";
import type { AvailableScenario, ScenarioSettings, ShownScenario } from "../control/shown.ts";
import { describeSettings } from "../format/describe-settings.ts";
import { useAct } from "../parts/use-act.ts";

interface ScenarioRowParts {
  readonly scenario: AvailableScenario;
  /** The active scenarios with this name. */
  readonly on: readonly ShownScenario[];
}

/** One scenario: what it does, its settings, and its switch. */
export function ScenarioRow({ scenario, on }: ScenarioRowParts): JSX.Element {
  const act = useAct();
  const { name, description, reads } = scenario;
  // It also resets the page's own connections: without a limit the page could not switch it off.
  const needsTimes = name === "reset-on-accept";
  const [times, setTimes] = useState(needsTimes ? "1" : "");
  const [delayMs, setDelayMs] = useState("1000");
  const toggle = (): void => {
    if (on.length > 0)
      act("Switching off", () => Promise.all(on.map(({ id }) => callControl("DELETE", `/scenarios/${id}`))));
    else act("Switching on", () => callControl("POST", "/scenarios", { name, ...toSettings(times, delayMs, reads) }));
  };
  const isOn = on.length > 0;
  return (
    <li class={`scenario ${isOn ? "is-on" : ""}`}>
      <div class="scenario-text">
        <span class="scenario-name" id={`scenario-${name}`}>
          {name}
        </span>
        <span class="quiet">{description}</span>
      </div>
      {isOn ? (
        <span class="scenario-now">
          {on.map((one) => describeSettings(one).join(" · ") || "until it is switched off").join("; ")}
        </span>
      ) : (
        <>
          {reads.includes("delayMs") && (
            <label class="field">
              <span>ms</span>
              <input
                type="number"
                min="0"
                step="100"
                value={delayMs}
                aria-label={`Delay of ${name} in milliseconds`}
                onInput={({ currentTarget }) => setDelayMs(currentTarget.value)}
              />
            </label>
          )}
          <label class="field">
            <span>times</span>
            <input
              type="number"
              min="1"
              placeholder={needsTimes ? "1" : "∞"}
              value={times}
              aria-label={`Number of requests for ${name}; empty for all`}
              onInput={({ currentTarget }) => setTimes(currentTarget.value)}
            />
          </label>
        </>
      )}
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isOn}
        aria-labelledby={`scenario-${name}`}
        onClick={toggle}
      >
        <span class="switch-knob" aria-hidden="true" />
        <span class="switch-text" aria-hidden="true">
          {isOn ? "on" : "off"}
        </span>
      </button>
    </li>
  );
}

function toSettings(times: string, delayMs: string, reads: readonly string[]): ScenarioSettings {
  return {
    ...(times.trim() !== "" && { times: Number(times) }),
    ...(reads.includes("delayMs") && delayMs.trim() !== "" && { delayMs: Number(delayMs) }),
  };
}

import type { OperationId } from "@flowx-start/api-types";
import type { Chance } from "../chance.ts";
import { builtInScenarios, findSettingMistake } from "./built-in-scenarios.ts";
import type {
  ConfiguredScenario,
  Scenario,
  ScenarioName,
  ScenarioOptions,
  ScenarioRequest,
  ScenarioSettings,
} from "./scenario.ts";

/** A scenario that is on. */
export interface ActiveScenario {
  readonly id: number;
  readonly name: string;
  readonly settings: ScenarioSettings;
  /** For how many requests it is still on; `undefined` without a limit. */
  readonly remaining: number | undefined;
  /** Switches it off. */
  stop(): void;
}

/** A scenario that applies to a request. */
export interface Applied {
  readonly scenario: Scenario;
  readonly settings: ScenarioSettings;
}

/** The scenarios of a mock that are on. */
export interface ActiveScenarios {
  readonly list: readonly ActiveScenario[];
  /** Whether none is on. */
  readonly isEmpty: boolean;
  /** Whether new connections may be reset. */
  readonly resetOnAccept: boolean;
  /** Whether a predicate must see the body. */
  readonly wantBody: boolean;
  use(scenario: ScenarioName | Scenario, options?: ScenarioOptions): ActiveScenario;
  /** Returns those that apply to a request, and counts it. The one that was switched on last comes first. */
  take(request: ScenarioRequest): readonly Applied[];
  /** Returns the one that applies to a new connection, and counts it. */
  takeOnAccept(): Applied | undefined;
  stop(id: number): boolean;
  /** Switches all off but those of the configuration, which are on again as at the start. */
  reset(): void;
}

interface Entry {
  id: number;
  scenario: Scenario;
  options: ScenarioOptions;
  left: number;
}

const nothing: readonly Applied[] = [];

/**
 * Creates the list of active scenarios.
 *
 * @param initial - Those of the configuration, already checked.
 * @param toChance - Draws probabilities.
 * @param onChange - Called after each change.
 */
export function createActiveScenarios(
  initial: readonly ConfiguredScenario[],
  toChance: () => Chance,
  onChange: () => void,
): ActiveScenarios {
  let entries: readonly Entry[] = [];
  let lastId = 0;
  const remove = (id: number): boolean => {
    const before = entries.length;
    entries = entries.filter((entry) => entry.id !== id);
    if (entries.length !== before) onChange();
    return entries.length !== before;
  };
  const toActive = (entry: Entry): ActiveScenario => {
    const { when: _when, ...settings } = entry.options;
    return {
      ...{ id: entry.id, name: entry.scenario.name, settings },
      get remaining() {
        return entry.left === Number.POSITIVE_INFINITY ? undefined : entry.left;
      },
      stop: () => void remove(entry.id),
    };
  };
  const takeOne = (entry: Entry, isMatch: (entry: Entry) => boolean): Applied | undefined => {
    if (entry.left <= 0 || !isMatch(entry)) return undefined;
    const { probability = 1 } = entry.options;
    if (probability < 1 && toChance().next() >= probability) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) remove(entry.id);
    return { scenario: entry.scenario, settings: entry.options };
  };
  const active: ActiveScenarios = {
    get list() {
      return entries.map(toActive);
    },
    get isEmpty() {
      return entries.length === 0;
    },
    get resetOnAccept() {
      return entries.some(({ scenario }) => scenario.before === "accept");
    },
    get wantBody() {
      return entries.some(({ options }) => options.when !== undefined);
    },
    use(nameOrScenario, options = {}) {
      const scenario = toScenario(nameOrScenario);
      const mistake = findSettingMistake(scenario, options);
      if (mistake !== undefined) throw new TypeError(`${mistake}.`);
      lastId += 1;
      const entry = { id: lastId, scenario, options, left: options.times ?? Number.POSITIVE_INFINITY };
      entries = [entry, ...entries];
      onChange();
      return toActive(entry);
    },
    take(request) {
      if (entries.length === 0) return nothing;
      return entries.flatMap((entry) => takeOne(entry, ({ options }) => isMeant(options, request)) ?? []);
    },
    takeOnAccept() {
      const entry = entries.find(({ scenario }) => scenario.before === "accept");
      return entry && takeOne(entry, () => true);
    },
    stop: remove,
    reset() {
      entries = [];
      for (const { name, ...settings } of initial) active.use(name as ScenarioName, settings);
      onChange();
    },
  };
  active.reset();
  return active;
}

function toScenario(nameOrScenario: string | Scenario): Scenario {
  if (typeof nameOrScenario !== "string") return nameOrScenario;
  const scenario = builtInScenarios.get(nameOrScenario);
  if (scenario !== undefined) return scenario;
  throw new TypeError(
    `There is no scenario "${nameOrScenario}". There are ${[...builtInScenarios.keys()].join(", ")}.`,
  );
}

function isMeant({ process, operation, when }: ScenarioOptions, request: ScenarioRequest): boolean {
  if (operation !== undefined && operation !== (request.operationId satisfies OperationId | undefined)) return false;
  if (process !== undefined && !toProcessNames(request).includes(process)) return false;
  return when === undefined || when(request);
}

function toProcessNames({ pathParameters }: ScenarioRequest): (string | undefined)[] {
  const { processName, processDefinitionName, resourceDefinitionId } = pathParameters;
  return [processName, processDefinitionName, resourceDefinitionId];
}

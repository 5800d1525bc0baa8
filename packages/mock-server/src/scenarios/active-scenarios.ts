import type { OperationId } from "@flowx-start/api-types";
import type { RandomSource } from "../sources/random-source.ts";
import { builtInScenarios, findProcessMistake, findSettingMistake } from "./built-in-scenarios.ts";
import type {
  ConfiguredScenario,
  Scenario,
  ScenarioName,
  ScenarioOptions,
  ScenarioRequest,
  ScenarioSettings,
} from "./scenario.ts";
import { toScenarioFailure } from "./scenario-failure.ts";

/** A scenario that is switched on. */
export interface ActiveScenario {
  readonly id: number;
  readonly name: string;
  readonly settings: ScenarioSettings;
  /** The number of requests that it still applies to; `undefined` if there is no limit. */
  readonly remaining: number | undefined;
  /** Switches it off. */
  stop(): void;
}

/** A scenario that applies to a request. */
export interface Applied {
  readonly scenario: Scenario;
  readonly settings: ScenarioSettings;
}

/** The scenarios of a mock that are switched on. */
export interface ActiveScenarios {
  readonly list: readonly ActiveScenario[];
  /** True if no scenario is on. */
  readonly isEmpty: boolean;
  /** True if a scenario may reset new connections. */
  readonly resetOnAccept: boolean;
  /** True if a `when` predicate needs the body. */
  readonly wantBody: boolean;
  use(scenario: ScenarioName | Scenario, options?: ScenarioOptions): ActiveScenario;
  /** Returns the scenarios that apply to a request, the newest first, and counts the request. */
  take(request: ScenarioRequest): readonly Applied[];
  /** Returns the scenario that applies to a new connection, and counts the connection. */
  takeOnAccept(): Applied | undefined;
  stop(id: number): boolean;
  /** Switches every scenario off and those of the configuration on again. */
  reset(): void;
}

interface Entry {
  id: number;
  scenario: Scenario;
  options: ScenarioOptions;
  left: number;
}

const nothing: readonly Applied[] = [];

/** The dependencies of {@link createActiveScenarios}. */
export interface ScenarioSurroundings {
  /** Decides whether a scenario with a probability applies. */
  readonly toRandom: () => RandomSource;
  /** The names and resource definition ids of the processes that exist. */
  readonly listProcesses: () => readonly string[];
  /** Called after each change. */
  readonly onChange: () => void;
}

/**
 * Creates the list of active scenarios.
 *
 * @param initial - The scenarios of the configuration, already checked.
 */
export function createActiveScenarios(
  initial: readonly ConfiguredScenario[],
  { toRandom, listProcesses, onChange }: ScenarioSurroundings,
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
      id: entry.id,
      name: entry.scenario.name,
      settings,
      get remaining() {
        return entry.left === Number.POSITIVE_INFINITY ? undefined : entry.left;
      },
      stop: () => void remove(entry.id),
    };
  };
  const takeOne = (entry: Entry, isMatch: () => boolean): Applied | undefined => {
    if (entry.left <= 0 || !isMatch()) return undefined;
    const { probability = 1 } = entry.options;
    if (probability < 1 && toRandom().next() >= probability) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) remove(entry.id);
    return { scenario: entry.scenario, settings: entry.options };
  };
  const add = (scenario: Scenario, options: ScenarioOptions): Entry => {
    const mistake = findSettingMistake(scenario, options) ?? findProcessMistake(options, listProcesses());
    if (mistake !== undefined) throw new TypeError(`${mistake}.`);
    lastId += 1;
    const entry = { id: lastId, scenario, options, left: options.times ?? Number.POSITIVE_INFINITY };
    entries = [entry, ...entries];
    return entry;
  };
  const addInitial = (): void => {
    for (const { name, ...settings } of initial) add(toScenario(name), settings);
  };
  // These call no listener: a listener that reads the scenarios would not find them yet.
  addInitial();
  return {
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
      const entry = add(toScenario(nameOrScenario), options);
      onChange();
      return toActive(entry);
    },
    take(request) {
      if (entries.length === 0) return nothing;
      return entries.flatMap((entry) => takeOne(entry, () => isMeant(entry, request)) ?? []);
    },
    takeOnAccept() {
      const entry = entries.find(({ scenario }) => scenario.before === "accept");
      return entry && takeOne(entry, () => true);
    },
    stop: remove,
    reset() {
      entries = [];
      addInitial();
      onChange();
    },
  };
}

function toScenario(nameOrScenario: string | Scenario): Scenario {
  if (typeof nameOrScenario !== "string") return nameOrScenario;
  const scenario = builtInScenarios.get(nameOrScenario);
  if (scenario !== undefined) return scenario;
  throw new TypeError(
    `There is no scenario "${nameOrScenario}". The scenarios are ${[...builtInScenarios.keys()].join(", ")}.`,
  );
}

function isMeant({ scenario, options }: Entry, request: ScenarioRequest): boolean {
  const { process, operation, when } = options;
  if (scenario.isForOperations === true && request.operationId === undefined) return false;
  if (operation !== undefined && operation !== (request.operationId satisfies OperationId | undefined)) return false;
  if (process !== undefined && !toProcessNames(request).includes(process)) return false;
  try {
    return when === undefined || when(request);
  } catch (error) {
    throw toScenarioFailure(scenario.name, error);
  }
}

function toProcessNames({ pathParameters }: ScenarioRequest): (string | undefined)[] {
  const { processName, processDefinitionName, resourceDefinitionId } = pathParameters;
  return [processName, processDefinitionName, resourceDefinitionId];
}

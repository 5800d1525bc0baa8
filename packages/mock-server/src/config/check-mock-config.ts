import { listErrors } from "../contract/validate.ts";
import { contractValidators, validateConfig } from "../contract/validators.gen.ts";
import { findSchemaMistakes } from "../contract/values-schema.ts";
import { findProcessMistake, findScenarioMistake } from "../scenarios/built-in-scenarios.ts";
import { documentedConfig } from "./documented-config.ts";
import { listProcesses } from "./list-processes.ts";
import type { MockApp, MockBuild, MockConfig, MockWorkspace } from "./mock-config.ts";
import { type ConfigMistake, MockConfigError } from "./mock-config-error.ts";
import { toReadablePath } from "./readable-path.ts";

/**
 * Validates a configuration and returns it with its literal types.
 *
 * @throws {@link MockConfigError} that lists every mistake with its path.
 * @example
 * ```ts
 * import { defineMockConfig } from "@flowx-start/mock-server";
 *
 * const config = defineMockConfig({
 *   workspaces: [
 *     { id: "w-1", apps: [{ id: "a-1", activeBuildId: "b-1", builds: [{ id: "b-1", processes: [{ name: "onboarding" }] }] }] },
 *   ],
 * });
 * console.log(config.workspaces?.length); // 1
 * ```
 */
export function defineMockConfig<const T extends MockConfig>(config: T): T {
  const mistakes = checkMockConfig(config);
  if (mistakes.length > 0) throw new MockConfigError(mistakes);
  return config;
}

/** Returns every mistake in a configuration; an empty list if it is valid. */
export function checkMockConfig(config: unknown): ConfigMistake[] {
  const broken = listErrors(validateConfig, config).map(({ pointer, message }) => ({
    path: toReadablePath(pointer),
    message,
  }));
  // References are checked only when every value has the right shape.
  if (broken.length > 0) return broken;
  const { workspaces = documentedConfig.workspaces, scenarios = [] } = config as MockConfig;
  const processes = listProcesses(workspaces);
  return [
    ...checkParts(config as MockConfig),
    ...scenarios.flatMap((scenario, i) => {
      const message = findProcessMistake(scenario, processes);
      return message === undefined ? [] : [{ path: `scenarios[${i}].process`, message }];
    }),
  ];
}

/** Validates a configuration that may be incomplete, such as the one from command-line flags. */
export function checkPartialConfig(config: MockConfig): ConfigMistake[] {
  const broken = listErrors(validateConfig, config).map(({ pointer, message }) => ({
    path: toReadablePath(pointer),
    message,
  }));
  return broken.length > 0 ? broken : checkParts(config);
}

function checkParts({ workspaces = [], scenarios = [], clients = [], basePath = "" }: MockConfig): ConfigMistake[] {
  const { pathname } = new URL(basePath, "http://mock");
  const reserved = ["/__mock", "/realms/flowx"].find((path) => pathname === path || pathname.startsWith(`${path}/`));
  return [
    ...(basePath === "" || pathname === basePath
      ? []
      : [{ path: "basePath", message: `is sent as ${pathname}: write ${pathname}` }]),
    ...(reserved === undefined
      ? []
      : [{ path: "basePath", message: `${reserved} is reserved for the mock's own routes` }]),
    ...checkIds(workspaces),
    ...findTwins("workspaces", workspaces, ({ id }) => id),
    ...workspaces.flatMap(({ apps }, w) => {
      const path = `workspaces[${w}].apps`;
      return [...findTwins(path, apps, ({ id }) => id), ...apps.flatMap((app, a) => checkApp(app, `${path}[${a}]`))];
    }),
    ...findTwins("clients", clients, ({ clientId }) => clientId),
    ...scenarios.flatMap((scenario, i) => {
      const message = findScenarioMistake(scenario);
      return message === undefined ? [] : [{ path: `scenarios[${i}]`, message }];
    }),
  ];
}

/**
 * Returns the mistakes in an app.
 *
 * @param path - The path of the app in the configuration.
 */
export function checkApp({ activeBuildId, builds }: MockApp, path: string): ConfigMistake[] {
  const ids = builds.map(({ id }) => id);
  const active = ids.includes(activeBuildId)
    ? []
    : [
        {
          path: `${path}.activeBuildId`,
          message: `no build has the id "${activeBuildId}"; the builds are ${ids.join(", ")}`,
        },
      ];
  return [
    ...active,
    ...findTwins(`${path}.builds`, builds, ({ id }) => id),
    ...builds.flatMap((build, b) => checkBuild(build, `${path}.builds[${b}]`)),
  ];
}

const validateSettings = contractValidators["/components/schemas/BuildSettings"];

function checkBuild({ processes, settings }: MockBuild, path: string): ConfigMistake[] {
  const withIds = processes.filter(({ resourceDefinitionId }) => resourceDefinitionId !== undefined);
  const wrong = settings === undefined || validateSettings === undefined ? [] : listErrors(validateSettings, settings);
  return [
    ...wrong.map(({ pointer, message }) => ({ path: `${path}.settings${toReadablePath(pointer, ".")}`, message })),
    ...findTwins(`${path}.processes`, processes, ({ name }) => name),
    ...findTwins(`${path}.processes`, withIds, ({ resourceDefinitionId = "" }) => resourceDefinitionId),
    ...processes.flatMap(({ initialValuesSchema = true }, p) =>
      findSchemaMistakes(initialValuesSchema).map(({ pointer, message }) => ({
        path: `${path}.processes[${p}].initialValuesSchema${toReadablePath(pointer, ".")}`,
        message,
      })),
    ),
  ];
}

function findTwins<T>(path: string, list: readonly T[], keyOf: (item: T) => string): ConfigMistake[] {
  const keys = list.map(keyOf);
  return keys.flatMap((key, i) =>
    keys.indexOf(key) === i ? [] : [{ path: `${path}[${i}]`, message: `"${key}" is used more than once` }],
  );
}

/** Finds ids and names that cannot be part of a URL. */
function checkIds(workspaces: readonly MockWorkspace[]): ConfigMistake[] {
  const check = (path: string, id: string): ConfigMistake[] => {
    if (id === "." || id === "..")
      return [{ path, message: `"${id}" cannot be a path segment: URL parsers remove it` }];
    return !/\p{Surrogate}/u.test(id)
      ? []
      : [{ path, message: "has an unpaired surrogate, which a URL cannot contain" }];
  };
  return workspaces.flatMap(({ id, apps }, w) => [
    ...check(`workspaces[${w}].id`, id),
    ...apps.flatMap((app, a) => {
      const path = `workspaces[${w}].apps[${a}]`;
      return [
        ...check(`${path}.id`, app.id),
        ...app.builds.flatMap((build, b) => [
          ...check(`${path}.builds[${b}].id`, build.id),
          ...build.processes.flatMap(({ name, resourceDefinitionId = name }, p) => [
            ...check(`${path}.builds[${b}].processes[${p}].name`, name),
            ...(resourceDefinitionId === name
              ? []
              : check(`${path}.builds[${b}].processes[${p}].resourceDefinitionId`, resourceDefinitionId)),
          ]),
        ]),
      ];
    }),
  ]);
}

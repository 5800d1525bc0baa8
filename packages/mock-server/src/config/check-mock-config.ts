import { listErrors } from "../contract/validate.ts";
import { validateConfig, validateJsonSchema } from "../contract/validators.gen.ts";
import { findScenarioMistake } from "../scenarios/built-in-scenarios.ts";
import type { MockApp, MockBuild, MockConfig } from "./mock-config.ts";
import { type ConfigMistake, MockConfigError } from "./mock-config-error.ts";
import { toReadablePath } from "./readable-path.ts";

/**
 * Checks a configuration and returns it, typed.
 *
 * @throws {@link MockConfigError} with every mistake and its path.
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

/** Returns every mistake of a configuration; none if it can be used. */
export function checkMockConfig(config: unknown): ConfigMistake[] {
  const broken = listErrors(validateConfig, config).map(({ pointer, message }) => ({
    path: toReadablePath(pointer),
    message,
  }));
  // What refers to what is only looked at where the shapes are right.
  return broken.length > 0 ? broken : checkReferences(config as MockConfig);
}

function checkReferences({ workspaces = [], scenarios = [], clients = [] }: MockConfig): ConfigMistake[] {
  return [
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
 * Returns the mistakes of an app.
 *
 * @param path - Where it stands in the configuration.
 */
export function checkApp({ activeBuildId, builds }: MockApp, path: string): ConfigMistake[] {
  const ids = builds.map(({ id }) => id);
  const active = ids.includes(activeBuildId)
    ? []
    : [
        {
          path: `${path}.activeBuildId`,
          message: `no build has the id "${activeBuildId}"; there are ${ids.join(", ")}`,
        },
      ];
  return [
    ...active,
    ...findTwins(`${path}.builds`, builds, ({ id }) => id),
    ...builds.flatMap((build, b) => checkBuild(build, `${path}.builds[${b}]`)),
  ];
}

function checkBuild({ processes }: MockBuild, path: string): ConfigMistake[] {
  const withIds = processes.filter(({ resourceDefinitionId }) => resourceDefinitionId !== undefined);
  return [
    ...findTwins(`${path}.processes`, processes, ({ name }) => name),
    ...findTwins(`${path}.processes`, withIds, ({ resourceDefinitionId = "" }) => resourceDefinitionId),
    ...processes.flatMap(({ initialValuesSchema = true }, p) =>
      listErrors(validateJsonSchema, initialValuesSchema).map(({ pointer, message }) => ({
        path: `${path}.processes[${p}].initialValuesSchema${toReadablePath(pointer, ".")}`,
        message: `is no JSON Schema: ${message}`,
      })),
    ),
  ];
}

function findTwins<T>(path: string, list: readonly T[], keyOf: (item: T) => string): ConfigMistake[] {
  const keys = list.map(keyOf);
  return keys.flatMap((key, i) =>
    keys.indexOf(key) === i ? [] : [{ path: `${path}[${i}]`, message: `"${key}" stands here a second time` }],
  );
}

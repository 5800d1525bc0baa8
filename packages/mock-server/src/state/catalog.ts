import type { MockApp, MockBuild, MockProcess, MockWorkspace } from "../config/mock-config.ts";
import { documented } from "../http/problem.ts";
import { Refusal } from "../http/refusal.ts";

/** The workspaces, apps, builds and process definitions. They can change while the mock runs. */
export interface Catalog {
  readonly workspaces: readonly MockWorkspace[];
  /**
   * Returns an app.
   *
   * @throws {@link Refusal} 404 if it does not exist in the workspace.
   */
  findApp(workspaceId: string, appId: string): MockApp;
  /**
   * Returns a build with its app and workspace.
   *
   * @throws {@link Refusal} 404 if the app has no such build.
   */
  findBuild(appId: string, buildId: string): { workspaceId: string; app: MockApp; build: MockBuild };
  /**
   * Activates another build of the app.
   *
   * @throws {@link Refusal} 404 if there is no such build.
   */
  activateBuild(workspaceId: string, appId: string, buildId: string): void;
  /** Adds an app, or replaces the app with the same id. Creates the workspace if it does not exist. */
  addApp(workspaceId: string, app: MockApp): void;
  /**
   * Adds a process definition to a build, or replaces the one with the same name.
   *
   * @throws {@link Refusal} 404 if there is no such build.
   */
  addProcess(appId: string, buildId: string, process: MockProcess): void;
}

/** Creates a catalog from the workspaces of a configuration, without changing them. */
export function createCatalog(initial: readonly MockWorkspace[]): Catalog {
  let workspaces = initial;
  const notFound = (): Refusal => new Refusal(documented.entityNotFound.status, documented.entityNotFound.title);
  const mapApps = (change: (app: MockApp, workspaceId: string) => MockApp): void => {
    workspaces = workspaces.map(({ id, apps }) => ({ id, apps: apps.map((app) => change(app, id)) }));
  };
  const catalog: Catalog = {
    get workspaces() {
      return workspaces;
    },
    findApp(workspaceId, appId) {
      const app = workspaces.find(({ id }) => id === workspaceId)?.apps.find(({ id }) => id === appId);
      if (app === undefined) throw notFound();
      return app;
    },
    findBuild(appId, buildId) {
      for (const { id: workspaceId, apps } of workspaces) {
        for (const app of apps) {
          const build = app.id === appId ? app.builds.find(({ id }) => id === buildId) : undefined;
          if (build !== undefined) return { workspaceId, app, build };
        }
      }
      throw notFound();
    },
    activateBuild(workspaceId, appId, buildId) {
      if (!catalog.findApp(workspaceId, appId).builds.some(({ id }) => id === buildId)) throw notFound();
      mapApps((app, id) => (id === workspaceId && app.id === appId ? { ...app, activeBuildId: buildId } : app));
    },
    addApp(workspaceId, app) {
      if (!workspaces.some(({ id }) => id === workspaceId)) workspaces = [...workspaces, { id: workspaceId, apps: [] }];
      workspaces = workspaces.map(({ id, apps }) =>
        id === workspaceId ? { id, apps: [...apps.filter((other) => other.id !== app.id), app] } : { id, apps },
      );
    },
    addProcess(appId, buildId, process) {
      catalog.findBuild(appId, buildId);
      const add = (build: MockBuild): MockBuild => {
        if (build.id !== buildId) return build;
        return { ...build, processes: [...build.processes.filter(({ name }) => name !== process.name), process] };
      };
      mapApps((app) => (app.id === appId ? { ...app, builds: app.builds.map(add) } : app));
    },
  };
  return catalog;
}

/** Returns the active build of an app. */
export function toActiveBuild({ activeBuildId, builds }: MockApp): MockBuild {
  const build = builds.find(({ id }) => id === activeBuildId);
  if (build === undefined) throw new Error(`The app has no build ${activeBuildId}.`);
  return build;
}

/**
 * Finds a process definition of a build.
 *
 * @throws {@link Refusal} 404 if none matches.
 */
export function findProcess({ processes }: MockBuild, isWanted: (process: MockProcess) => boolean): MockProcess {
  const process = processes.find(isWanted);
  if (process === undefined) throw new Refusal(documented.processNotFound.status, documented.processNotFound.title);
  return process;
}

/** Returns the id that `startProcessInheriting` uses for a process definition. */
export function toResourceDefinitionId({ resourceDefinitionId, name }: MockProcess): string {
  return resourceDefinitionId ?? name;
}

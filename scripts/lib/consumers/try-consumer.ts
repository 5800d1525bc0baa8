import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runtimePaths } from "../../runtimes/runtime-paths.ts";
import { run } from "../release/run.ts";
import type { Consumer, TrialOptions } from "./consumer.ts";
import { installConsumer, toProgram } from "./install-consumer.ts";
import { openPage } from "./open-page.ts";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/;
/** The line of a program that says in time that its Node.js is too old. */
const asksForNode = /^asks for Node\.js [\d.]+$/m;

/** What a stranger came to. */
export interface Trial {
  readonly name: string;
  /** The uuid of the started instance, or the reason why there is none. */
  readonly started: string;
  /** What it was tried with. */
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * Makes a fresh project outside of the repository, installs from a registry, and starts a process.
 *
 * @throws `Error` with what was printed, if a step fails or no uuid is printed.
 */
export async function tryConsumer(consumer: Consumer, options: TrialOptions): Promise<Trial[]> {
  const cwd = await mkdtemp(join(tmpdir(), "stranger-"));
  const { name } = consumer;
  try {
    const { versions, env } = await installConsumer(cwd, consumer, options);
    const runStep = ([command = "", ...words]: readonly string[], program?: string): Promise<string> => {
      const [own = command, ...before] = toProgram(command);
      return run(program ?? own, [...before, ...words], { cwd, env });
    };
    const steps = [...consumer.steps];
    const last = steps.pop() ?? [];
    for (const step of steps) await runStep(step);
    if (consumer.page === true) {
      await runStep(last);
      return [{ name, versions, started: await openPage(cwd) }];
    }
    const trials: Trial[] = [];
    for (const node of consumer.nodes ?? [undefined]) {
      const path = node === undefined ? undefined : runtimePaths[node].path;
      const trial = node === undefined ? { name, versions } : { name: `${name}, ${node}`, versions };
      if (path !== undefined && !existsSync(path)) {
        trials.push({ ...trial, started: `not run: there is no ${path}` });
        continue;
      }
      const out = await runStep(last, path);
      const [started] = uuid.exec(out) ?? asksForNode.exec(out) ?? [];
      if (started === undefined) throw new Error(`${name} started nothing:\n${out}`);
      trials.push({ ...trial, started });
    }
    return trials;
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

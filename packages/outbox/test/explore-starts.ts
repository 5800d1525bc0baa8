import {
  type LedgerEvent,
  type LedgerEventType,
  type Standing,
  type TransitionRule,
  transition,
  transitionRules,
} from "../src/ledger/transitions.ts";

/** The rules of a state machine. */
export type Rules = Readonly<Record<LedgerEventType, TransitionRule>>;

/** A worker, between one step and the next. It can be killed or suspended in each. */
type Worker =
  | { readonly at: "idle" }
  /** Its claim is committed, nothing was sent. `sure` is false where the commit's own answer was lost. */
  | { readonly at: "claimed"; readonly job: string; readonly claim: string; readonly sure: boolean }
  /** The request is on the way. */
  | { readonly at: "sent"; readonly job: string; readonly claim: string }
  /** The answer is there, the ledger does not know. */
  | { readonly at: "answered"; readonly job: string; readonly answer: LedgerEvent }
  /** The ledger knows, the queue does not. */
  | { readonly at: "settled"; readonly job: string };

/** One moment of a start, its queue, FlowX and two workers. */
export interface World {
  readonly standing: Standing;
  /** Jobs of the queue: to be fetched, or with the worker that fetched it. */
  readonly jobs: Readonly<Record<string, "ready" | "active">>;
  /** Requests that a killed worker left on the way. */
  readonly adrift: readonly string[];
  readonly workers: readonly [Worker, Worker];
  /** The claims whose request started an instance. */
  readonly instances: readonly string[];
  /** Claims whose request may have been read, as far as anybody outside of FlowX can tell. */
  readonly open: readonly string[];
  /** Those of them that somebody knew of when they decided to start again. */
  readonly excused: readonly string[];
  /** An answer with an instance has come back. */
  readonly heard: boolean;
  /** How often somebody decided to start again. */
  readonly again: number;
  /** Somebody has said that it was not started. */
  readonly denied: boolean;
  /** Names the next job and the next claim. */
  readonly next: number;
}

/** A step and where it leads. */
export interface Step {
  readonly name: string;
  readonly world: World;
}

const maxClaims = 5;
const idle: Worker = { at: "idle" };
/** A start that was just enqueued. */
export const firstWorld: World = {
  standing: { state: "queued", job: "j0", claim: undefined, uuid: undefined, otherUuids: [], doubtful: false },
  jobs: { j0: "ready" },
  adrift: [],
  workers: [idle, idle],
  instances: [],
  open: [],
  excused: [],
  heard: false,
  again: 0,
  denied: false,
  next: 1,
};

/** Lists every step that can come next; evidence that contradicts a state is in {@link findFault}. */
export function listSteps(world: World, rules: Rules = transitionRules): Step[] {
  return [...listWorkerSteps(world, 0, rules), ...listWorkerSteps(world, 1, rules), ...listOtherSteps(world, rules)];
}

/** Says what no world may be; `undefined` if all is well. */
export function findFault(world: World): string | undefined {
  const { standing, instances, again, adrift, workers, denied, jobs, open, excused, heard } = world;
  const { state, uuid, otherUuids } = standing;
  if (open.filter((claim) => !excused.includes(claim)).length > 1) return "sent while an earlier request is in doubt";
  if (heard && state !== "started") return "an answer was lost";
  const onTheWay = adrift.length > 0 || workers.some(({ at }) => at === "sent");
  if (instances.length > 1 + again) return "an instance was started twice and nobody asked for it";
  if (state === "started" && (uuid === undefined || !instances.includes(uuid))) return "started has a foreign uuid";
  if (otherUuids.some((other) => !instances.includes(other))) return "another instance is none of FlowX's";
  if (state !== "started" && uuid !== undefined) return "evidence of an instance was forgotten";
  if (state === "not-started" && !denied && (instances.length > 0 || onTheWay)) return "not-started was read by FlowX";
  if (state === "queued" && again === 0 && (instances.length > 0 || onTheWay)) return "queued was read by FlowX";
  const busy = Object.keys(jobs).length > 0 || workers.some(({ at }) => at !== "idle") || adrift.length > 0;
  if (!busy && (state === "queued" || state === "sending")) return `${state}, and nobody will ever work on it`;
  return undefined;
}

/**
 * Walks through every world that can be reached.
 *
 * @returns The number of worlds, and the steps to the first fault, if there is one.
 */
export function explore(rules: Rules = transitionRules): { worlds: number; fault?: string; steps?: string[] } {
  const seen = new Map<string, { from: string; step: string }>();
  let frontier: World[] = [firstWorld];
  seen.set(JSON.stringify(firstWorld), { from: "", step: "" });
  while (frontier.length > 0) {
    const next: World[] = [];
    for (const world of frontier) {
      const from = JSON.stringify(world);
      const fault = findFault(world);
      if (fault !== undefined) return { worlds: seen.size, fault, steps: toPath(seen, from) };
      for (const step of listSteps(world, rules)) {
        const id = JSON.stringify(step.world);
        if (seen.has(id)) continue;
        seen.set(id, { from, step: step.name });
        next.push(step.world);
      }
    }
    frontier = next;
  }
  return { worlds: seen.size };
}

function toPath(seen: ReadonlyMap<string, { from: string; step: string }>, last: string): string[] {
  const steps: string[] = [];
  for (let at = seen.get(last); at !== undefined && at.step !== ""; at = seen.get(at.from)) steps.unshift(at.step);
  return steps;
}

function apply(world: World, event: LedgerEvent, rules: Rules): World | undefined {
  const standing = transition(world.standing, event, rules);
  if (standing === undefined) return undefined;
  // The job that an event queues is written in the same transaction.
  const isQueued = event.type === "answer-later" || event.type === "decide-again";
  const jobs = isQueued ? { ...world.jobs, [event.job]: "ready" as const } : world.jobs;
  return { ...world, standing, jobs, next: isQueued ? world.next + 1 : world.next };
}

function listWorkerSteps(world: World, index: 0 | 1, rules: Rules): Step[] {
  const worker = world.workers[index];
  const set = (after: Worker, base: World = world): World => ({
    ...base,
    workers: index === 0 ? [after, base.workers[1]] : [base.workers[0], after],
  });
  const name = `worker ${index + 1}`;
  switch (worker.at) {
    case "idle":
      return Object.entries(world.jobs)
        .filter(([, status]) => status === "ready")
        .flatMap(([job]) => listClaims(world, job, name, rules, set));
    case "claimed": {
      const { job, claim, sure } = worker;
      const later: LedgerEvent = { type: "answer-later", claim, job: `j${world.next}` };
      const release = { name: `${name} gives back`, world: set({ at: "answered", job, answer: later }) };
      const killed = { name: `${name} is killed before it sends`, world: set(idle) };
      // A claim that is old, or whose commit is in doubt, is not sent. The check and the send are one step here.
      const isFresh = sure && world.jobs[job] === "active";
      const send = {
        name: `${name} sends`,
        world: set({ at: "sent", job, claim }, { ...world, open: [...world.open, claim] }),
      };
      return isFresh ? [send, release, killed] : [release, killed];
    }
    case "sent": {
      const { job, claim } = worker;
      const has = world.instances.includes(claim);
      const read = { ...world, instances: [...world.instances, claim] };
      const answers: Step[] = [
        {
          name: `${name} hears nothing`,
          world: set({ at: "answered", job, answer: { type: "answer-unknown", claim } }),
        },
        {
          name: `${name} is killed`,
          world: set(idle, { ...world, adrift: has ? world.adrift : [...world.adrift, claim] }),
        },
      ];
      if (has) {
        const answer: LedgerEvent = { type: "answer-started", claim, uuid: claim };
        return [...answers, { name: `${name} hears of the instance`, world: set({ at: "answered", job, answer }) }];
      }
      const closed = { ...world, open: world.open.filter((other) => other !== claim) };
      const refused: LedgerEvent = { type: "answer-refused", claim };
      const later: LedgerEvent = { type: "answer-later", claim, job: `j${world.next}` };
      return [
        ...answers.map((step) => (step.name.endsWith("nothing") ? toAdrift(step, claim) : step)),
        { name: `FlowX starts it for ${name}`, world: read },
        { name: `${name} is refused`, world: set({ at: "answered", job, answer: refused }, closed) },
        { name: `${name} is told to come later`, world: set({ at: "answered", job, answer: later }, closed) },
      ];
    }
    case "answered": {
      const { job, answer } = worker;
      const fresh = answer.type === "answer-later" ? { ...answer, job: `j${world.next}` } : answer;
      const settled = apply(world, fresh, rules) ?? applyLate(world, fresh, rules);
      const heard = world.heard || answer.type === "answer-started";
      const killed = { name: `${name} is killed before the ledger knows`, world: set(idle) };
      return [{ name: `${name} settles`, world: set({ at: "settled", job }, { ...settled, heard }) }, killed];
    }
    case "settled": {
      const { [worker.job]: _done, ...jobs } = world.jobs;
      return [
        { name: `${name} tells the queue`, world: set(idle, { ...world, jobs }) },
        { name: `${name} is killed before the queue knows`, world: set(idle) },
      ];
    }
  }
}

/** The request may still be read after its sender has given up. */
function toAdrift(step: Step, claim: string): Step {
  return { ...step, world: { ...step.world, adrift: [...step.world.adrift, claim] } };
}

/** What the ledger does with an answer of a claim that is not the last one. */
function applyLate(world: World, answer: LedgerEvent, rules: Rules): World {
  if (answer.type !== "answer-started") return world;
  return apply(world, { type: "evidence", uuid: answer.uuid }, rules) ?? world;
}

function listClaims(
  world: World,
  job: string,
  name: string,
  rules: Rules,
  set: (after: Worker, base?: World) => World,
): Step[] {
  if (world.next > maxClaims) return [];
  const claim = `c${world.next}`;
  const claimed = apply({ ...world, next: world.next + 1 }, { type: "claim", job, claim }, rules);
  const { [job]: _stale, ...jobs } = world.jobs;
  // A job that claims nothing is thrown away; if its start is being sent, whoever had the job before has lost it.
  if (claimed === undefined) {
    const after = apply(world, { type: "lost", job }, rules) ?? world;
    return [{ name: `${name} throws ${job} away`, world: { ...after, jobs } }];
  }
  const active: World = { ...claimed, jobs: { ...world.jobs, [job]: "active" } };
  return [true, false].map((sure) => ({
    name: `${name} claims ${job}${sure ? "" : ", and its commit is in doubt"}`,
    world: set({ at: "claimed", job, claim, sure }, active),
  }));
}

function listOtherSteps(world: World, rules: Rules): Step[] {
  const steps: Step[] = [];
  const add = (name: string, event: LedgerEvent, change: Partial<World> = {}): void => {
    const after = apply(world, event, rules);
    if (after !== undefined) steps.push({ name, world: { ...after, ...change } });
  };
  for (const [job, status] of Object.entries(world.jobs)) {
    if (status !== "active") continue;
    // A lease can end at any time: the worker is dead, suspended, or cut off from the database.
    const { [job]: _lost, ...jobs } = world.jobs;
    const after = apply(world, { type: "lost", job }, rules) ?? world;
    steps.push({ name: `the lease of ${job} ends`, world: { ...after, jobs } });
    // Set up otherwise, a queue hands such a job out again; the ledger does not rely on how it is set up.
    steps.push({ name: `${job} is handed out again`, world: { ...world, jobs: { ...world.jobs, [job]: "ready" } } });
  }
  for (const claim of world.adrift) {
    const adrift = world.adrift.filter((other) => other !== claim);
    steps.push({ name: `the request of ${claim} is lost`, world: { ...world, adrift } });
    steps.push({
      name: `FlowX starts what ${claim} left on the way`,
      world: { ...world, adrift, instances: [...world.instances, claim] },
    });
  }
  const [uuid] = world.instances;
  const last = world.instances.at(-1);
  if (last !== undefined) add("a process reports back", { type: "evidence", uuid: last });
  if (world.standing.state === "unknown") {
    if (uuid !== undefined) add("somebody finds it", { type: "decide-started", uuid });
    else add("somebody finds nothing", { type: "decide-not-started" }, { denied: true });
  }
  if (world.again === 0 && world.next <= maxClaims) {
    add("somebody starts it again", { type: "decide-again", job: `j${world.next}` }, { again: 1, excused: world.open });
  }
  return steps;
}

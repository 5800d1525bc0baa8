import type { ShownRequest } from "../control/shown.ts";
import { isFields } from "../format/parse-exact-json.ts";
import { type Correlation, toCorrelation } from "./to-correlation.ts";
import { isStart, toProcessName } from "./to-process-name.ts";

/**
 * The severity of a group of repeats. `twice`: the same start led to several instances. `alike`: several instances with the same
 * values but different correlation ids. `once`: at most one instance, so the repeat did no harm.
 */
export type RepeatLevel = "twice" | "alike" | "once";

/** Starts of one process with the same correlation id or the same values. */
export interface RepeatGroup {
  readonly reason: "correlation" | "values";
  readonly level: RepeatLevel;
  readonly process: string;
  readonly correlation: Correlation | undefined;
  /** Oldest first; at least two. */
  readonly members: readonly ShownRequest[];
  /** The number of them that started an instance. */
  readonly started: number;
}

/** All groups, and the groups of each request by its id, the most severe first. */
export interface Repeats {
  readonly groups: readonly RepeatGroup[];
  readonly byId: ReadonlyMap<number, readonly RepeatGroup[]>;
}

const order: readonly RepeatLevel[] = ["twice", "alike", "once"];

/**
 * Finds starts that were requested more than once.
 *
 * @param requests - Oldest first.
 * @param key - The name of the initial value with the correlation id; empty to find it by its name.
 */
export function findRepeats(requests: readonly ShownRequest[], key: string = ""): Repeats {
  const byCorrelation = new Map<string, ShownRequest[]>();
  const byValues = new Map<string, ShownRequest[]>();
  for (const request of requests) {
    if (!isStart(request)) continue;
    const { target, correlation, values } = toCompared(request, key);
    if (correlation !== undefined) add(byCorrelation, `${target}\n${correlation.id}`, request);
    if (values !== undefined) add(byValues, `${target}\n${values}`, request);
  }
  const correlated = toGroups(byCorrelation, "correlation", key);
  const alike = toGroups(byValues, "values", key).filter(isNewsBeside(correlated));
  const groups = [...correlated, ...alike].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  const byId = new Map<number, RepeatGroup[]>();
  for (const group of groups) for (const { id } of group.members) byId.set(id, [...(byId.get(id) ?? []), group]);
  return { groups, byId };
}

function add(map: Map<string, ShownRequest[]>, key: string, request: ShownRequest): void {
  const members = map.get(key);
  if (members === undefined) map.set(key, [request]);
  else members.push(request);
}

/** Returns a key for the process, which is the same with and without a build. */
function toTarget(request: ShownRequest): string {
  const { appId = "", processInstanceId = "" } = request.pathParameters;
  return JSON.stringify([appId, toProcessName(request), processInstanceId]);
}

/** The parts of a start that are compared. */
interface Compared {
  readonly key: string;
  readonly target: string;
  readonly correlation: Correlation | undefined;
  /** The values without the correlation id, in canonical order; `undefined` if they cannot be compared. */
  readonly values: string | undefined;
}

/** A cache, because every new request compares all requests again. */
const compared = new WeakMap<ShownRequest, Compared>();

function toCompared(request: ShownRequest, key: string): Compared {
  const known = compared.get(request);
  if (known?.key === key) return known;
  const correlation = toCorrelation(request, key);
  const found = { key, target: toTarget(request), correlation, values: toValues(request, correlation) };
  compared.set(request, found);
  return found;
}

function toValues({ body, bodyText }: ShownRequest, correlation: Correlation | undefined): string | undefined {
  if (!isFields(body)) return bodyText;
  if (correlation === undefined) return JSON.stringify(body, sortKeys);
  const { [correlation.name]: _id, ...rest } = body;
  return Object.keys(rest).length === 0 ? undefined : JSON.stringify(rest, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toGroups(
  map: ReadonlyMap<string, readonly ShownRequest[]>,
  reason: RepeatGroup["reason"],
  key: string,
): RepeatGroup[] {
  return [...map.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined || members.length < 2) return [];
    const started = members.filter(({ startedUuid }) => startedUuid !== undefined);
    const ids = started.map((member) => toCompared(member, key).correlation?.id);
    const isToldApart = reason === "values" && !ids.includes(undefined) && new Set(ids).size === ids.length;
    const level = started.length < 2 ? "once" : isToldApart ? "alike" : "twice";
    const correlation = reason === "correlation" ? toCompared(first, key).correlation : undefined;
    const process = toProcessName(first) ?? "";
    return [{ reason, level, process, correlation, members, started: started.length }];
  });
}

/** Drops groups by values that a correlation id already covers. */
function isNewsBeside(correlated: readonly RepeatGroup[]): (group: RepeatGroup) => boolean {
  const groupOf = new Map(correlated.flatMap((group) => group.members.map((member) => [member, group] as const)));
  return ({ members }) => {
    const [first, ...others] = members.map((member) => groupOf.get(member));
    return first === undefined || others.some((group) => group !== first);
  };
}

import { createHash } from "node:crypto";
import { redact } from "../redact.ts";
import type { Interaction } from "./pact-file.ts";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const timestamp = /"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)"/g;
/** Names of numbers that a server increments, such as `processInstanceId`. */
const counted = /(^id|Id)$/;

/**
 * Makes interactions deterministic, independent of the order of the traffic. Descriptions and generated IDs are derived
 * from the requests. This does not affect verification, because responses are matched by type.
 *
 * @returns One interaction per request and status, sorted by description.
 */
export function toSteady(interactions: readonly Interaction[]): Interaction[] {
  const raw = interactions.map((interaction) => sortKeys(withoutCounts(interaction)) as Interaction);
  const ids = nameIds(raw);
  const steady = new Map<string, Interaction>();
  for (const one of raw) {
    const renamed = nameByContent(rewrite(one, ids));
    const known = steady.get(renamed.description);
    // If the same request got several answers, always keep the same one.
    if (known === undefined || JSON.stringify(renamed) < JSON.stringify(known))
      steady.set(renamed.description, renamed);
  }
  return [...steady.values()].sort((one, other) => (one.description < other.description ? -1 : 1));
}

/** Maps the uuids of started instances to derived ones. All other IDs existed before and stay unchanged. */
function nameIds(interactions: readonly Interaction[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { request, response } of interactions) {
    const { uuid: made } = (response.body?.content ?? {}) as { uuid?: unknown };
    if (typeof made !== "string" || ids.has(made)) continue;
    // The request may refer to an instance that an earlier request started.
    const asked = JSON.stringify([request.method, request.path, request.body, response.status]);
    ids.set(made, toUuid(hash(asked.replace(uuid, (id) => ids.get(id) ?? id))));
  }
  return ids;
}

/** Replaces generated IDs and timestamps, and redacts everything that looks like a token. */
function rewrite(interaction: Interaction, ids: ReadonlyMap<string, string>): Interaction {
  const { response, ...rest } = interaction;
  const safe = (value: unknown): string => redact(JSON.stringify(value), []).replace(uuid, (id) => ids.get(id) ?? id);
  const answered = safe(response).replace(timestamp, '"2000-01-01T00:00:00Z"');
  return { ...JSON.parse(safe(rest)), response: JSON.parse(answered) };
}

/** Adds a hash to the description, because brokers identify interactions by description and state. */
function nameByContent(interaction: Interaction): Interaction {
  const { request, providerStates, description } = interaction;
  const name = `${description} (${hash(JSON.stringify([request, providerStates])).slice(0, 8)})`;
  return { ...interaction, description: name };
}

function withoutCounts({ response, ...rest }: Interaction): Interaction {
  return { ...rest, response: resetCounts(response, "") as Interaction["response"] };
}

function resetCounts(value: unknown, name: string): unknown {
  if (typeof value === "number") return counted.test(name) ? 1 : value;
  if (Array.isArray(value)) return value.map((item) => resetCounts(item, ""));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resetCounts(item, key)]));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function toUuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

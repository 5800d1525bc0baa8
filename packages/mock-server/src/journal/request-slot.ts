import type { SlotKind } from "./bounded-list.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import { type Place, readText, type TextStore } from "./text-store.ts";

/** Stores a request: as an object, or as texts and the differences from a similar request. */
export interface RequestSlot extends Place {
  id: number;
  bytes: number;
  /** The request, once it was read. Every reader gets the same object. */
  record: RecordedRequest | undefined;
  /** A similar request, which differs only in texts, times and headers. */
  like: RecordedRequest | undefined;
  atMs: number;
  delayMs: number;
  durationMs: number;
}

/** The slots of the requests. */
export interface RequestSlots extends SlotKind<RecordedRequest, RequestSlot> {
  /** Fills a slot. */
  fill(slot: RequestSlot, record: RecordedRequest, bytes: number): void;
}

/** The number of kinds of requests to distinguish. Most callers send few. */
const maxKinds = 8;

/**
 * Creates the slots for requests.
 *
 * @param onForget - Called with the bytes of a dropped request.
 */
export function createRequestSlots(store: TextStore, onForget: (bytes: number) => void): RequestSlots {
  let kinds: readonly RecordedRequest[] = [];
  const findLike = (record: RecordedRequest): RecordedRequest | undefined => {
    for (const kind of kinds) if (isLike(kind, record)) return kind;
    // The first request of a kind is stored as an object. Later ones are compared with it.
    if (hasPlainTexts(record)) kinds = [withoutTexts(record), ...kinds.slice(0, maxKinds - 1)];
    return undefined;
  };
  return {
    create: () => ({
      id: 0,
      bytes: 0,
      record: undefined,
      like: undefined,
      // Fractions from the start, so that V8 never changes the shape of a slot.
      atMs: 0.5,
      durationMs: 0.5,
      delayMs: 0,
      block: undefined,
      start: 0,
      end0: 0,
      end1: 0,
      end2: 0,
      end3: 0,
    }),
    fill(slot, record, bytes) {
      const like = findLike(record);
      slot.id = record.id;
      slot.bytes = bytes;
      slot.like = like;
      slot.record = like === undefined ? record : undefined;
      slot.atMs = record.atMs;
      slot.delayMs = record.delayMs;
      slot.durationMs = record.durationMs;
      if (like === undefined) return;
      const { bodyText = "", answer, startedUuid = "", headers } = record;
      const own = headers === like.headers ? "" : JSON.stringify(headers);
      store.write(slot, [bodyText, answer.body, startedUuid, own]);
    },
    read(slot) {
      slot.record ??= restore(slot);
      return slot.record;
    },
    forget(slot) {
      store.free(slot);
      slot.record = slot.like = undefined;
      onForget(slot.bytes);
    },
  };
}

/** Returns true if a request differs from others of its kind only in its texts. */
function hasPlainTexts({ scenarios, violations, body, bodyText }: RecordedRequest): boolean {
  return scenarios.length === 0 && violations.length === 0 && (body === undefined) === (bodyText === undefined);
}

/** Removes the texts, because thousands of requests can refer to this one. */
function withoutTexts(record: RecordedRequest): RecordedRequest {
  const { answer, body, bodyText, startedUuid } = record;
  return {
    ...record,
    body: body && {},
    bodyText: bodyText && "{}",
    answer: { headers: answer.headers, body: "" },
    startedUuid: startedUuid && "any",
  };
}

function isLike(kind: RecordedRequest, record: RecordedRequest): boolean {
  return (
    kind.path === record.path &&
    kind.pathParameters === record.pathParameters &&
    kind.operationId === record.operationId &&
    kind.method === record.method &&
    kind.status === record.status &&
    kind.fault === record.fault &&
    kind.answer.headers === record.answer.headers &&
    (kind.bodyText === undefined) === (record.bodyText === undefined) &&
    (kind.startedUuid === undefined) === (record.startedUuid === undefined) &&
    hasPlainTexts(record)
  );
}

function restore(slot: RequestSlot): RecordedRequest {
  const { like, id, atMs, delayMs, durationMs } = slot;
  if (like === undefined) throw new Error("The slot is empty.");
  const ownHeaders = readText(slot, 3);
  const bodyText = like.bodyText === undefined ? undefined : readText(slot, 0);
  return {
    ...like,
    id,
    atMs,
    delayMs,
    durationMs,
    bodyText,
    headers: ownHeaders === "" ? like.headers : JSON.parse(ownHeaders),
    body: bodyText === undefined ? undefined : JSON.parse(bodyText),
    answer: { headers: like.answer.headers, body: readText(slot, 1) },
    startedUuid: like.startedUuid === undefined ? undefined : readText(slot, 2),
  };
}

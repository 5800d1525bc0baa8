import { expect, it } from "vitest";
import { toCompleteTarget } from "./contract-target.ts";
import { isAnswer } from "./exchange.ts";
import { checkPace, createSender, isTrouble, type Question } from "./sender.ts";

const question: Question = { operationId: "getActiveBuild", request: {}, expect: { status: [200] } };
const about = { baseUrl: "https://flowx.example.com", token: "s3cret", workspaceId: "w", appId: "a" };

function open(answers: readonly (() => Response)[], options: object = {}) {
  const waits: number[] = [];
  let sent = 0;
  const fetch = async (): Promise<Response> => {
    sent += 1;
    return answers[Math.min(sent, answers.length) - 1]?.() ?? new Response();
  };
  const wait = async (ms: number): Promise<void> => void waits.push(ms);
  const sender = createSender(toCompleteTarget({ ...about, fetch }), { ...options, wait });
  return { sender, waits, count: () => sent };
}

const limited = (retryAfter?: string) => (): Response =>
  new Response("", { status: 429, headers: retryAfter === undefined ? {} : { "retry-after": retryAfter } });
const fine = (): Response => new Response("{}");
const refused = (): never => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }) });
};

it("waits as Retry-After says, and asks again", async () => {
  const { sender, waits, count } = open([limited("7"), limited("2"), fine]);
  const { answer } = await sender.send(question);
  expect([isAnswer(answer) && answer.status, waits, count()]).toEqual([200, [7000, 2000], 3]);
  expect(sender.finish()).toBeUndefined();
});

it("waits longer each time where Retry-After is missing or cannot be read, and gives up in the end", async () => {
  const { sender, waits } = open([limited(), limited("soon"), limited()]);
  await sender.send(question);
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000]);
  expect(sender.stop()).toMatchObject({ reason: "rate-limited" });
});

it("reads a date in Retry-After", async () => {
  const date = new Date(Date.now() + 30_000).toUTCString();
  const { sender, waits } = open([limited(date), fine]);
  await sender.send(question);
  expect(waits[0]).toBeGreaterThan(27_000);
  expect(waits[0]).toBeLessThanOrEqual(30_000);
});

it("takes a 429 that is expected for the answer", async () => {
  const { sender, waits } = open([limited("7")]);
  await sender.send({ ...question, expect: { status: [429] } });
  expect(waits).toEqual([]);
});

it("asks no more than so many times in a second", async () => {
  const { sender, waits } = open([fine], { rate: 4 });
  for (let i = 0; i < 4; i += 1) await sender.send(question);
  expect(waits).toHaveLength(3);
  expect(waits.at(-1)).toBeGreaterThan(600);
  expect(waits.at(-1)).toBeLessThanOrEqual(750);
});

it("stops at three failures in a row, and not at three in all", async () => {
  const { sender } = open([refused, refused, fine, refused, refused, fine, refused, refused, refused]);
  for (let i = 0; i < 8; i += 1) await sender.send(question);
  expect(sender.stop()).toBeUndefined();
  await sender.send(question);
  expect(sender.stop()).toMatchObject({ reason: "unreachable" });
});

it("ends a short run that had no answer at all, and not one that had one", async () => {
  const away = open([refused]);
  await away.sender.send(question);
  expect([away.sender.stop(), away.sender.finish()?.reason]).toEqual([undefined, "unreachable"]);
  const once = open([fine, refused]);
  await once.sender.send(question);
  await once.sender.send(question);
  expect(once.sender.finish()).toBeUndefined();
});

it("is interrupted by its signal", async () => {
  const { sender } = open([fine], { signal: AbortSignal.abort() });
  expect(sender.stop()).toMatchObject({ reason: "interrupted" });
});

const broken = (): never => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) });
};
const untrusted = (): never => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "SELF_SIGNED_CERT_IN_CHAIN" }) });
};
const redirect = (): Response =>
  new Response("", { status: 302, headers: { location: "https://idp.example.com/s3cret" } });
const large = (): Response => new Response("x".repeat(5_000_001));

async function sendAll(answers: readonly (() => Response)[], count: number, options: object = {}) {
  const opened = open(answers, options);
  for (let i = 0; i < count; i += 1) await opened.sender.send(question);
  return opened;
}

it("stops immediately at an untrusted certificate, but not after an answer", async () => {
  expect((await sendAll([untrusted], 1)).sender.stop()).toMatchObject({ reason: "certificate" });
  expect((await sendAll([fine, untrusted], 2)).sender.stop()).toBeUndefined();
  expect((await sendAll([fine, untrusted], 4)).sender.stop()).toMatchObject({ reason: "certificate" });
});

it("stops at ten broken connections in a row if there was an answer, and at three if there was none", async () => {
  expect((await sendAll([broken], 2)).sender.stop()).toBeUndefined();
  expect((await sendAll([broken], 3)).sender.stop()?.text).toContain("(ECONNRESET)");
  expect((await sendAll([fine, broken], 10)).sender.stop()).toBeUndefined();
  expect((await sendAll([fine, broken], 11)).sender.stop()).toMatchObject({ reason: "unreachable" });
});

it("stops at three redirects, without a token in the text", async () => {
  expect((await sendAll([redirect], 2)).sender.stop()).toBeUndefined();
  const { sender } = await sendAll([redirect], 3);
  expect(sender.stop()).toMatchObject({
    reason: "redirected",
    text: expect.stringContaining("https://idp.example.com/"),
  });
  expect(sender.stop()?.text).not.toContain("s3cret");
  expect(sender.finish()).toEqual(sender.stop());
});

it("keeps the reason of the first stop", async () => {
  const { sender } = await sendAll([refused, refused, refused, broken], 6);
  expect(sender.stop()?.text).toContain("(ECONNREFUSED)");
});

it("does not stop at answers that are too large", async () => {
  const { sender } = await sendAll([large], 4);
  expect([sender.stop(), sender.finish()]).toEqual([undefined, undefined]);
});

it("waits for a minute at most, and says what the target asks for", async () => {
  const patient = await sendAll([limited("60"), fine], 1);
  expect([patient.waits, patient.sender.stop()]).toEqual([[60_000], undefined]);
  const { sender, waits, count } = await sendAll([limited("61")], 1);
  expect([waits, count()]).toEqual([[], 1]);
  expect(sender.stop()?.text).toContain("Retry-After is 61 s");
  expect((await sendAll([limited()], 1)).sender.stop()?.text).toContain("all retries failed");
});

it("calls onWait before each wait, and stops waiting once it is interrupted", async () => {
  const told: number[] = [];
  const ending = new AbortController();
  const onWait = (ms: number): void => {
    told.push(ms);
    if (told.length === 2) ending.abort();
  };
  const { sender, count } = await sendAll([limited("1")], 1, { onWait, signal: ending.signal });
  expect([told, count()]).toEqual([[1000, 1000], 2]);
  expect(sender.finish()).toMatchObject({ reason: "interrupted" });
  const before = await sendAll([limited("1")], 1, { signal: AbortSignal.abort() });
  expect([before.waits, before.count()]).toEqual([[], 1]);
});

it("does not wait for a turn without a rate, or when the turn has come", async () => {
  expect((await sendAll([fine], 3)).waits).toEqual([]);
  expect((await sendAll([fine], 1, { rate: 1 })).waits).toEqual([]);
});

it("distinguishes an unavailable target from an answer to judge", async () => {
  const find = async (answer: () => Response): Promise<boolean> => {
    const { sender } = open([answer]);
    return isTrouble(await sender.send({ ...question, expect: { status: [429] } }));
  };
  const all = await Promise.all([fine, limited(), redirect, refused, broken, large].map(find));
  expect(all).toEqual([false, true, true, true, true, false]);
});

it("pauses for a turn until it is interrupted", async () => {
  const ending = new AbortController();
  const fetch = async (): Promise<Response> => new Response("{}");
  const sender = createSender(toCompleteTarget({ ...about, fetch }), { rate: 0.001, signal: ending.signal });
  await sender.send(question);
  const waiting = sender.send(question);
  ending.abort();
  expect(isAnswer((await waiting).answer)).toBe(true);
});

it.for([0, -1, Number.NaN, "4"])("refuses %j as a rate", (rate) => {
  expect(() => checkPace({ rate: rate as number })).toThrow(/^rate must be a number of requests per second/);
});

it("takes a rate of less than one, and none", () => {
  expect(() => checkPace({ rate: 0.5 })).not.toThrow();
  expect(() => checkPace({})).not.toThrow();
});

import { expect, it } from "vitest";
import { toCompleteTarget } from "./contract-target.ts";
import { isAnswer } from "./exchange.ts";
import { createSender, type Question } from "./sender.ts";

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

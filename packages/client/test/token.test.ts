import { expect, it } from "vitest";
import type { TokenSource } from "../src/index.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const unauthorized = (): Response => new Response(null, { status: 401 });
const sent = (requests: Request[]): (string | null)[] => requests.map(({ headers }) => headers.get("authorization"));

it("asks a function for a token before every attempt", async () => {
  let count = 0;
  const server = answers(new Response(null, { status: 429, headers: { "retry-after": "0" } }), started);
  await clientOver(server.fetch, { token: async () => `t-${++count}` }).startProcess("x", {});
  expect(sent(server.requests)).toEqual(["Bearer t-1", "Bearer t-2"]);
});

it("repeats one 401 with another token, and does not count that as an attempt", async () => {
  const refused: string[] = [];
  let current = "old";
  const token: TokenSource = {
    getToken: async () => current,
    invalidate(value) {
      refused.push(value);
      current = "new";
    },
  };
  const server = answers(unauthorized, started, unauthorized);
  const flowx = clientOver(server.fetch, { token });
  await flowx.startProcess("x", {});
  expect(sent(server.requests)).toEqual(["Bearer old", "Bearer new"]);
  expect(refused).toEqual(["old"]);
});

it("gives up after the second 401, with one attempt counted", async () => {
  let count = 0;
  const server = answers(unauthorized);
  const error = await errorOf(clientOver(server.fetch, { token: () => `t-${++count}` }).startProcess("x", {}));
  expect(error).toMatchObject({ status: 401, outcome: "not-started", attempts: 1 });
  expect(server.requests).toHaveLength(2);
});

it.for(["t-1", () => "t-1"])("does not send a token again that was refused", async (token) => {
  const server = answers(unauthorized);
  expect(await errorOf(clientOver(server.fetch, { token }).startProcess("x", {}))).toMatchObject({ status: 401 });
  expect(server.requests).toHaveLength(1);
});

it("repeats only one 401 of a call, also where a later attempt is refused again", async () => {
  let count = 0;
  const tooMany = new Response(null, { status: 429, headers: { "retry-after": "0" } });
  const server = answers(unauthorized, tooMany, unauthorized);
  const error = await errorOf(clientOver(server.fetch, { token: () => `t-${++count}` }).startProcess("x", {}));
  expect(error).toMatchObject({ status: 401, attempts: 2 });
  expect(sent(server.requests)).toEqual(["Bearer t-1", "Bearer t-2", "Bearer t-3"]);
});

it("does not ask for another token with retry: false", async () => {
  let count = 0;
  const server = answers(unauthorized);
  await errorOf(clientOver(server.fetch, { token: () => `t-${++count}`, retry: false }).startProcess("x", {}));
  expect(count).toBe(1);
});

const failing: [title: string, token: () => string | Promise<string>, problem: string][] = [
  ["rejects", () => Promise.reject(new Error("the vault is sealed")), "the token source failed (the vault is sealed)."],
  ["throws no error", () => Promise.reject("the vault is sealed"), "the token source failed"],
  ["returns nothing", () => undefined as unknown as string, "the token source did not return a string"],
  ["returns an empty string", () => "", "the token source returned an invalid token: it must not be empty"],
  [
    "returns a newline in it",
    () => "s3cret\n",
    "the token source returned an invalid token: it must contain only visible ASCII",
  ],
];

it.for(failing)("sends nothing when the token source $0", async ([, token, problem]) => {
  const server = answers(started);
  const error = await errorOf(clientOver(server.fetch, { token }).startProcess("x", {}));
  expect(error).toMatchObject({
    code: "FLOWX_TOKEN_REQUEST",
    outcome: "not-started",
    attempts: 0,
    operationId: "startProcess",
  });
  expect(error.message).toContain(`startProcess("x") got no access token: ${problem}`);
  expect(error.message).not.toContain("s3cret");
  expect(server.requests).toEqual([]);
});

const wrong: [token: unknown, problem: string][] = [
  ["", "must not be empty"],
  ["Bearer s3cret", "must not begin with `Bearer `"],
  ["s3cret s3cret", "must contain only visible ASCII"],
  [42, "must be a string, a function"],
];

it.for(wrong)("refuses the token %j when the client is created, without printing it", ([token, problem]) => {
  const create = (): unknown => clientOver(answers().fetch, { token: token as string });
  expect(create).toThrow(problem);
  expect(create).not.toThrow("s3cret");
});

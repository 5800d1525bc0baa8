import * as v from "valibot";
import { expect, it } from "vitest";
import { z } from "zod";
import type { FlowxClientOptions } from "../src/index.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const processes = {
  zodded: z.strictObject({ email: z.email(), since: z.string().transform((text) => text.slice(0, 4)) }),
  valiboted: v.object({ amount: v.pipe(v.number(), v.maxValue(100)), tags: v.array(v.string()) }),
  conditioned: z.object({ startCondition: z.enum(["fast", "slow"]) }),
  shapeless: z.record(z.string(), z.unknown()).transform(() => "text"),
} satisfies FlowxClientOptions["processes"];

async function bodyOf(processName: string, initialValues: object): Promise<unknown> {
  const server = answers(started);
  await clientOver(server.fetch, { processes }).startProcess(processName, initialValues as never);
  return server.requests[0]?.json();
}

it("sends what the schema makes of the values", async () => {
  expect(await bodyOf("zodded", { email: "a@b.example", since: "2026-01-01" })).toEqual({
    email: "a@b.example",
    since: "2026",
  });
});

it("lets a start condition past a schema that does not name it", async () => {
  const values = { email: "a@b.example", since: "2026-01-01", startCondition: "fast" };
  expect(await bodyOf("zodded", values)).toMatchObject({ startCondition: "fast", since: "2026" });
});

it("gives a start condition to a schema that names it", async () => {
  expect(await bodyOf("conditioned", { startCondition: "fast" })).toEqual({ startCondition: "fast" });
  const server = answers(started);
  const call = clientOver(server.fetch, { processes }).startProcess("conditioned", { startCondition: "other" });
  expect(await errorOf(call)).toMatchObject({ issues: [{ path: "startCondition" }] });
});

it("leaves a process without a schema alone, whatever its name is", async () => {
  expect(await bodyOf("toString", { a: 1 })).toEqual({ a: 1 });
});

const refused: [processName: string, values: object, paths: string[]][] = [
  ["zodded", { email: "secret-value", since: 12345678 }, ["email", "since"]],
  ["valiboted", { amount: 12345678, tags: ["a", 87654321] }, ["amount", "tags[1]"]],
];

it.for(refused)(
  "refuses wrong values of %s with their paths, without the values, and sends nothing",
  async ([name, values, paths]) => {
    const server = answers(started);
    const error = await errorOf(clientOver(server.fetch, { processes }).startProcess(name, values as never));
    expect(error).toMatchObject({
      code: "FLOWX_INVALID_VALUES",
      outcome: "not-started",
      attempts: 0,
      processName: name,
    });
    expect((error as { issues?: { path: string }[] }).issues?.map(({ path }) => path)).toEqual(paths);
    expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(/secret-value|12345678|87654321/);
    expect(server.requests).toEqual([]);
  },
);

it("refuses what a schema makes of the values where it is no JSON object", async () => {
  const call = clientOver(answers(started).fetch, { processes }).startProcess("shapeless", {});
  expect(await errorOf(call)).toMatchObject({ code: "FLOWX_INVALID_ARGUMENT", argument: "initialValues" });
});

it("adds the correlation id after the schema, which need not know it", async () => {
  const server = answers(started);
  const correlation = { key: "startCorrelationId" };
  const flowx = clientOver(server.fetch, { processes, correlation });
  await flowx.startProcess("zodded", { email: "a@b.example", since: "2026" } as never);
  expect(await server.requests[0]?.json()).toEqual({
    email: "a@b.example",
    since: "2026",
    startCorrelationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

it("reports a schema that throws as one that refuses, without what it threw", async () => {
  const processes = {
    x: z.object({}).transform((): never => {
      throw new Error("secret-value");
    }),
  };
  const server = answers(started);
  const error = await errorOf(clientOver(server.fetch, { processes }).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_INVALID_VALUES", outcome: "not-started" });
  expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain("secret-value");
  expect(server.requests).toEqual([]);
});

it.for([[], null, "text"])("refuses %j as initial values, with a schema and with correlation", async (values) => {
  const flowx = clientOver(answers(started).fetch, { processes, correlation: { key: "id" } });
  for (const name of ["zodded", "without-schema"]) {
    const error = await errorOf(flowx.startProcess(name, values as never));
    expect(error).toMatchObject({ code: "FLOWX_INVALID_ARGUMENT", argument: "initialValues" });
  }
});

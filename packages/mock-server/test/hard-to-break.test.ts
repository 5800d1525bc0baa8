import { connect, type Socket } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { createMockFetch, startMockServer } from "../src/index.ts";
import { app, headers, start, startPath } from "./documented.ts";

const unhandled: unknown[] = [];
const remember = (error: unknown): void => void unhandled.push(error);
process.on("uncaughtException", remember);
process.on("unhandledRejection", remember);

const server = await startMockServer({ journalSize: 100 });
afterAll(async () => {
  await server.close();
  process.off("uncaughtException", remember);
  process.off("unhandledRejection", remember);
});
const port = Number(new URL(server.url).port);
const isStillAnswering = async (): Promise<boolean> => (await fetch(server.url + startPath, start)).status === 200;

/** What is in use after the garbage is gone. */
function measureHeap(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}

/** Sends bytes over a connection of its own, half-closes it, and resolves when it is closed or has answered often enough. */
function send(bytes: string | Uint8Array, answers = 1): Promise<string> {
  const socket: Socket = connect(port, "127.0.0.1");
  let text = "";
  return new Promise((resolve) => {
    const finish = (): void => {
      socket.destroy();
      resolve(text);
    };
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      if ((text.match(/HTTP\/1\.1 \d{3}/g) ?? []).length >= answers) finish();
    });
    socket.on("error", finish).on("close", finish).on("end", finish);
    socket.write(bytes);
  });
}

const segment = fc.oneof(
  fc.constantFrom(
    "api",
    "runtime",
    "wks",
    "app",
    "process-name",
    "start",
    "build",
    "info",
    "rdi",
    "inherit-from",
    "__mock",
    "..",
    "%2e%2e",
    "%zz",
    "realms",
    "flowx",
  ),
  fc.string({ unit: "binary", maxLength: 8 }).map((text) => encodeURIComponent(text)),
);
const path = fc.oneof(
  fc.constant(startPath),
  fc.array(segment, { maxLength: 10 }).map((parts) => `/${parts.join("/")}`),
  fc.string({ unit: "grapheme", maxLength: 20 }).map((name) => `${app}/process-name/${encodeURIComponent(name)}/start`),
);
const body = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}',
    '{"a":1,"a":2}',
    '{"startCondition":{}}',
    "null",
    "[]",
    '{"a":1e999}',
  ),
);
const method = fc.constantFrom("POST", "POST", "POST", "GET", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH");
const header = fc.constantFrom<Record<string, string>>(
  headers,
  { ...headers, "flowx-platform": "web" },
  { authorization: "Bearer a.b.c" },
  { ...headers, authorization: "Bearer e30.e30.e30" },
  {},
);
const call = fc.record({ method, path, body, header });

it("answers 88,000 random requests, one by one, with a status and nothing else than its contract", async () => {
  const mock = createMockFetch({ journalSize: 100 });
  const before = measureHeap();
  const batch = fc.array(call, { minLength: 1000, maxLength: 1000, size: "max" });
  let sent = 0;
  const property = fc.asyncProperty(batch, async (calls) => {
    for (const { method: verb, path: target, body: text, header: more } of calls) {
      const hasBody = verb !== "GET" && verb !== "HEAD";
      const response = await mock.fetch(`http://mock${target}`, {
        method: verb,
        headers: more,
        ...(hasBody && { body: text }),
      });
      sent += 1;
      if (response.status === 500) throw new Error(`${verb} ${target} ${text}`);
    }
  });
  await fc.assert(property, { numRuns: 88, endOnFailure: true });
  expect(sent).toBe(88_000);
  expect(mock.contractViolations).toEqual([]);
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  expect(measureHeap() - before).toBeLessThan(20_000_000);
}, 120_000);

it("answers 10,000 pipelined requests of every kind over real sockets", async () => {
  const line = `host: localhost\r\nauthorization: Bearer a\r\ncontent-type: application/json\r\n`;
  const whole = (text: string, target = startPath): string =>
    `POST ${target} HTTP/1.1\r\n${line}content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
  const kinds = [
    whole("{}"),
    whole("[]"),
    whole("{"),
    whole("{}", "/nothing"),
    whole('{"__proto__":{"polluted":1}}'),
    `GET ${app}/build/info HTTP/1.1\r\n${line}\r\n`,
    `POST ${startPath} HTTP/1.1\r\n${line}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
    `DELETE ${startPath} HTTP/1.1\r\n${line}\r\n`,
    `HEAD /__mock/requests HTTP/1.1\r\n${line}\r\n`,
    whole("{}", `${app}/process-name/%zz/start`),
  ];
  for (let round = 0; round < 20; round += 1) {
    const text = await send(kinds.join("").repeat(50), 500);
    expect((text.match(/HTTP\/1\.1 \d{3}/g) ?? []).length).toBe(500);
    expect(text).not.toContain("HTTP/1.1 500");
  }
  expect(await isStillAnswering()).toBe(true);
}, 60_000);

it("survives 2,000 connections that send random bytes", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ maxLength: 100 }).map((text) => Buffer.from(`POST ${startPath} HTTP/1.1\r\n${text}\r\n\r\n`)),
    call.map(({ path: target, body: text }) =>
      Buffer.from(`POST ${target} HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\n\r\n${text}`),
    ),
  );
  const property = fc.asyncProperty(fc.array(bytes, { minLength: 50, maxLength: 50, size: "max" }), async (list) => {
    const endings = list.map((one) => send(Buffer.concat([one, Buffer.from("\r\n\r\nGET / HTTP/1.0\r\n\r\n")])));
    await Promise.all(endings.map((ending) => Promise.race([ending, giveUp()])));
  });
  await fc.assert(property, { numRuns: 40, endOnFailure: true });
  expect(await isStillAnswering()).toBe(true);
}, 60_000);

/** A request whose body is still missing gets no answer: the client goes away. */
function giveUp(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

const head = `POST ${startPath} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer a\r\ncontent-type: application/json\r\n`;
const malformed: [what: string, bytes: string | Uint8Array, status: string][] = [
  ["a bad chunk size", `${head}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`, "400"],
  ["two lengths", `${head}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, "400"],
  ["length and chunks", `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, "400"],
  ["huge headers", `${head}x: ${"a".repeat(100_000)}\r\n\r\n`, "431"],
  ["no HTTP at all", "\u0016\u0003\u0001\r\n\r\n", "400"],
  [
    "a body that is not UTF-8",
    Buffer.concat([Buffer.from(`${head}content-length: 3\r\n\r\n`), Buffer.from([0x22, 0xff, 0x22])]),
    "400",
  ],
  ["deep JSON", `${head}content-length: 400005\r\n\r\n{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}`, "400"],
  [
    "deep JSON that is whole",
    `${head}content-length: 400006\r\n\r\n{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
    "400",
  ],
];

it.for(malformed)("answers %s and goes on", async ([, bytes, status]) => {
  expect(await send(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(await isStillAnswering()).toBe(true);
  expect((await fetch(`${server.url}/__mock/requests`)).status).toBe(200);
});

it("answers others while 200 clients send their headers a byte at a time", async () => {
  const sockets = await Promise.all(
    Array.from({ length: 200 }, () => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => {});
      return new Promise<Socket>((resolve) => socket.write("P", () => resolve(socket)));
    }),
  );
  for (const socket of sockets) socket.write("OST / HT");
  expect(await isStillAnswering()).toBe(true);
  for (const socket of sockets) socket.destroy();
});

it("has had no unhandled error", () => {
  expect(unhandled).toEqual([]);
});

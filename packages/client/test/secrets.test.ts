import { inspect } from "node:util";
import { expect, it } from "vitest";
import { z } from "zod";
import { type FlowxClientOptions, RequestNotSentError, type StandardSchema } from "../src/index.ts";
import { clientCredentials } from "../src/token/client-credentials.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const print = (error: unknown): string =>
  `${inspect(error, { depth: null, showHidden: true })} ${JSON.stringify(error)} ${(error as Error).message}`;
const clientId = "onboarding:job";
const clientSecret = `s3cret/+&"\\ä${"x".repeat(20)}`;
const job = { clientId, clientSecret, tokenEndpoint: "https://idp.example.com/token" };
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const form = (text: string): string => new URLSearchParams([["", text]]).toString().slice(1);

const encodings: [title: string, encode: (secret: string) => string][] = [
  ["as it is", (secret) => secret],
  ["form-encoded", form],
  ["form-encoded in lower case", (secret) => form(secret).toLowerCase()],
  ["percent-encoded", encodeURIComponent],
  ["escaped as JSON", (secret) => JSON.stringify(secret).slice(1, -1)],
  ["as Base64", base64],
  ["as Base64 for URLs", (secret) => Buffer.from(secret).toString("base64url")],
  ["as the header that was sent", (secret) => `Basic ${base64(`${encodeURIComponent(clientId)}:${form(secret)}`)}`],
  ["as plain basic authentication", (secret) => `Basic ${base64(`${clientId}:${secret}`)}`],
];

it.for(encodings)("takes the secret out of what a provider says: %s", async ([, encode]) => {
  const echoed = encode(clientSecret);
  for (const status of [400, 401]) {
    for (const body of [{ error: "invalid_client", error_description: `got ${echoed}!` }, { error: `x ${echoed}` }]) {
      const source = clientCredentials({ ...job, fetch: async () => Response.json(body, { status }) });
      const error = await errorOf(clientOver(answers(started).fetch, { token: source }).startProcess("x", {}));
      expect(error).toMatchObject({ code: "FLOWX_TOKEN_REQUEST", oauth: { status } });
      expect(print(error)).toContain("[redacted]");
      expect(print(error)).not.toContain(echoed);
    }
  }
});

it.for(encodings.slice(0, 6))("takes the token out of what FlowX says: %s", async ([, encode]) => {
  const token = "t0ken.abc/def+ghi==";
  const echoed = encode(token);
  const problem = { title: `Token ${echoed} is bad`, detail: echoed, more: { [echoed]: [echoed] }, status: 403 };
  const error = await errorOf(
    clientOver(answers(Response.json(problem, { status: 403 })).fetch, { token }).startProcess("x", {}),
  );
  expect(error.message).toMatch(/Token \[redacted\]=* is bad/);
  expect(print(error)).not.toContain(echoed);
});

it("takes initial values out of what FlowX says, whatever space they hold, numbers as well", async () => {
  const values = { name: "Alice  van\tder\nBerg", amount: 25_000, nested: [{ iban: "NL91ABNA0417164300" }] };
  const detail = `${values.name} wants ${values.amount} on ${values.nested[0]?.iban}`;
  const problem = { title: "No.", detail, rejected: 25_000, count: 7, status: 400 };
  const error = await errorOf(
    clientOver(answers(Response.json(problem, { status: 400 })).fetch).startProcess("x", values),
  );
  expect(error).toMatchObject({
    problem: { detail: "[redacted] wants [redacted] on [redacted]", rejected: "[redacted]", count: 7, status: 400 },
  });
  expect(print(error)).not.toMatch(/Alice|25000|NL91/);
});

const schemaOf = (issues: () => unknown[]): StandardSchema =>
  ({
    "~standard": { version: 1, vendor: "x", validate: () => ({ issues: issues() }) },
  }) as StandardSchema;

async function issuesOf(
  values: object,
  issues: () => unknown[],
): Promise<{ message: string; issues: { message: string; path: string }[] }> {
  const options: Partial<FlowxClientOptions> = { processes: { x: schemaOf(issues) } };
  return (await errorOf(clientOver(answers(started).fetch, options).startProcess("x", values))) as never;
}

it("takes values, sibling values, dates and booleans out of a schema's words", async () => {
  const born = new Date(Date.UTC(1990, 1, 3));
  const values = { email: "alice@example.com", sibling: "Robert", born, vip: true, amount: 25_000 };
  const words = `"${values.email}" of ${values.sibling}, ${born.toISOString()}, ${born}, received true, not 25000`;
  const error = await issuesOf(values, () => [{ message: words, path: ["email"] }]);
  expect(error.issues).toEqual([
    {
      message: '"[redacted]" of [redacted], [redacted], [redacted], received [redacted], not [redacted]',
      path: "email",
    },
  ]);
  expect(print(error)).not.toMatch(/alice|Robert|1990|25000/);
});

it("does not take short values out of the middle of words", async () => {
  const error = await issuesOf({ a: "a", b: "val", c: 1, d: "" }, () => [
    { message: 'Invalid value: expected at least 10 characters, received "val"', path: ["b"] },
  ]);
  expect(error.issues[0]?.message).toBe('Invalid value: expected at least 10 characters, received "[redacted]"');
});

it("keeps a value out of the path that a schema makes of it", async () => {
  const error = await issuesOf({ email: "alice@example.com" }, () => [
    { message: "x", path: ["email", "alice@example.com"] },
    { message: "x", path: ["missing"] },
  ]);
  expect(error.issues.map(({ path }) => path)).toEqual(['email["[redacted]"]', "missing"]);
});

it.for([28, 500, 1900, 5000, 50_000])(
  "refuses a form field of %i parts in a moment, with a short message",
  async (parts) => {
    const values = {
      loanAmount: new Array<string>(parts).fill("e"),
      list: Array.from({ length: parts }, (_, at) => `part-${at}`),
    };
    const begun = performance.now();
    const error = await issuesOf(values, () =>
      values.list.map((part, at) => ({
        message: `expected number, received ${part} and ${"e".repeat(100)}`,
        path: ["list", at],
      })),
    );
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect(error.message.length).toBeLessThan(6000);
    expect(error.message).not.toContain("part-");
  },
);

it("says what zod refuses without what was given", async () => {
  const processes = { x: z.object({ loanAmount: z.literal(["low", "high"]), email: z.email() }) };
  const call = clientOver(answers(started).fetch, { processes }).startProcess("x", {
    loanAmount: "e".repeat(28),
    email: "nobody",
  });
  expect((await errorOf(call)).message).toMatch(/loanAmount: Invalid option.*email: Invalid email address/);
});

const marks = "\u001b[31m\u0007\u0000\u009b\u202e\u2028\ud800\r\nfake log line";

it("shows no control characters, line ends or marks of direction, wherever they stand", async () => {
  const problem = { title: `No ${marks}`, detail: marks, [marks]: marks, status: 400 };
  const said = Response.json({ error: `x${marks}`, error_description: marks }, { status: 400 });
  const page = new Response(`<title>${marks}</title>`, { status: 502, headers: { "content-type": "text/html" } });
  const failing = (): Promise<never> => Promise.reject(new Error(marks));
  const calls = [
    clientOver(answers(Response.json(problem, { status: 400 })).fetch).startProcess(`x${marks.slice(4, 5)}`, {}),
    clientOver(answers(page).fetch).startProcess("x\u202ey", {}),
    clientOver(failing).startProcess("x", {}),
    clientOver(answers(started).fetch, { token: failing }).startProcess("x", {}),
    clientOver(answers(started).fetch, {
      token: clientCredentials({ ...job, fetch: async () => said.clone() }),
    }).startProcess("x", {}),
    clientOver(answers(new Response(null, { status: 500 })).fetch, { correlation: { key: "id" } }).startProcess("x", {
      id: marks,
    }),
    clientOver(answers(started).fetch).startProcess("x", {}, { [`a${marks}`]: 1 } as never),
    clientOver(answers(started).fetch, {
      processes: { x: schemaOf(() => [{ message: marks, path: [marks] }]) },
    }).startProcess("x", {}),
  ];
  for (const error of await Promise.all(calls.map(errorOf))) {
    const { message, stack = "", cause } = error;
    for (const text of [message, stack.split("\n    at ")[0] ?? "", (cause as Error | undefined)?.message ?? ""])
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  }
});

it("keeps messages short where 5 MB are said", async () => {
  const long = "long ".repeat(1_000_000);
  const options = { maxAnswerBytes: 1e9 };
  const said = clientCredentials({
    ...job,
    fetch: async () => Response.json({ error: "x", error_description: long.slice(0, 1_000_000) }, { status: 400 }),
  });
  const errors = await Promise.all([
    errorOf(
      clientOver(answers(Response.json({ title: long, detail: long }, { status: 400 })).fetch, options).startProcess(
        "x",
        {},
      ),
    ),
    errorOf(clientOver(answers(started).fetch, { token: said }).startProcess("x", {})),
    errorOf(clientOver(answers(started).fetch, { token: () => Promise.reject(new Error(long)) }).startProcess("x", {})),
    issuesOf({ a: 1 }, () => [{ message: long, path: [long] }]),
  ]);
  for (const error of errors) expect(print(error).length).toBeLessThan(20_000);
});

it("prints a problem that is nested 100,000 deep", async () => {
  const body = `{"title":"No.","type":"https://www.flowx.ai/error","deep":${'{"a":['.repeat(50_000)}${"]}".repeat(50_000)}}`;
  const error = await errorOf(clientOver(answers(new Response(body, { status: 400 })).fetch).startProcess("x", {}));
  expect(error).toMatchObject({ status: 400, outcome: "not-started", problem: { title: "No." } });
  expect(print(error).length).toBeLessThan(20_000);
});

it("keeps what an error of the caller's fetch carries behind", async () => {
  const cause = Object.assign(new Error("closed for Bearer s3cret-token"), { config: { token: "s3cret-token" } });
  const fetch = async (): Promise<never> => {
    throw new RequestNotSentError("not sent with s3cret-token", { cause });
  };
  const error = await errorOf(clientOver(fetch, { token: "s3cret-token", retry: false }).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_NETWORK", outcome: "not-started" });
  expect(print(error)).not.toContain("s3cret-token");
});

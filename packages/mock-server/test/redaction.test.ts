import { expect, it } from "vitest";
import { toLogLine } from "../src/command-line/log-line.ts";
import { createMockFetch, type MockFetch } from "../src/index.ts";
import { app, startPath } from "./documented.ts";

const token = "s3cret/token+with=signs";
const base64 = (text: string): string => btoa(text);
const escaped = [...token].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join("");
const encoded = [...token].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");

const places: [where: string, path: string, headers: Record<string, string>, body: string][] = [
  ["in a query, by name", `${startPath}?token=${encodeURIComponent("other-s3cret")}`, {}, "{}"],
  ["in a query, encoded", `${startPath}?q=${encodeURIComponent(token)}`, {}, "{}"],
  ["in a path segment", `${app}/process-name/${encodeURIComponent(token)}/start`, {}, "{}"],
  ["in a path segment, each letter encoded", `${app}/process-name/a${encoded}b/start`, {}, "{}"],
  ["in a body", startPath, {}, JSON.stringify({ a: [token] })],
  ["in a body, with escapes", startPath, {}, `{"a":"x${escaped}y"}`],
  ["in a body, with an escaped slash", startPath, {}, `{"a":"${token.replace("/", "\\/")}"}`],
  ["in a body that is not JSON", startPath, {}, `{"a":"${token}"`],
  ["in a key", startPath, {}, `{"startCondition":1,"${token}":1}`],
  ...[0, 1, 2].map((shift): [string, string, Record<string, string>, string] => {
    const text = base64("u".repeat(shift) + token);
    return [`in Base64 behind ${shift} letters`, startPath, { "x-proxy": text }, JSON.stringify({ a: text })];
  }),
  ["in a header", startPath, { "x-forwarded-access-token": "other-s3cret", "x-copy": `a ${token} b` }, "{}"],
];

async function textsOf(mock: MockFetch): Promise<string> {
  const har = await (await mock.fetch("http://mock/__mock/requests.har")).text();
  const lines = mock.requests.map((request) => toLogLine(request, false));
  return [JSON.stringify([mock.requests, mock.instances, mock.contractViolations]), har, ...lines].join("\n");
}

it.for(places)("keeps no token that stands %s", async ([, path, more, body]) => {
  const mock = createMockFetch();
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", ...more };
  await mock.fetch(`http://mock${path}`, { method: "POST", headers, body });
  const texts = await textsOf(mock);
  for (const secret of [
    token,
    "other-s3cret",
    encodeURIComponent(token),
    encoded,
    escaped,
    base64(token).slice(0, -4),
  ]) {
    expect(texts).not.toContain(secret);
    expect(texts).not.toContain(JSON.stringify(secret).slice(1, -1));
  }
  for (const shift of [1, 2]) expect(texts).not.toContain(base64("u".repeat(shift) + token).slice(4, -4));
  expect(texts).toContain("[redacted]");
});

it("keeps no part of a JWT, and no JWT of a request without a token", async () => {
  const mock = createMockFetch();
  const jwt = await mock.token();
  const [, payload = "", signature = ""] = jwt.split(".");
  const headers = { authorization: `Bearer ${jwt}`, "content-type": "application/json" };
  await mock.fetch(`http://mock${startPath}`, {
    method: "POST",
    headers,
    body: JSON.stringify({ payload, signature }),
  });
  await mock.fetch(`http://mock/login/${jwt}?id_token=${jwt}`, { headers: { "x-copy": jwt } });
  const texts = await textsOf(mock);
  for (const secret of [jwt, payload, signature]) expect(texts).not.toContain(secret);
});

it("keeps no token that an answer repeats, in a header or a field", async () => {
  const mock = createMockFetch();
  const answer = (): { status: number; headers: Record<string, string>; body: string } => ({
    status: 500,
    headers: { "content-type": "application/problem+json", "x-echo": token },
    body: JSON.stringify({ title: `No ${token}`, detail: base64(token) }),
  });
  mock.use({ name: "echo", description: "repeats the token", answer });
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const response = await mock.fetch(`http://mock${startPath}`, { method: "POST", headers, body: "{}" });
  expect(response.headers.get("x-echo")).toBe(token);
  const texts = await textsOf(mock);
  for (const secret of [token, base64(token)]) expect(texts).not.toContain(secret);
});

it("leaves the headers of the caller as they are, for predicates too", async () => {
  const mock = createMockFetch();
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const seen: (string | undefined)[] = [];
  mock.use("slow", { delayMs: 0, when: (request) => seen.push(request.headers["authorization"]) > 0 });
  await mock.fetch(`http://mock${startPath}`, { method: "POST", headers, body: "{}" });
  expect(headers.authorization).toBe(`Bearer ${token}`);
  expect(seen).toEqual([`Bearer ${token}`]);
});

it("keeps a text that merely looks encoded", async () => {
  const mock = createMockFetch();
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const body = '{"a":"100%25 \\u0041 \\/ %zz \\\\"}';
  await mock.fetch(`http://mock${startPath}`, { method: "POST", headers, body });
  expect(mock.requests[0]?.bodyText).toBe(body);
});

import { expect, it } from "vitest";
import { redactHeaders, redactPath, toRedactor } from "./redact.ts";

const token = "abcdefgh-token-0123";
const redact = toRedactor(token);

it.for([
  [`a ${token} b ${token}`, "a [redacted] b [redacted]"],
  [token, "[redacted]"],
  ["nothing to see", "nothing to see"],
  [encodeURIComponent(`?${token}`), "%3F[redacted]"],
  [`x%61bcdefgh-token-0123y%20z`, "x[redacted]y%20z"],
  [`{"a":"\\u0061bcdefgh-token-0123","b":"\\u0062"}`, '{"a":"[redacted]","b":"\\u0062"}'],
  [`one \\u0061bcdefgh-token-0123 two %61bcdefgh-token-0123 three`, "one [redacted] two [redacted] three"],
  ["100%25 \\/ stays", "100%25 \\/ stays"],
])("makes of %j %j", ([text = "", expected]) => {
  expect(redact(text)).toBe(expected);
});

it("takes out a token with slashes that JSON escapes, and one that Base64 writes with its own letters", () => {
  const slashes = toRedactor("abc/def/ghi-jkl");
  expect(slashes('{"a":"abc\\/def\\/ghi-jkl!"}')).toBe('{"a":"[redacted]!"}');
  const odd = "\u00ff\u00fe\u00fd\u00fc\u00fb\u00fa\u00ff\u00ff";
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(odd)));
  expect(toRedactor(odd)(base64.replaceAll("+", "-").replaceAll("/", "_"))).toContain("[redacted]");
  expect(toRedactor(odd)(base64)).toContain("[redacted]");
});

it.for([0, 1, 2, 3, 4, 5])(
  "takes out a token in Base64 behind %i letters, and leaves what stands around it",
  (shift) => {
    const before = "<".repeat(shift);
    const encoded = btoa(`${before}${token}>>>`);
    const clean = redact(`(${encoded})`);
    expect(clean).toMatch(/^\([\w+/=]*\[redacted\][\w+/=]*\)$/);
    const core = btoa(before + token).slice(Math.ceil((shift * 8) / 6), -4);
    expect(clean).not.toContain(core);
  },
);

it("takes out each part of a JWT, the longest match first", () => {
  const [head, payload, signature] = ["header-of-it", "payload-of-the-token", "signature-of-it"];
  const jwt = toRedactor(`${head}.${payload}.${signature}`);
  expect(jwt(`${head}.${payload}.${signature}`)).toBe("[redacted]");
  expect(jwt(`${payload} ${head} ${signature}`)).toBe("[redacted] [redacted] [redacted]");
  const two = toRedactor("one-part-of.another-part");
  expect(two("one-part-of another-part")).toBe("one-part-of another-part");
});

it("leaves a token of fewer than 8 characters, which may be a word of the text", () => {
  expect(toRedactor("process")("a process")).toBe("a process");
  expect(toRedactor("12345678")("a 12345678")).toBe("a [redacted]");
  expect(toRedactor("")("text")).toBe("text");
});

it("leaves parts of a JWT that are shorter than 8 characters", () => {
  expect(toRedactor("short.and.payload-that-is-long")("short and payload-that-is-long")).toBe("short and [redacted]");
});

it("forgets no token while many others come", () => {
  const first = toRedactor("the-first-token");
  for (let i = 0; i < 120; i += 1) expect(toRedactor(`token-number-${i}`)(`a token-number-${i}`)).toBe("a [redacted]");
  expect(first("the-first-token")).toBe("[redacted]");
  expect(toRedactor("the-first-token")("the-first-token token-number-1")).toBe("[redacted] token-number-1");
});

const credentials = ["authorization", "proxy-authorization", "cookie", "set-cookie", "x-token", "token", "x-api-key"];
credentials.push("apikey", "x-access-tokens", "my-secret", "db-password", "client-secrets");
const others = ["x-tokenizer", "authorization-kind", "secretary", "x-monkey", "cookies-allowed", "content-type"];

it("takes the values of headers that carry a credential, and of no others", () => {
  for (const name of credentials) expect(redactHeaders({ [name]: "v" }, redact)).toEqual({ [name]: "[redacted]" });
  for (const name of others) expect(redactHeaders({ [name]: "v" }, redact)).toEqual({ [name]: "v" });
  const jwt = "eyJhbGciOiJub25l.eyJzdWIiOiJhIn0.abc";
  expect(redactHeaders({ "x-a": `one ${token} two ${jwt} three ${jwt}` }, redact)).toEqual({
    "x-a": "one [redacted] two [redacted] three [redacted]",
  });
});

it.for([
  ["/a?token=x&b=1", "/a?token=[redacted]&b=1"],
  ["/a?b=1&access_token=x#f", "/a?b=1&access_token=[redacted]#f"],
  ["/a?idToken=x&refresh-token=y", "/a?idToken=[redacted]&refresh-token=y"],
  [
    "/a?JWT=x&client_secret=y&api_key=z&apikey=w&password=",
    "/a?JWT=[redacted]&client_secret=[redacted]&api_key=[redacted]&apikey=[redacted]&password=[redacted]",
  ],
  ["/a?mytoken=x&b=1", "/a?mytoken=x&b=1"],
  ["/token=x", "/token=x"],
  [`/a/${token}/b`, "/a/[redacted]/b"],
  ["/a/eyJhbGciOiJub25l.eyJzdWIiOiJhIn0./b", "/a/[redacted]/b"],
  ["/a/eyJhbGciOiJub25l/b", "/a/eyJhbGciOiJub25l/b"],
])("makes of the path %s %s", ([path = "", expected]) => {
  expect(redactPath(path, redact)).toBe(expected);
});

import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import type { ShownRequest } from "../control/shown.ts";
import { parseExactJson } from "./parse-exact-json.ts";
import { quote, toCurlCommand } from "./to-curl-command.ts";

const request: ShownRequest = {
  id: 1,
  atMs: 0,
  method: "POST",
  path: "/a%20b?c=d&e",
  pathParameters: {},
  delayMs: 0,
  scenarios: [],
  headers: { host: "h", authorization: "[redacted]", cookie: "[redacted]", "content-length": "9", "x-a": "it's" },
  violations: [],
  answer: { headers: {}, body: "" },
};

it("writes what was sent, without what curl writes itself and without a token", () => {
  const body = parseExactJson('{"n":9007199254740993}');
  expect(toCurlCommand({ ...request, body }, "http://127.0.0.1:1")).toBe(
    [
      "curl -X POST 'http://127.0.0.1:1/a%20b?c=d&e' \\",
      '  -H "authorization: Bearer $FLOWX_TOKEN" \\',
      "  -H 'x-a: it'\\''s' \\",
      `  --data-raw '{"n":9007199254740993}'`,
    ].join("\n"),
  );
});

it("sends a body that was not JSON as it came, and none where there was none", () => {
  expect(toCurlCommand({ ...request, bodyText: "not {json" }, "")).toContain("--data-raw 'not {json'");
  expect(toCurlCommand(request, "")).not.toContain("--data-raw");
});

it.each(["plain", "", "it's", '$HOME `id` \\ "x" \n !', "'; rm -rf x; '", "-H"])(
  "quotes %j so that a shell gives it back",
  (text) => {
    expect(execFileSync("sh", ["-c", `printf '%s' ${quote(text)}`], { encoding: "utf8" })).toBe(text);
  },
);

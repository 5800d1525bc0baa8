import { expect, it } from "vitest";
import { toLogLine } from "../src/command-line/log-line.ts";
import { readFlags } from "../src/command-line/read-flags.ts";
import { createMockFetch } from "../src/index.ts";
import { startOn } from "./documented.ts";

const flags: [words: string[], overrides: object][] = [
  [["--seed", "7", "--errors", "legacy", "--auth", "strict"], { seed: 7, errors: "legacy", auth: "strict" }],
  [["--latency", "5", "--cors", "--base-path", "/rtm"], { latencyMs: 5, cors: true, basePath: "/rtm" }],
  [
    ["--scenario", "slow:delayMs=5", "--scenario", "hang:starts=false,process=a b"],
    {
      scenarios: [
        { name: "slow", delayMs: 5 },
        { name: "hang", starts: false, process: "a b" },
      ],
    },
  ],
];

it.for(flags)("reads %j", ([words, overrides]) => {
  expect(readFlags(words).overrides).toEqual(overrides);
});

const wrong: [words: string[], message: string][] = [
  [["--seed", "x"], "--seed: must be integer."],
  [["--errors", "old"], '--errors: must be one of "problem", "legacy".'],
  [["--latency=-1"], "--latency: must be >= 0."],
  [["--base-path", "rtm"], "--base-path: must match pattern"],
  [["--scenario", "slwo"], '--scenario: there is no scenario "slwo"'],
  [["--scenario", "slow:delay=1"], '--scenario: "delay" is not a known field.'],
  [["--watch"], "--watch needs --config: there is no file to watch."],
];

it.for(wrong)("says what is wrong with %j", ([words, message]) => {
  expect(() => readFlags(words)).toThrow(message);
});

it("writes a log line that a path cannot use to move the cursor", async () => {
  const mock = createMockFetch({ seed: 1 });
  await startOn(mock, "nobody");
  const [request] = mock.requests;
  if (request === undefined) throw new Error("The request was not recorded.");
  expect(toLogLine(request, false)).toMatch(/^00:00:00\.001 {2}404 {2}POST \/api\S+nobody\/start$/);
  expect(toLogLine({ ...request, path: "/a\u001b[2Jb" }, false)).toContain("POST /a?[2Jb");
  expect(toLogLine({ ...request, fault: "reset" }, true)).toContain("\u001b[31mreset\u001b[0m");
});

it("reads every flag, and has the defaults that --help names", () => {
  const defaults = { port: 4010, hostname: "127.0.0.1", config: undefined, publicUrl: undefined, allowedHosts: [] };
  const off = { watch: false, https: false, json: false, help: false, version: false, trustForwarded: false };
  expect(readFlags([])).toEqual({ ...defaults, ...off, overrides: {} });
  expect(
    readFlags([
      ...["--port", "65535", "--host", "::1", "--config", "c.yaml", "--watch", "--https", "--json", "-h", "--version"],
      ...["--allow-host", "a", "--allow-host", "b", "--public-url", "https://x", "--trust-forwarded"],
    ]),
  ).toEqual({
    port: 65_535,
    hostname: "::1",
    config: "c.yaml",
    watch: true,
    https: true,
    json: true,
    help: true,
    version: true,
    allowedHosts: ["a", "b"],
    publicUrl: "https://x",
    trustForwarded: true,
    overrides: {},
  });
});

it.for(["65536", "-1", "1x", "x1", "", "1.5", "1e3"])("refuses the port %j", (port) => {
  expect(() => readFlags([`--port=${port}`])).toThrow(`--port must be a number from 0 to 65535, but is "${port}".`);
});

it.for([
  ["slow:delayMs=5,process=a=b", { name: "slow", delayMs: 5, process: "a=b" }],
  ["bad-gateway-html:starts=true", { name: "bad-gateway-html", starts: true }],
  ["slow:", { name: "slow" }],
  ["rate-limited:retryAfter=Wed, 21 Oct 2026", undefined],
] as [string, object | undefined][])("reads the scenario %s", ([text, scenario]) => {
  if (scenario === undefined) expect(() => readFlags(["--scenario", text])).toThrow("--scenario: ");
  else expect(readFlags(["--scenario", text]).overrides).toEqual({ scenarios: [scenario] });
});

it.for([
  [["--seed="], "--seed: must be integer."],
  [["--latency", "soon"], "--latency: must be number."],
  [["--auth", "no"], '--auth: must be one of "lenient", "strict".'],
  [["--scenario", "slow:delayMs="], "--scenario: "],
  [["position"], "Unexpected argument 'position'"],
] as [string[], string][])("names the flag that is wrong with %j", ([words, message]) => {
  expect(() => readFlags(words)).toThrow(message);
});

it("colours what went wrong, and nothing where colours are off", async () => {
  const mock = createMockFetch({ seed: 1 });
  mock.use("slow", { delayMs: 0, times: 1 });
  await startOn(mock, "customer_onboarding");
  const [request] = mock.requests;
  if (request === undefined) throw new Error("The request was not recorded.");
  const uuid = request.startedUuid;
  const paint = (code: number, text: string): string => `\u001b[${code}m${text}\u001b[0m`;
  const line = (more: object): string => toLogLine({ ...request, path: "/p", ...more }, true);
  const time = paint(2, "00:00:00.001");
  const slow = paint(33, "scenario slow");
  expect(line({})).toBe(`${time}  ${paint(32, "200")}  POST /p  started ${uuid}  ${slow}`);
  const rest = { startedUuid: undefined, scenarios: [] };
  expect(line({ ...rest, status: 299 })).toBe(`${time}  ${paint(32, "299")}  POST /p`);
  expect(line({ ...rest, status: 300 })).toBe(`${time}  ${paint(33, "300")}  POST /p`);
  expect(line({ ...rest, status: 499 })).toBe(`${time}  ${paint(33, "499")}  POST /p`);
  expect(line({ ...rest, status: 500 })).toBe(`${time}  ${paint(31, "500")}  POST /p`);
  expect(line({ ...rest, status: undefined, fault: "reset", method: "", path: "" })).toBe(
    `${time}  ${paint(31, "reset")}  (a connection)`,
  );
  const violations = [
    { where: "body", message: "a\nb" },
    { where: "path", message: "c" },
  ];
  expect(line({ ...rest, violations, scenarios: ["a", "b"] })).toBe(
    `${time}  ${paint(32, "200")}  POST /p  ${paint(33, "scenario a+b")}  ${paint(31, "body a?b; path c")}`,
  );
  expect(toLogLine({ ...request, ...rest, path: "/p" }, false)).toBe("00:00:00.001  200  POST /p");
});

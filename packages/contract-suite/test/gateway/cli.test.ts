import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMockServer } from "@flowx-start/mock-server";
import { afterAll, expect, it } from "vitest";
import { type Ran, runCli } from "../run-cli.ts";
import { startRelay } from "./start-relay.ts";

const folder = await mkdtemp(join(tmpdir(), "flowx-gateway-"));
afterAll(() => rm(folder, { recursive: true }));

const run = (words: readonly string[], env: Record<string, string> = {}): Promise<Ran> =>
  runCli(words, { env, cwd: folder });

async function findFreeAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `127.0.0.1:${port}`;
}

const quick = ["--wait", "500", "--idle", "100", "--max-body", "1000000", "--burst", "20"];

it("checks a gateway whose upstream it is, and writes JSON", async () => {
  const to = await findFreeAddress();
  await using relay = await startRelay({ to });
  const words = ["--gateway", relay.url, "--upstream", to, "--json", "gateway.json", ...quick];
  const { code, out, err } = await run([...words, "--token-env", "TOKEN"], { TOKEN: "s3cret-token" });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("ok   repeat-after-break: Each start arrived once.");
  expect(out).toMatch(/\n0 bad, 0 warnings, \d+ ok, \d+ inconclusive, in /);
  const report = JSON.parse(await readFile(join(folder, "gateway.json"), "utf8"));
  expect(report).toMatchObject({ gatewayUrl: relay.url, upstream: "probe", counts: { bad: 0 } });
  expect(out + JSON.stringify(report)).not.toContain("s3cret");
});

it("ends with 1 where something is bad, and names the setting of each gateway", async () => {
  const to = await findFreeAddress();
  await using relay = await startRelay({ to, toBody: (body) => body.subarray(0, 100) });
  const { code, out } = await run(["--gateway", relay.url, "--upstream", to, ...quick, "--only", "body-limit"]);
  expect(code).toBe(1);
  expect(out).toContain("BAD  body-limit: A body of 256 bytes arrived changed.");
  for (const name of ["nginx", "HAProxy", "Envoy", "Apache"])
    expect(out).toMatch(new RegExp(`\\n +${name}: .*https://`));
});

it("checks a gateway in front of a flowx-mock", async () => {
  await using mock = await startMockServer();
  await using relay = await startRelay({ to: mock.url.replace("http://", "") });
  const { code, out, err } = await run(["--gateway", relay.url, "--mock", mock.url, ...quick]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("upstream: flowx-mock");
});

it("shows on Ctrl-C what it has found so far", async () => {
  const to = await findFreeAddress();
  await using relay = await startRelay({ to });
  const words = ["--gateway", relay.url, "--upstream", to, "--max-body", "1000000"];
  const seen = relay.sees(({ url = "" }) => url.includes("%252F"));
  const { code, out } = await runCli(words, {
    cwd: folder,
    onSpawn: (child) => void seen.then(() => child.kill("SIGINT")),
  });
  expect(code).toBe(130);
  expect(out).toContain("ok   arrives-once");
  expect(out).toMatch(/\nInterrupted: the remaining checks did not run\.\n$/);
});

it("ends with 3 where nothing could be told", async () => {
  const to = await findFreeAddress();
  await using relay = await startRelay({ to });
  const { code } = await run(["--gateway", relay.url, "--upstream", to, ...quick, "--only", "http2-goaway"]);
  expect(code).toBe(3);
});

it("ends with 4 where the gateway is away, or leads to another upstream", async () => {
  const [to, other] = [await findFreeAddress(), await findFreeAddress()];
  const away = await run(["--gateway", `http://${other}`, "--upstream", to, ...quick]);
  expect(away).toMatchObject({
    code: 4,
    out: "",
    err: expect.stringMatching(/is unreachable: .*ECONNREFUSED\)\.\n$/),
  });
  await using mock = await startMockServer();
  const elsewhere = await run(["--gateway", mock.url, "--upstream", to, ...quick]);
  expect(elsewhere).toMatchObject({ code: 4, err: expect.stringContaining("does not forward to the probe servers") });
  expect(mock.totals.instances).toBe(0);
});

it("ends with 5 where the gateway is silent, and with 7 where it redirects", async () => {
  const to = await findFreeAddress();
  await using silent = await startRelay({ to, answer: () => true });
  const words = ["--upstream", to, ...quick, "--timeout", "300"];
  expect(await run(["--gateway", silent.url, ...words])).toMatchObject({ code: 5, out: "" });
  await using redirecting = await startRelay({
    to,
    answer: (_, outgoing) => {
      outgoing.writeHead(301, { location: "https://gateway.example.com/" }).end();
      return true;
    },
  });
  const { code, err } = await run(["--gateway", redirecting.url, ...words]);
  expect(code).toBe(7);
  expect(err).toContain("The gateway redirects to https://gateway.example.com. Check that URL instead.");
});

it.for([
  { words: [], says: "Pass either --upstream" },
  { words: ["--upstream", "1", "--mock", "http://127.0.0.1:9"], says: "Pass either --upstream" },
  { words: ["--upstream", "nowhere"], says: '--upstream must be HOST:PORT, but is "nowhere"' },
  { words: ["--upstream", "127.0.0.1:70000"], says: "--upstream must be HOST:PORT" },
  { words: ["--upstream", "1", "--wait", "soon"], says: '--wait must be a whole number greater than 0, but is "soon"' },
  { words: ["--upstream", "1", "--token-env", "NOT_THERE"], says: "NOT_THERE is not set" },
  { words: ["--upstream", "1", "--header-env", "x"], says: "--header-env must be NAME=ENV" },
  { words: ["--upstream", "1", "--explore", "3"], says: "--explore is not a known flag. Known flags: --gateway, " },
  { words: ["--mock", "http://127.0.0.1:9"], says: "fetch failed" },
])("ends with 2 and says what is wrong: $words", async ({ words, says }) => {
  const { code, err } = await run(["--gateway", "http://127.0.0.1:9", ...words]);
  expect(code).toBe(2);
  expect(err).toContain(says);
});

it("prints its flags, and the settings as a table", async () => {
  const help = await run(["--gateway", "http://127.0.0.1:9", "--help"]);
  expect(help).toMatchObject({ code: 0, out: expect.stringContaining("--upstream HOST:PORT") });
  const table = await run(["--gateway=http://127.0.0.1:9", "--settings"]);
  expect(table).toMatchObject({
    code: 0,
    out: expect.stringContaining("| check | nginx | HAProxy | Envoy | Apache |"),
  });
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("./", import.meta.url));

it("fails in Vitest, and does not skip, where the target is away", async () => {
  const own = await mkdtemp(`${folder}away-`);
  const source = `
import { contractCases } from "../../src/index.ts";
import { testContract } from "../../src/vitest.ts";
const cases = contractCases.filter(({ id }) => id === "startProcess/refuse-unknown-path");
testContract({ cases, target: { baseUrl: "http://127.0.0.1:1", token: "any-token" } });
`;
  await writeFile(`${own}/away.test.ts`, source);
  const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
  const child = spawn(process.execPath, [vitest, "run", "--root", own], { cwd: folder });
  let out = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      out += text;
    });
  }
  const [code] = await once(child, "close");
  await rm(own, { recursive: true });
  expect(code).toBe(1);
  expect(out).toMatch(/fetch blocks the port of http:..127\.0\.0\.1:1/);
});

import { expect, it } from "vitest";
import { killBatch } from "./kill-batch.ts";

const rows = Number(process.env["CLI_ROWS"] ?? 150);
const kills = Number(process.env["CLI_KILLS"] ?? 2);

it("starts no row twice while it is killed at random and everything fails at times, and all that it says is true", {
  timeout: 600_000,
}, async () => {
  const { exitCode, runs, states, mostInstances, lies } = await killBatch({ rows, kills, random: Math.random });
  console.log(`${rows} rows, ${kills} kills: ${JSON.stringify({ states, mostInstances })}\n${runs.join("\n")}`);
  expect(lies).toEqual([]);
  expect(mostInstances).toBe(1);
  const { started = 0, unknown = 0 } = states;
  expect(started + unknown).toBe(rows);
  expect(exitCode).toBe(unknown > 0 ? 3 : 0);
});

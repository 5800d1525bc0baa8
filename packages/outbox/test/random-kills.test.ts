import { expect, it } from "vitest";
import { killAtRandom } from "./random-kills.ts";
import { engines } from "./test-outbox.ts";

const starts = Number(process.env["OUTBOX_STARTS"] ?? 150);
const kills = Number(process.env["OUTBOX_KILLS"] ?? 3);

it.for(engines)(
  "starts nothing twice while workers are killed at random and everything fails at times (%s)",
  { timeout: 600_000 },
  async (engine) => {
    const { states, mostInstances, lies } = await killAtRandom({ engine, starts, kills, random: Math.random });
    console.log(`${starts} starts, ${kills} kills, ${engine}: ${JSON.stringify({ states, mostInstances })}`);
    expect(lies).toEqual([]);
    expect(mostInstances).toBe(1);
    const { started = 0, unknown = 0 } = states;
    expect(started + unknown).toBe(starts);
  },
);

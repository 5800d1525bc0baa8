import type { OutboxEvents } from "@flowx-start/outbox";
import { expect, it } from "vitest";
import { createOutboxNotices } from "./outbox-notices.ts";

type Listeners = { [Name in keyof OutboxEvents]?: (...event: OutboxEvents[Name]) => void };

function listen(): {
  said: string[];
  at: Listeners;
  notices: ReturnType<typeof createOutboxNotices>;
  pass(ms: number): void;
} {
  const at: Listeners = {};
  const said: string[] = [];
  let ms = 0;
  const outbox = {
    on: <Name extends keyof OutboxEvents>(name: Name, listener: (...event: OutboxEvents[Name]) => void) => {
      Object.assign(at, { [name]: listener });
      return () => void delete at[name];
    },
  };
  const notices = createOutboxNotices(
    outbox,
    (sentence) => said.push(sentence),
    () => ms,
  );
  const pass = (more: number): void => {
    ms += more;
  };
  return { said, at, notices, pass };
}

it("says that nothing is sent, with the reason, once, and that it goes on", () => {
  const { said, at, notices } = listen();
  at.unknown?.({ error: { message: "502 Bad Gateway." } } as never);
  at.brake?.({ state: "open", waitMs: 500 });
  expect(notices.holdUp).toBe("paused, retrying every 1 s");
  at.brake?.({ state: "open", waitMs: 4_000 });
  expect(notices.holdUp).toBe("paused, retrying every 4 s");
  at.brake?.({ state: "trying" });
  expect(notices.holdUp).toBe("trying a single start");
  at.brake?.({ state: "closed" });
  expect(notices.holdUp).toBeUndefined();
  expect(said).toEqual([
    "FlowX is failing. The batch is paused until it answers again, and no rows are lost. The last answer was: 502 Bad Gateway.",
    "FlowX answers again. The batch continues.",
  ]);
  notices.stop();
  expect(at).toEqual({});
});

it("says the same thing again only after a while", () => {
  const { said, at, pass } = listen();
  const limited = { error: { status: 429, message: "Too many." } } as never;
  for (let i = 0; i < 5; i++) at.postponed?.(limited);
  at.trouble?.(new Error("connection lost"));
  at.trouble?.(new Error("connection lost"));
  expect(said).toHaveLength(2);
  expect(said[0]).toContain("429");
  expect(said[1]).toContain("connection lost");
  pass(31_000);
  at.postponed?.(limited);
  expect(said).toHaveLength(3);
});

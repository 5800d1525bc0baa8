import { EventEmitter } from "node:events";
import { afterEach, expect, it, vi } from "vitest";
import { listenForStop } from "./listen-for-stop.ts";

afterEach(() => void vi.useRealTimers());

it.for([
  ["SIGINT", true],
  ["SIGTERM", false],
  ["SIGHUP", false],
] as const)("stops at %s, and tells Ctrl-C from others (%s)", ([name, isCtrlC]) => {
  vi.useFakeTimers();
  const process = new EventEmitter();
  const heard: string[] = [];
  const stop = listenForStop(
    process as never,
    () => heard.push("first"),
    () => heard.push("second"),
  );
  process.emit(name, name);
  expect(stop.first.aborted).toBe(true);
  expect(stop.isCtrlC).toBe(isCtrlC);
  expect(heard).toEqual(["first"]);
  // An orchestrator kills after 10 s; a person has time.
  vi.advanceTimersByTime(9_000);
  expect(heard).toEqual(isCtrlC ? ["first"] : ["first", "second"]);
  stop[Symbol.dispose]();
  expect(process.listenerCount(name)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

it("takes two close together for one, and a later one for insisting", () => {
  vi.useFakeTimers();
  const process = new EventEmitter();
  const heard: string[] = [];
  using _stop = listenForStop(
    process as never,
    () => heard.push("first"),
    () => heard.push("second"),
  );
  process.emit("SIGINT", "SIGINT");
  vi.advanceTimersByTime(100);
  process.emit("SIGINT", "SIGINT");
  expect(heard).toEqual(["first"]);
  vi.advanceTimersByTime(1_000);
  process.emit("SIGINT", "SIGINT");
  expect(heard).toEqual(["first", "second"]);
});

import { afterEach, expect, it, vi } from "vitest";
import { createRequestId, createUuid } from "./request-id.ts";

afterEach(() => vi.unstubAllGlobals());

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it("gives each request an id in the form of a UUID that no other has", () => {
  const ids = Array.from({ length: 1000 }, createRequestId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(uuid);
});

it("makes UUIDs where the runtime makes none", () => {
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const ids = Array.from({ length: 1000 }, createUuid);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(uuid);
});

import { afterEach, expect, it, vi } from "vitest";
import { toRequestBody } from "./request-body.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("gives the text itself where the runtime is not Deno", () => {
  expect(toRequestBody('{"a":"ș"}')).toBe('{"a":"ș"}');
});

it("gives a stream of the text on Deno, which cannot be sent twice", async () => {
  vi.stubGlobal("Deno", {});
  const body = toRequestBody('{"a":"ș"}');
  expect(body).toBeInstanceOf(ReadableStream);
  expect(await new Response(body).text()).toBe('{"a":"ș"}');
});

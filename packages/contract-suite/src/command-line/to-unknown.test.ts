import { expect, it } from "vitest";
import { toUnknown } from "./to-unknown.ts";

const known = ["--base-url", "--bail", "--rate"];

it("suggests the nearest known name, ignoring case", () => {
  expect(toUnknown("--base-ulr", "flag", known)).toBe("--base-ulr is not a known flag. Did you mean --base-url?");
  expect(toUnknown("--RATE", "flag", known)).toBe("--RATE is not a known flag. Did you mean --rate?");
  expect(toUnknown("appID", "field", ["appId"])).toBe("appID is not a known field. Did you mean appId?");
});

it("lists the known names if none is near", () => {
  expect(toUnknown("--nonsense", "flag", known)).toBe(
    "--nonsense is not a known flag. Known flags: --base-url, --bail, --rate.",
  );
});

it("suggests names that are at most two edits and half of their length away", () => {
  expect(toUnknown("--bsae-url", "flag", known)).toContain("Did you mean --base-url?");
  expect(toUnknown("--bsae-ulx", "flag", known)).toContain("Known flags:");
  expect(toUnknown("xyz", "field", ["xab"])).toContain("Known fields:");
});

import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { isRequestNotSentError, markNotSent, RequestNotSentError } from "./request-not-sent-error.ts";

const brand = Symbol.for("@flowx-start/client/request-not-sent");

it("is an error with a name, a message and a cause", () => {
  const cause = new Error("open");
  const error = new RequestNotSentError("the circuit breaker is open", { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("RequestNotSentError");
  expect(error.message).toBe("the circuit breaker is open");
  expect(error.cause).toBe(cause);
  expect(String(error)).toBe("RequestNotSentError: the circuit breaker is open");
});

it("carries a brand that cannot be seen nor taken away", () => {
  const error = new RequestNotSentError("x");
  expect(Object.keys(error)).toEqual(["name"]);
  expect(Object.getOwnPropertyDescriptor(error, brand)).toEqual({
    value: true,
    writable: false,
    enumerable: false,
    configurable: false,
  });
});

it("marks an error of any class", () => {
  const error = new TypeError("x");
  expect(isRequestNotSentError(error)).toBe(false);
  markNotSent(error);
  expect(isRequestNotSentError(error)).toBe(true);
});

it.for<[title: string, error: unknown]>([
  ["of this copy", new RequestNotSentError("x")],
  ["of another copy", Object.assign(new Error("x"), { [brand]: true })],
  [
    "of another realm",
    runInNewContext('Object.assign(new Error("x"), { [Symbol.for(brand)]: true })', {
      brand: brand.description,
    }),
  ],
])("knows an error %s", ([, error]) => {
  expect(isRequestNotSentError(error)).toBe(true);
});

it.for<[title: string, error: unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a text", "x"],
  ["another error", new Error("x")],
  ["an error of the same name", Object.assign(new Error("x"), { name: "RequestNotSentError" })],
  ["an error that has one as its cause", new Error("x", { cause: new RequestNotSentError("x") })],
  ["a brand that is not true", Object.assign(new Error("x"), { [brand]: 1 })],
  ["a function with the brand", Object.assign(() => {}, { [brand]: true })],
])("takes %s for no such error", ([, error]) => {
  expect(isRequestNotSentError(error)).toBe(false);
});

it("takes an error whose members throw for no such error", () => {
  const error = Object.defineProperty(new Error("x"), brand, {
    get: () => {
      throw new Error("y");
    },
  });
  expect(isRequestNotSentError(error)).toBe(false);
});

import { openapi } from "@flowx-start/api-types/document";
import { expect, it } from "vitest";
import { contractCases } from "./contract-cases.ts";
import { contractRules } from "./contract-rules.ts";
import { readPointer, specOperations } from "./spec.ts";

it.for(contractCases)("$id points to a part of the OpenAPI document", ({ pointer }) => {
  expect(pointer).toMatch(/^#\//);
  expect(readPointer(openapi, pointer.slice(1))).toBeTypeOf("object");
});

it.for(contractRules)("$name names a page that the spec knows, or says why there is none", ({ source }) => {
  const keys = new Set(JSON.stringify(openapi).match(/(?<="x-source":")[^"]+/g));
  expect(keys.has(source) || /^undocumented: .+/.test(source)).toBe(true);
});

it("names every rule once", () => {
  const names = contractRules.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

it("has no two rules that ask for the same and promise the same", () => {
  const asked = contractRules.map(({ operations, request, expect: promise, provoke }) =>
    JSON.stringify([operations, request, promise, provoke]),
  );
  expect(new Set(asked).size).toBe(asked.length);
});

it("has a case for every operation and every status that the document has for it", () => {
  const holes = specOperations.flatMap(({ operationId, responses }) =>
    Object.keys(responses)
      .filter(
        (status) =>
          !contractCases.some((one) => one.operationId === operationId && one.expect.status.includes(Number(status))),
      )
      .map((status) => `${operationId} ${status}`),
  );
  expect(holes).toEqual([]);
});

it("proves every documented example of a request and of a problem", () => {
  const pointers = contractCases.map(({ pointer }) => pointer);
  const { examples } = openapi.components;
  const documented = Object.keys(examples).filter((name) => examples[name]?.["x-documented"] !== false);
  // Those of instances are what most cases look at.
  const proved = documented.filter((name) => !name.startsWith("Started"));
  expect(pointers).toEqual(expect.arrayContaining(proved.map((name) => `#/components/examples/${name}`)));
});

it("sends something else for every parameter of every operation", () => {
  const same = specOperations.flatMap(({ operationId, parameters }) =>
    parameters
      .filter(({ name }) => {
        const changed = contractCases
          .filter((one) => one.operationId === operationId)
          .flatMap(({ request: { parameters: values, rawParameters, headers } }) =>
            Object.keys({ ...values, ...rawParameters, ...headers }),
          );
        return !changed.includes(name) && !changed.includes(name.toLowerCase());
      })
      .map(({ name }) => `${operationId} ${name}`),
  );
  expect(same).toEqual([]);
});

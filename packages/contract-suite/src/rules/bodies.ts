import type { ContractRule } from "../contract-rule.ts";
import { starts, startsWithValues } from "./operations.ts";
import { table } from "./table.ts";

const nested = (depth: number): string => `{"deep":${"[".repeat(depth)}${"]".repeat(depth)}}`;

/** Request bodies: bodies that are not JSON objects, and initial values that must be accepted. */
export const bodies: readonly ContractRule[] = [
  ...table(
    { on: starts, proves: "requestBody", source: "seed", status: 400 },
    {
      "refuse-array": { title: "rejects an array instead of a JSON object", rawBody: "[]" },
      "refuse-string": { title: "rejects a string instead of a JSON object", rawBody: '"customerEmail"' },
      "refuse-number": { title: "rejects a number instead of a JSON object", rawBody: "25000" },
      "refuse-boolean": { title: "rejects a boolean instead of a JSON object", rawBody: "true" },
      "refuse-null": { title: "rejects null instead of a JSON object", rawBody: "null" },
      "refuse-empty-body": { title: "rejects an empty body", rawBody: "" },
      "refuse-malformed-json": { title: "rejects a body that is not valid JSON", rawBody: '{"customerEmail":' },
      "refuse-trailing-comma": { title: "rejects JSON with a trailing comma", rawBody: '{"loanAmount":25000,}' },
      "refuse-too-deep": {
        title: "rejects a body nested 100,000 levels deep without crashing",
        proves: "responses/400",
        source: "undocumented: JSON parsers limit the nesting depth",
        rawBody: nested(100_000),
        status: [400, 413],
      },
      "refuse-too-large": {
        title: "rejects a body larger than 1 MB",
        proves: "responses/413",
        source: "starting-a-process",
        paddingBytes: 1_100_000,
        status: 413,
      },
    },
  ),
  ...table(
    { on: startsWithValues, proves: "#/components/schemas/InitialValues", source: "seed", status: 200 },
    {
      "start-documented-values": {
        title: "starts with the initial values from the documentation",
        proves: "#/components/examples/CustomerOnboarding",
      },
      "start-without-values": {
        title: "starts with an empty object as initial values",
        proves: "requestBody",
        body: {},
      },
      "start-null-values": { title: "starts with initial values that are null", body: { customerEmail: null } },
      "start-nested-values": {
        title: "starts with nested initial values that contain non-ASCII text",
        body: {
          customerEmail: "alice@example.com",
          loanAmount: 25000,
          applicant: { name: "Ștefan 日本", tags: ["a", null, 1.5], active: false },
        },
      },
      "start-any-names-of-values": {
        title: "starts with initial values named like JavaScript built-ins",
        rawBody: '{"__proto__":{"a":1},"constructor":"b","":0}',
      },
      "start-numbers-of-any-size": {
        title: "starts with numbers that do not fit a double",
        source: "undocumented: JSON does not limit the size of numbers (RFC 8259)",
        rawBody: '{"large":12345678901234567890,"small":1e-400}',
      },
      "start-deep-values": {
        title: "starts with initial values nested 100 levels deep",
        proves: "requestBody",
        source: "undocumented: the documentation does not limit the nesting depth",
        rawBody: nested(100),
      },
      "start-large-values": {
        title: "starts with 900 kB of initial values",
        proves: "requestBody",
        source: "starting-a-process",
        paddingBytes: 900_000,
      },
    },
  ),
];

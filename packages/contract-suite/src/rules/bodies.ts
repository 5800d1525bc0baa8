import type { ContractRule } from "../contract-rule.ts";
import { starts, startsWithValues } from "./operations.ts";
import { table } from "./table.ts";

const nested = (depth: number): string => `{"deep":${"[".repeat(depth)}${"]".repeat(depth)}}`;

/** Bodies: what is no JSON object, and what initial values may be. */
export const bodies: readonly ContractRule[] = [
  ...table(
    { on: starts, proves: "requestBody", source: "seed", status: 400 },
    {
      "refuse-array": { title: "refuses an array in place of a JSON object", rawBody: "[]" },
      "refuse-string": { title: "refuses a string in place of a JSON object", rawBody: '"customerEmail"' },
      "refuse-number": { title: "refuses a number in place of a JSON object", rawBody: "25000" },
      "refuse-boolean": { title: "refuses a boolean in place of a JSON object", rawBody: "true" },
      "refuse-null": { title: "refuses null in place of a JSON object", rawBody: "null" },
      "refuse-empty-body": { title: "refuses an empty body", rawBody: "" },
      "refuse-malformed-json": { title: "refuses a body that is no JSON", rawBody: '{"customerEmail":' },
      "refuse-trailing-comma": { title: "refuses JSON with a trailing comma", rawBody: '{"loanAmount":25000,}' },
      "refuse-too-deep": {
        title: "refuses a body that is nested 100 000 deep, and stays up",
        proves: "responses/400",
        source: "undocumented: JSON parsers limit the depth",
        rawBody: nested(100_000),
        status: [400, 413],
      },
      "refuse-too-large": {
        title: "refuses a body over 1 MB",
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
        title: "starts with the initial values of the page",
        proves: "#/components/examples/CustomerOnboarding",
      },
      "start-without-values": {
        title: "starts with an empty object of initial values",
        proves: "requestBody",
        body: {},
      },
      "start-null-values": { title: "starts with initial values that are null", body: { customerEmail: null } },
      "start-nested-values": {
        title: "starts with nested initial values in any script",
        body: {
          customerEmail: "alice@example.com",
          loanAmount: 25000,
          applicant: { name: "Ștefan 日本", tags: ["a", null, 1.5], active: false },
        },
      },
      "start-any-names-of-values": {
        title: "starts with initial values named as JavaScript names its own",
        rawBody: '{"__proto__":{"a":1},"constructor":"b","":0}',
      },
      "start-numbers-of-any-size": {
        title: "starts with numbers that a double cannot hold",
        source: "undocumented: JSON sets no limit to numbers (RFC 8259)",
        rawBody: '{"large":12345678901234567890,"small":1e-400}',
      },
      "start-deep-values": {
        title: "starts with initial values that are nested 100 deep",
        proves: "requestBody",
        source: "undocumented: the page sets no depth",
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

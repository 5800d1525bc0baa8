import type { ContractRule, Expectation, RequestChange } from "../contract-rule.ts";
import type { Text } from "../given.ts";

type Proof = ContractRule["pointer"];

/** Values shared by the rules of a table. A row can override them. */
interface Columns extends RequestChange {
  readonly on?: ContractRule["operations"];
  readonly proves?: Proof;
  readonly source?: string;
  readonly provoke?: ContractRule["provoke"];
  readonly status?: number | readonly number[];
  readonly answerHeaders?: Expectation["headers"];
  readonly answerBody?: Expectation["body"];
  readonly gateway?: Expectation["gateway"];
  readonly hint?: string;
}

/** One rule: its title, a sentence in the present tense, and the values that override the shared ones. */
interface Row extends Columns {
  readonly title: string;
}

/**
 * Turns a table into rules.
 *
 * @param shared - The values that all rows share.
 * @param rows - The rows by rule name.
 */
export function table(shared: Columns, rows: Readonly<Record<string, Row>>): ContractRule[] {
  return Object.entries(rows).map(([name, row]) => toRule(name, { ...shared, ...row }));
}

function toRule(name: string, row: Row): ContractRule {
  const { title, on, proves, source, provoke, hint, status, answerHeaders, answerBody, gateway, ...request } = row;
  if (on === undefined || proves === undefined || source === undefined || status === undefined) {
    throw new Error(`The rule ${name} must set on, proves, source and status, in its row or in the shared values.`);
  }
  const expect: Expectation = {
    status: [status].flat(),
    ...(answerHeaders && { headers: answerHeaders }),
    ...(answerBody && { body: answerBody }),
    ...(gateway && { gateway }),
  };
  const rule = { name, title, operations: on, pointer: proves, source, request, expect };
  return { ...rule, ...(provoke && { provoke }), ...(hint !== undefined && { hint }) };
}

/** Returns the process name under both names that the OpenAPI document uses for this path parameter. */
export function processNamed(name: Text): Readonly<Record<string, Text>> {
  return { processName: name, processDefinitionName: name };
}

/** Returns a raw, already encoded value for one path parameter of each operation. */
export function onTheWire(value: string): Readonly<Record<string, string>> {
  return {
    processName: value,
    processDefinitionName: value,
    processInstanceUuid: value,
    resourceDefinitionId: value,
    appId: value,
  };
}

/** An identifier that does not exist at any target. */
export const nobodysId = "00000000-dead-4000-8000-000000000000";

/** The source of rules that follow from HTTP itself. */
export const http = "undocumented: required by HTTP (RFC 9110)";

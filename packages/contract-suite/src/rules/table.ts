import type { ContractRule, Expectation, RequestChange } from "../contract-rule.ts";
import type { Text } from "../given.ts";

type Proof = ContractRule["pointer"];

/** What the rules of a table have in common. A row may say otherwise. */
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

/** A rule: what differs from the other rows of its table. The title is a sentence in the present tense. */
interface Row extends Columns {
  readonly title: string;
}

/**
 * Turns a table into rules.
 *
 * @param shared - What the rows have in common.
 * @param rows - By the names of the rules.
 */
export function table(shared: Columns, rows: Readonly<Record<string, Row>>): ContractRule[] {
  return Object.entries(rows).map(([name, row]) => toRule(name, { ...shared, ...row }));
}

function toRule(name: string, row: Row): ContractRule {
  const { title, on, proves, source, provoke, hint, status, answerHeaders, answerBody, gateway, ...request } = row;
  if (on === undefined || proves === undefined || source === undefined || status === undefined) {
    throw new Error(`The rule ${name} does not say on, proves, source and status.`);
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

/** Path parameters that name the process, by either of the names that the OpenAPI document has for it. */
export function processNamed(name: Text): Readonly<Record<string, Text>> {
  return { processName: name, processDefinitionName: name };
}

/** One path parameter of each operation, as it goes over the wire. */
export function onTheWire(value: string): Readonly<Record<string, string>> {
  return {
    ...{ processName: value, processDefinitionName: value, processInstanceUuid: value },
    ...{ resourceDefinitionId: value, appId: value },
  };
}

/** An identifier that nothing has. */
export const nobodysId = "00000000-dead-4000-8000-000000000000";

/** A source: what no page of FlowX's needs to say. */
export const http = "undocumented: HTTP itself says it (RFC 9110)";

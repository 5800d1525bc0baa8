import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type ApiDocument, loadApiDocument, resolvePart, toTypeName } from "../control/api-document.ts";
import type { AnswerViolation, ShownRequest } from "../control/shown.ts";
import { isFields, parseExactJson } from "../format/parse-exact-json.ts";
import { Icon } from "../parts/icon.tsx";

interface ContractSectionParts {
  readonly request: ShownRequest;
  readonly violations: readonly AnswerViolation[];
}

interface Row {
  readonly name: string;
  readonly expected: string;
  readonly actual: string;
  readonly isPassed: boolean | undefined;
}

/** Compares the answer with the OpenAPI document and lists every violation that the mock found. */
export function ContractSection({ request, violations }: ContractSectionParts): JSX.Element {
  const [document, setDocument] = useState<ApiDocument>();
  useEffect(() => {
    loadApiDocument().then(setDocument, () => undefined);
  }, []);
  const rows = document === undefined ? [] : toRows(document, request, violations);
  return (
    <section class="contract" aria-label="Contract">
      <h3>Expected and actual</h3>
      {request.violations.map(({ where, message }) => (
        <p class="difference bad" key={`request ${where} ${message}`}>
          <Icon name="warn" /> Request: {where} {message}
        </p>
      ))}
      {violations.map(({ where, message, intended }) => (
        <p class={`difference ${intended ? "odd" : "bad"}`} key={`answer ${where} ${message}`}>
          <Icon name="warn" /> Answer: {where} {message}
          {intended && <span class="quiet"> (intended by a scenario)</span>}
        </p>
      ))}
      {request.violations.length + violations.length === 0 && (
        <p class="difference good">
          <Icon name="check" /> The request and the answer match the OpenAPI document.
        </p>
      )}
      {rows.length > 0 && (
        <details open={violations.length > 0}>
          <summary>{rows.length} checks of the answer</summary>
          <table class="checks">
            <thead>
              <tr>
                <th scope="col">Answer</th>
                <th scope="col">Expected</th>
                <th scope="col">Actual</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, expected, actual, isPassed }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{expected}</td>
                  <td class={isPassed === false ? "bad" : ""}>
                    <span class="actual">
                      {isPassed !== undefined && <Icon name={isPassed ? "check" : "cross"} />}
                      <span>{actual}</span>
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

function toRows(document: ApiDocument, request: ShownRequest, violations: readonly AnswerViolation[]): Row[] {
  const { operationId, status, answer, fault } = request;
  const responses = document.operations.get(operationId ?? "")?.responses ?? {};
  const isBroken = (where: string): boolean =>
    violations.some((one) => one.where === where || one.where.startsWith(`${where}/`));
  const statusRow: Row = {
    name: "status",
    expected: Object.keys(responses).join(", "),
    actual: status === undefined ? `none (${fault})` : String(status),
    isPassed: status !== undefined && !isBroken("status"),
  };
  const content = resolvePart(document, responses[String(status)])["content"];
  if (status === undefined || !isFields(content)) return [statusRow];
  const type = answer.headers["content-type"] ?? "none";
  const typeRow: Row = {
    name: "content-type",
    expected: Object.keys(content).join(" or "),
    actual: type,
    isPassed: !isBroken("header content-type"),
  };
  const media = content[type.split(";")[0] ?? ""];
  const schema = resolvePart(document, isFields(media) ? media["schema"] : undefined);
  return [statusRow, typeRow, ...toFieldRows(document, schema, toFields(answer.body), isBroken)];
}

function toFieldRows(
  document: ApiDocument,
  schema: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>>,
  isBroken: (where: string) => boolean,
): Row[] {
  const properties = isFields(schema["properties"]) ? schema["properties"] : {};
  const required = (schema["required"] ?? []) as readonly string[];
  const expected = Object.entries(properties).map(([name, part]): Row => {
    const isThere = Object.hasOwn(fields, name);
    const isRequired = required.includes(name);
    return {
      name,
      expected: `${toTypeName(document, part)}${isRequired ? ", required" : ""}`,
      actual: isThere ? toShort(fields[name]) : "missing",
      isPassed: isThere ? !isBroken(`body/${name}`) : isRequired ? false : undefined,
    };
  });
  const others = Object.keys(fields).filter((name) => !Object.hasOwn(properties, name));
  return [
    ...expected.filter(({ actual, isPassed }) => actual !== "missing" || isPassed === false),
    ...others.map((name) => ({ name, expected: "not documented", actual: toShort(fields[name]), isPassed: undefined })),
  ];
}

function toFields(body: string): Readonly<Record<string, unknown>> {
  try {
    const value = parseExactJson(body);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

function toShort(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

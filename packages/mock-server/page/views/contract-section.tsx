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
  readonly promised: string;
  readonly came: string;
  readonly isKept: boolean | undefined;
}

/** What the OpenAPI document promises of the answer beside what came, and every difference that the mock found. */
export function ContractSection({ request, violations }: ContractSectionParts): JSX.Element {
  const [document, setDocument] = useState<ApiDocument>();
  useEffect(() => {
    loadApiDocument().then(setDocument, () => undefined);
  }, []);
  const rows = document === undefined ? [] : toRows(document, request, violations);
  return (
    <section class="contract" aria-label="Contract">
      <h3>Promised and came</h3>
      {request.violations.map(({ where, message }) => (
        <p class="difference bad" key={`request ${where} ${message}`}>
          <Icon name="warn" /> Request: {where} {message}
        </p>
      ))}
      {violations.map(({ where, message, intended }) => (
        <p class={`difference ${intended ? "odd" : "bad"}`} key={`answer ${where} ${message}`}>
          <Icon name="warn" /> Answer: {where} {message}
          {intended && <span class="quiet"> (a scenario breaks it on purpose)</span>}
        </p>
      ))}
      {request.violations.length + violations.length === 0 && (
        <p class="difference good">
          <Icon name="check" /> The request and the answer are as the document says.
        </p>
      )}
      {rows.length > 0 && (
        <details open={violations.length > 0}>
          <summary>{rows.length} promises of the answer</summary>
          <table class="promises">
            <thead>
              <tr>
                <th scope="col">Answer</th>
                <th scope="col">Promised</th>
                <th scope="col">Came</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, promised, came, isKept }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{promised}</td>
                  <td class={isKept === false ? "bad" : ""}>
                    <span class="came">
                      {isKept !== undefined && <Icon name={isKept ? "check" : "cross"} />}
                      <span>{came}</span>
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
    promised: Object.keys(responses).join(", "),
    came: status === undefined ? `none (${fault})` : String(status),
    isKept: status !== undefined && !isBroken("status"),
  };
  const content = resolvePart(document, responses[String(status)])["content"];
  if (status === undefined || !isFields(content)) return [statusRow];
  const type = answer.headers["content-type"] ?? "none";
  const typeRow: Row = {
    name: "content-type",
    promised: Object.keys(content).join(" or "),
    came: type,
    isKept: !isBroken("header content-type"),
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
  const promised = Object.entries(properties).map(([name, part]): Row => {
    const isThere = Object.hasOwn(fields, name);
    const isRequired = required.includes(name);
    return {
      name,
      promised: `${toTypeName(document, part)}${isRequired ? ", required" : ""}`,
      came: isThere ? toShort(fields[name]) : "missing",
      isKept: isThere ? !isBroken(`body/${name}`) : isRequired ? false : undefined,
    };
  });
  const others = Object.keys(fields).filter((name) => !Object.hasOwn(properties, name));
  return [
    ...promised.filter(({ came, isKept }) => came !== "missing" || isKept === false),
    ...others.map((name) => ({ name, promised: "not named", came: toShort(fields[name]), isKept: undefined })),
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

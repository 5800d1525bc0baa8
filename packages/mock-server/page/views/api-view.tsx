import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import {
  type ApiDocument,
  type ApiOperation,
  loadApiDocument,
  resolvePart,
  toTypeName,
} from "../control/api-document.ts";
import { isFields } from "../format/parse-exact-json.ts";
import { MethodBadge } from "../parts/badges.tsx";
import { Icon } from "../parts/icon.tsx";
import { Markdown, MarkdownLine } from "../parts/markdown.tsx";

/** The reference of the mocked API. */
export function ApiView(): JSX.Element {
  const [document, setDocument] = useState<ApiDocument>();
  const [mistake, setMistake] = useState("");
  useEffect(() => {
    loadApiDocument().then(setDocument, (error: Error) => setMistake(error.message));
  }, []);
  if (document === undefined) return <p class="page-section quiet">{mistake || "Loading …"}</p>;
  return (
    <section class="page-section api" aria-labelledby="api-title">
      <h2 id="api-title">
        {document.title} <span class="quiet">{document.version}</span>
      </h2>
      <Markdown text={document.description} />
      {[...document.operations.values()].map((operation) => (
        <Operation key={operation.operationId} document={document} operation={operation} />
      ))}
      <h2>Schemas</h2>
      {Object.entries(document.schemas).map(([name, schema]) => (
        <Schema key={name} {...{ document, name, schema }} />
      ))}
    </section>
  );
}

interface OperationParts {
  readonly document: ApiDocument;
  readonly operation: ApiOperation;
}

function Operation({ document, operation }: OperationParts): JSX.Element {
  const { method, path, summary, description, parameters, responses } = operation;
  return (
    <details class="operation">
      <summary>
        <Icon name="chevron" more="chevron" />
        <MethodBadge method={method} /> <span class="operation-summary">{summary}</span>
        <code class="operation-path">{path}</code>
      </summary>
      <Markdown text={description} />
      <h3>Parameters</h3>
      <table class="reference">
        <tbody>
          {parameters.map((one) => (
            <tr key={`${one["in"]} ${one["name"]}`}>
              <th scope="row">
                <code>{String(one["name"])}</code> <span class="quiet">{String(one["in"])}</span>
              </th>
              <td>{one["required"] === true ? "required" : "optional"}</td>
              <td>
                <MarkdownLine text={one["description"]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>Answers</h3>
      <table class="reference">
        <tbody>
          {Object.entries(responses).map(([status, part]) => (
            <tr key={status}>
              <th scope="row">
                <code>{status}</code>
              </th>
              <td>
                <Markdown text={resolvePart(document, part)["description"]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface SchemaParts {
  readonly document: ApiDocument;
  readonly name: string;
  readonly schema: unknown;
}

function Schema({ document, name, schema }: SchemaParts): JSX.Element {
  const part = resolvePart(document, schema);
  const required = (part["required"] ?? []) as readonly string[];
  const properties = isFields(part["properties"]) ? part["properties"] : {};
  const fields = Object.entries(properties);
  return (
    <details class="operation">
      <summary>
        <Icon name="chevron" more="chevron" />
        <code>{name}</code>
      </summary>
      <Markdown text={part["description"]} />
      {fields.length > 0 && (
        <table class="reference">
          <tbody>
            {fields.map(([field, value]) => (
              <tr key={field}>
                <th scope="row">
                  <code>{field}</code> <span class="quiet">{toTypeName(document, value)}</span>
                </th>
                <td>{required.includes(field) ? "required" : "optional"}</td>
                <td>
                  <MarkdownLine text={isFields(value) ? value["description"] : ""} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

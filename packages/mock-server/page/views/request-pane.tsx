import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { toMockUrl } from "../control/call-control.ts";
import type { AnswerViolation, ShownRequest } from "../control/shown.ts";
import { formatDuration } from "../format/format-time.ts";
import { formatTook } from "../format/format-took.ts";
import { toCurlCommand } from "../format/to-curl-command.ts";
import { MethodBadge, StatusMark } from "../parts/badges.tsx";
import { CodeBlock, toPretty } from "../parts/code-block.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { Ago, Time } from "../parts/time.tsx";
import type { RepeatGroup } from "../starts/find-repeats.ts";
import { toProcessName } from "../starts/to-process-name.ts";
import { ContractSection } from "./contract-section.tsx";
import { RepeatSection } from "./repeat-section.tsx";

interface RequestPaneParts {
  readonly request: ShownRequest;
  readonly violations: readonly AnswerViolation[];
  readonly groups: readonly RepeatGroup[];
  readonly onShow: (id: number) => void;
  readonly onClose: () => void;
}

/** Shows a request and its answer: the started instance, the duration, the contract and the bytes on the wire. */
export function RequestPane({ request, violations, groups, onShow, onClose }: RequestPaneParts): JSX.Element {
  const { id, method, path, headers, body, bodyText, status, answer } = request;
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = pane.current;
    // On narrow screens the pane covers the list, so the focus must move into it.
    if (element !== null && getComputedStyle(element).position === "fixed") element.focus();
  }, []);
  const toJson = (): string => JSON.stringify({ ...request, contractViolations: violations }, undefined, 2);
  return (
    <aside ref={pane} class="pane" aria-label={`Request ${id}`} tabIndex={-1}>
      <div class="pane-head">
        <MethodBadge method={method} />
        <h2>{toProcessName(request) ?? request.operationId ?? (path || "A connection")}</h2>
        <span class="quiet">#{id}</span>
        <button type="button" class="icon-button" aria-label="Close" onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      <div class="pane-body">
        <Facts request={request} />
        <div class="pane-actions">
          {method !== "" && <CopyButton label="Copy as curl" toText={() => toCurlCommand(request, toMockUrl())} />}
          <CopyButton label="Copy as JSON" toText={toJson} />
        </div>
        {groups.map((group) => (
          <RepeatSection key={`${group.reason}`} {...{ group, request, onShow }} />
        ))}
        {request.operationId !== undefined && <ContractSection request={request} violations={violations} />}
        <Message
          title="Request"
          line={method === "" ? "no request was read" : `${method} ${path}`}
          headers={headers}
          body={toPretty(bodyText ?? (body === undefined ? "" : JSON.stringify(body)))}
        />
        <Message
          title="Answer"
          line={status === undefined ? "incomplete" : String(status)}
          headers={answer.headers}
          body={toPretty(answer.body)}
        />
      </div>
    </aside>
  );
}

function Facts({ request }: { readonly request: ShownRequest }): JSX.Element {
  const { atMs, startedUuid, delayMs, scenarios, operationId } = request;
  return (
    <dl class="facts">
      <dt>Started</dt>
      <dd>
        {startedUuid === undefined ? (
          "nothing"
        ) : (
          <>
            <span class="id id-full">{startedUuid}</span>{" "}
            <CopyButton label="Copy uuid" isSmall={true} toText={() => startedUuid} />
          </>
        )}
      </dd>
      <dt>Answered</dt>
      <dd>
        <StatusMark request={request} />
      </dd>
      <dt>At</dt>
      <dd>
        <Time atMs={atMs} /> <Ago atMs={atMs} />
      </dd>
      <dt>Took</dt>
      <dd>
        {formatTook(request) || "unknown"}
        {delayMs > 0 && <span class="quiet"> of which {formatDuration(delayMs)} delayed</span>}
      </dd>
      {operationId !== undefined && (
        <>
          <dt>Operation</dt>
          <dd class="id">{operationId}</dd>
        </>
      )}
      {scenarios.length > 0 && (
        <>
          <dt>Scenarios</dt>
          <dd>{scenarios.join(" + ")}</dd>
        </>
      )}
    </dl>
  );
}

interface MessageParts {
  readonly title: string;
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function Message({ title, line, headers, body }: MessageParts): JSX.Element {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <section class="message" aria-label={title}>
      <h3>{title}</h3>
      <p class="wire-line">{line}</p>
      {lines.length > 0 && (
        <details>
          <summary>{lines.length === 1 ? "1 header" : `${lines.length} headers`}</summary>
          <CodeBlock text={lines.join("\n")} />
        </details>
      )}
      {body === "" ? <p class="quiet">No body.</p> : <CodeBlock text={body} />}
    </section>
  );
}

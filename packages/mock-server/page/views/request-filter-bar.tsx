import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { ShownRequest } from "../control/shown.ts";
import { type Findings, isOfKind, type RequestFilter, type RequestKind } from "../starts/filter-requests.ts";
import { toProcessName } from "../starts/to-process-name.ts";

const kinds: Readonly<Record<RequestKind, string>> = {
  all: "All",
  starts: "Starts",
  twice: "Started twice",
  repeats: "Repeats",
  failed: "Not 2xx",
  outside: "Outside the contract",
};

interface RequestFilterBarParts extends Findings {
  readonly requests: readonly ShownRequest[];
  readonly filter: RequestFilter;
  readonly correlationKey: string;
  readonly onFilter: (filter: RequestFilter) => void;
  readonly onCorrelationKey: (key: string) => void;
}

/** Searches and filters the requests. */
export function RequestFilterBar(parts: RequestFilterBarParts): JSX.Element {
  const { requests, repeats, violations, filter, correlationKey, onFilter, onCorrelationKey } = parts;
  const counts = useMemo(() => {
    const findings = { repeats, violations };
    return new Map(
      (Object.keys(kinds) as RequestKind[]).map((kind) => [
        kind,
        requests.filter((request) => isOfKind(request, kind, findings)).length,
      ]),
    );
  }, [requests, repeats, violations]);
  const processes = useMemo(
    () => [...new Set(requests.flatMap((request) => toProcessName(request) ?? []))].sort(),
    [requests],
  );
  return (
    <search class="filter-bar">
      <input
        type="search"
        class="search"
        placeholder="Search ids, values, headers, answers …"
        aria-label="Search"
        value={filter.text}
        onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
      />
      <label class="field">
        <span>Process</span>
        <select
          value={filter.process}
          onChange={({ currentTarget }) => onFilter({ ...filter, process: currentTarget.value })}
        >
          <option value="">all</option>
          {processes.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Correlation id</span>
        <input
          type="text"
          class="correlation-key"
          placeholder="auto"
          aria-label="Initial value that holds the correlation id"
          spellcheck={false}
          value={correlationKey}
          onInput={({ currentTarget }) => onCorrelationKey(currentTarget.value.trim())}
        />
      </label>
      <fieldset class="kinds">
        <legend class="visually-hidden">Show</legend>
        {(Object.keys(kinds) as RequestKind[]).map((kind) => (
          <label key={kind} class={`kind kind-${kind} ${counts.get(kind) === 0 ? "is-empty" : ""}`}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={filter.kind === kind}
              onChange={() => onFilter({ ...filter, kind })}
            />
            {kinds[kind]} <span class="count">{(counts.get(kind) ?? 0).toLocaleString("en")}</span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}

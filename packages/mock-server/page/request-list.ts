import type { ShownRequest } from "./control.ts";
import { byId, make } from "./dom.ts";
import { showRequest } from "./request-detail.ts";

const mostRows = 500;

/** Adds requests on top of the list. */
export function addRequests(requests: readonly ShownRequest[], broken: ReadonlySet<number>): void {
  const rows = byId("request-rows");
  for (const request of requests) rows.prepend(toRow(request, broken.has(request.id)));
  while (rows.childElementCount > mostRows) rows.lastElementChild?.remove();
  makeOneReachable(rows);
  byId("no-requests").hidden = rows.childElementCount > 0;
}

/** Empties the list and the detail. */
export function clearRequests(): void {
  byId("request-rows").replaceChildren();
  byId("request-detail").replaceChildren();
  byId("no-requests").hidden = false;
}

/** One row is in the order of the tab key; arrows lead to the others. */
function makeOneReachable(rows: HTMLElement): void {
  if (rows.querySelector('[tabindex="0"]') === null) rows.firstElementChild?.setAttribute("tabindex", "0");
}

function toRow(request: ShownRequest, isBroken: boolean): HTMLTableRowElement {
  const { atMs, method, path, status, fault, startedUuid = "", scenarios, violations } = request;
  const wrong = [
    ...violations.map(({ where, message }) => `${where} ${message}`),
    ...(isBroken ? ["the answer breaks it"] : []),
  ];
  const row = make(
    "tr",
    { attributes: { tabindex: "-1", "aria-selected": "false" }, onClick: () => select(row, request) },
    make("td", {}, new Date(atMs).toLocaleTimeString()),
    make("td", {}, method || "–"),
    make("td", {}, toProcess(request) ?? (path || "a connection")),
    make("td", { class: toClass(request) }, fault ?? String(status)),
    make("td", { class: "odd" }, scenarios.join(" + ")),
    make("td", {}, startedUuid.slice(0, 8)),
    make("td", { class: wrong.length === 0 ? "good" : "bad" }, wrong.length === 0 ? "kept" : wrong.join("; ")),
  );
  row.addEventListener("keydown", (event) => onKey(event, row, request));
  return row;
}

function toProcess({ pathParameters, operationId }: ShownRequest): string | undefined {
  const { processName, processDefinitionName, resourceDefinitionId } = pathParameters;
  return processName ?? processDefinitionName ?? resourceDefinitionId ?? operationId;
}

function toClass({ status = 0, fault }: ShownRequest): string {
  if (fault !== undefined || status >= 500) return "bad";
  return status >= 300 ? "odd" : "good";
}

function onKey(event: KeyboardEvent, row: HTMLTableRowElement, request: ShownRequest): void {
  const neighbour = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[event.key];
  if (event.key === "Enter" || event.key === " ") select(row, request);
  else if (neighbour instanceof HTMLElement) neighbour.focus();
  else return;
  event.preventDefault();
}

function select(row: HTMLTableRowElement, request: ShownRequest): void {
  for (const other of row.parentElement?.children ?? []) {
    other.setAttribute("aria-selected", String(other === row));
    other.setAttribute("tabindex", other === row ? "0" : "-1");
  }
  showRequest(request);
}

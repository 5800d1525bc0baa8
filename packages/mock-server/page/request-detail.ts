import type { ShownRequest } from "./control.ts";
import { byId, make } from "./dom.ts";

/** Shows a request and its answer side by side. */
export function showRequest(request: ShownRequest): void {
  const { method, path, headers, body, status, answer, fault, delayMs, startedUuid, scenarios, violations } = request;
  const notes = [
    startedUuid === undefined ? "Nothing was started." : `Started ${startedUuid}.`,
    ...(fault === undefined ? [] : [`The connection: ${fault}.`]),
    ...(delayMs === 0 ? [] : [`Held back for ${delayMs} ms.`]),
    ...scenarios.map((name) => `Scenario ${name}.`),
    ...violations.map(({ where, message }) => `Outside of the contract: ${where} ${message}.`),
  ];
  byId("request-detail").replaceChildren(
    make("p", {}, notes.join(" ")),
    make(
      "div",
      { class: "sides" },
      toSide("Request", `${method} ${path}`, headers, body === undefined ? "" : JSON.stringify(body, undefined, 2)),
      toSide("Answer", status === undefined ? "not sent whole" : String(status), answer.headers, toPretty(answer.body)),
    ),
  );
}

function toSide(title: string, line: string, headers: Readonly<Record<string, string>>, body: string): HTMLElement {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return make(
    "div",
    {},
    make("h2", {}, title),
    make("pre", {}, [line, ...lines].join("\n")),
    make("h3", {}, "Body"),
    make("pre", {}, body),
  );
}

function toPretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

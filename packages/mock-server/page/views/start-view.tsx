import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { callControl, toMockUrl } from "../control/call-control.ts";
import type { ShownConfig, ShownWorkspace } from "../control/shown.ts";
import { exampleValues, listStartChoices } from "../format/to-first-curl.ts";
import { CodeBlock, toPretty } from "../parts/code-block.tsx";

interface StartViewParts {
  readonly isShown: boolean;
  readonly workspaces: readonly ShownWorkspace[];
  readonly config: ShownConfig;
}

/** Starts a process from a form. It stays mounted while hidden, so that the input is kept. */
export function StartView({ isShown, workspaces, config }: StartViewParts): JSX.Element {
  const [path, setPath] = useState("");
  const [values, setValues] = useState(exampleValues);
  const [answer, setAnswer] = useState("");
  const [isWaiting, setWaiting] = useState(false);
  const choices = listStartChoices(workspaces);
  const chosen = choices.find((choice) => choice.path === path) ?? choices[0];
  const mistake = findMistake(values);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (chosen === undefined) return;
    setWaiting(true);
    void start(chosen.path, values, config).then((text) => {
      setAnswer(text);
      setWaiting(false);
    });
  };
  return (
    <section class="page-section" aria-labelledby="start-title" hidden={!isShown}>
      <h2 id="start-title">Start a process</h2>
      <form class="start-form" onSubmit={onSubmit}>
        <label for="process">Process</label>
        <select id="process" value={chosen?.path ?? ""} onChange={({ currentTarget }) => setPath(currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.path} value={choice.path}>
              {choice.name} · app {choice.appId}
            </option>
          ))}
        </select>
        <label for="values">Initial values (JSON)</label>
        <textarea
          id="values"
          rows={8}
          spellcheck={false}
          aria-describedby="values-mistake"
          value={values}
          onInput={({ currentTarget }) => setValues(currentTarget.value)}
        />
        <p id="values-mistake" class="odd" aria-live="polite">
          {mistake !== "" && `The text will be sent, but it is not a JSON object: ${mistake}`}
        </p>
        <div class="pane-actions">
          <button type="submit" class="button button-primary" disabled={isWaiting || chosen === undefined}>
            Start
          </button>
          <span class="quiet" role="status">
            {isWaiting ? "waiting for the answer …" : ""}
          </span>
        </div>
      </form>
      <div role="status" class="start-answer">
        {answer !== "" && <CodeBlock text={answer} />}
      </div>
    </section>
  );
}

function findMistake(values: string): string {
  try {
    const value: unknown = JSON.parse(values);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? "" : `it is ${Array.isArray(value) ? "an array" : String(value)}.`;
  } catch (error) {
    return (error as Error).message;
  }
}

async function start(path: string, body: string, { basePath = "", auth }: ShownConfig): Promise<string> {
  try {
    const headers = { authorization: `Bearer ${await toToken(auth)}`, "content-type": "application/json" };
    const init: RequestInit = { method: "POST", headers, body, redirect: "manual" };
    const response = await fetch(toMockUrl() + basePath + path, init);
    return `${response.status || "a redirect"}\n${toPretty(await response.text())}`;
  } catch (error) {
    return `No answer: ${(error as Error).message}. The list of requests says whether it was started.`;
  }
}

async function toToken(auth: string | undefined): Promise<string> {
  if (auth !== "strict") return "any-token";
  return (await callControl<{ access_token: string }>("POST", "/tokens", {})).access_token;
}

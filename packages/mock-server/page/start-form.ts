import { callControl, type ShownWorkspace } from "./control.ts";
import { byId, make } from "./dom.ts";

/** The processes of active builds, in the order of the select. */
let paths: string[] = [];

/** Fills the list of processes that can be started. */
export function showProcesses(workspaces: readonly ShownWorkspace[]): void {
  const choices = workspaces.flatMap(({ id: workspaceId, apps }) =>
    apps.flatMap(({ id: appId, activeBuildId, builds }) =>
      (builds.find(({ id }) => id === activeBuildId)?.processes ?? []).map(({ name }) => ({
        workspaceId,
        appId,
        name,
      })),
    ),
  );
  const next = choices.map(({ workspaceId, appId, name }) => {
    const [w, a, p] = [workspaceId, appId, name].map(encodeURIComponent);
    return `/api/runtime/wks/${w}/app/${a}/process-name/${p}/start`;
  });
  // Rewriting a list that is open would close it.
  if (next.join("\n") === paths.join("\n")) return;
  paths = next;
  byId("process").replaceChildren(...choices.map(({ name, appId }) => make("option", {}, `${name} · app ${appId}`)));
}

/** Lets the form start a process. */
export function listenToForm(): void {
  byId("start-form").addEventListener("submit", (event) => {
    event.preventDefault();
    void start();
  });
}

async function start(): Promise<void> {
  const answer = byId("start-answer");
  answer.textContent = "…";
  try {
    const { basePath = "", auth } = await callControl<{ basePath?: string; auth?: string }>("GET", "/config");
    const path = paths[byId<HTMLSelectElement>("process").selectedIndex];
    if (path === undefined) throw new Error("There is no process to start.");
    const headers = { authorization: `Bearer ${await toToken(auth)}`, "content-type": "application/json" };
    const { value: body } = byId<HTMLTextAreaElement>("values");
    const response = await fetch(basePath + path, { method: "POST", headers, body, redirect: "manual" });
    answer.textContent = `${response.status || "a redirect"}\n${await response.text()}`;
  } catch (error) {
    answer.textContent = `No answer: ${(error as Error).message}`;
  }
}

async function toToken(auth: string | undefined): Promise<string> {
  if (auth !== "strict") return "any-token";
  return (await callControl<{ access_token: string }>("POST", "/tokens", {})).access_token;
}

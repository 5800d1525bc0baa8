import { createFlowxClient, isFlowxError } from "@flowx-start/client";
import type { CommandContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
import type { Terminal } from "../manners/terminal.ts";
import { listMissing, type Settings } from "../options/settings.ts";
import { checkApp } from "./check-app.ts";
import { checkBaseUrl } from "./check-base-url.ts";
import { checkOutbox } from "./check-outbox.ts";
import { checkSettings } from "./check-settings.ts";
import { checkToken } from "./check-token.ts";
import type { Finding } from "./finding.ts";

/** Runs all checks in order without starting anything. Returns exit code 0 only if all of them passed. */
export async function runDoctor({ terminal, settings, isJson }: CommandContext): Promise<number> {
  const findings: Finding[] = [];
  for await (const finding of examine(settings)) {
    findings.push(finding);
    say(finding, terminal);
  }
  const isRight = findings.every(({ status }) => status === "right");
  if (isJson) terminal.print({ right: isRight, findings });
  return isRight ? exitCode.done : exitCode.usage;
}

async function* examine(settings: Settings): AsyncGenerator<Finding> {
  yield* checkSettings(settings);
  const missing = new Set(listMissing(settings));
  const { baseUrl, workspaceId, appId } = settings;
  const hasAddress = [baseUrl, workspaceId, appId].every((setting) => !missing.has(setting));
  const mistake = hasAddress ? findMistake(settings) : "settings are missing.";
  let clockSkewMs: number | undefined;
  let isReached = false;
  if (mistake !== undefined) {
    yield {
      check: "base URL",
      status: hasAddress ? "wrong" : "unknown",
      message: hasAddress ? mistake : `Not checked: ${mistake}`,
    };
  } else {
    const { finding, answer } = await checkBaseUrl(settings);
    yield finding;
    isReached = answer.kind === "flowx";
    if (answer.kind === "flowx") clockSkewMs = answer.clockSkewMs;
  }
  const hasCredentials = [...missing].every((setting) => [baseUrl, workspaceId, appId].includes(setting));
  let hasToken = false;
  if (hasCredentials) {
    const found = await checkToken(settings, clockSkewMs);
    hasToken = found[0]?.status !== "wrong";
    yield* found;
  } else yield { check: "token", status: "unknown", message: "Not checked: settings are missing." };
  if (isReached && hasToken) yield await checkApp(settings);
  else yield { check: "workspace and app", status: "unknown", message: "Not checked: fix the problems above first." };
  yield await checkOutbox(settings);
}

/** Returns the client's own error about the settings; `undefined` if they are valid. */
function findMistake({ baseUrl, workspaceId, appId, allowInsecureHttp }: Settings): string | undefined {
  try {
    const ids = { workspaceId: workspaceId.value, appId: appId.value };
    createFlowxClient({ baseUrl: baseUrl.value, ...ids, allowInsecureHttp, token: "none" });
    return undefined;
  } catch (error) {
    if (isFlowxError(error)) return error.message;
    throw error;
  }
}

const marks = { right: ["green", "✓"], wrong: ["red", "✗"], unknown: ["yellow", "?"] } as const;

function say({ check, status, message, advice }: Finding, terminal: Terminal): void {
  const [style, mark] = marks[status];
  terminal.say(`${terminal.style(style, mark)} ${check}: ${message}`);
  if (advice !== undefined) terminal.say(`  ${advice}`);
}

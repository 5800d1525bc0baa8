import type { OutboxStart } from "@flowx-start/outbox";
import type { CommandContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
import { toCommand } from "../manners/to-command.ts";

/**
 * Says what became of a start with a key, and what to do now. Returns the exit code.
 *
 * @param isKnown - It was settled before this run.
 */
export function reportKeyedStart(start: OutboxStart, isKnown: boolean, context: CommandContext): number {
  const { key, state, uuid, processName, correlationId, requestId, error } = start;
  const { terminal, settings, isJson } = context;
  const name = JSON.stringify(key);
  if (state === "started") {
    if (isKnown) terminal.say(`${name} was started before; this is its instance.`);
    terminal.print({ uuid, processDefinitionName: processName, key, correlationId });
    return exitCode.done;
  }
  // What is queued, another worker may send at any time.
  const outcome = state === "not-started" ? "not-started" : "unknown";
  const said = typeof error?.["message"] === "string" ? error["message"] : "";
  const message = state === "sending" ? "Its request was still on its way when this program stopped waiting." : said;
  if (isJson) terminal.print({ ...error, message, outcome, key, state, correlationId, requestId });
  if (state === "unknown" || state === "sending") {
    const request = requestId === undefined ? "" : `, or for request ${requestId} in the gateway's log`;
    terminal.say(
      `${terminal.style("yellow", "?")} Whether ${name} was started is unknown. ${toCause(message)}`.trimEnd(),
    );
    terminal.say(
      `Look for ${correlationId} in FlowX${request}. Then decide: ${toCommand(["outbox", "resolve", key], settings)}`,
    );
    return exitCode.unknown;
  }
  if (state === "queued") {
    const mark = terminal.style("yellow", "?");
    terminal.say(`${mark} ${name} is not started yet, and stays in the outbox. ${toCause(message)}`.trimEnd());
    terminal.say(`Run the same command again to send it, or: ${toCommand(["outbox", "work"], settings)}`);
    return exitCode.unknown;
  }
  const mark = terminal.style("red", "✗");
  const again = toCommand(["outbox", "resolve", key, "--start-again", "--values", "@values.json"], settings);
  terminal.say(`${mark} ${name} was not started. ${toCause(message)}`.trimEnd());
  terminal.say(`After the cause is mended, with the same values: ${again}`);
  return exitCode.notStarted;
}

/** The client's message without its last sentences, which say the outcome again. */
function toCause(message: string): string {
  return message.replace(/ (?:Whether the process was started is unknown|The process was not started)\..*$/s, "");
}

import type { OutboxStart } from "@flowx-start/outbox";
import type { CommandContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
import { toCommand } from "../manners/to-command.ts";

/**
 * Prints the outcome of a start with a key and what to do next. Returns the exit code.
 *
 * @param isKnown - True if the start was already settled before this run.
 */
export function reportKeyedStart(start: OutboxStart, isKnown: boolean, context: CommandContext): number {
  const { key, state, uuid, processName, correlationId, requestId, error } = start;
  const { terminal, settings, isJson } = context;
  const name = JSON.stringify(key);
  if (state === "started") {
    if (isKnown) terminal.say(`${name} was already started by an earlier run. This is its instance.`);
    terminal.print({ uuid, processDefinitionName: processName, key, correlationId });
    return exitCode.done;
  }
  // A queued start is not reported as not started, because another worker may send it at any time.
  const outcome = state === "not-started" ? "not-started" : "unknown";
  const said = typeof error?.["message"] === "string" ? error["message"] : "";
  const message = state === "sending" ? "The request was not answered before this program stopped waiting." : said;
  if (isJson) terminal.print({ ...error, message, outcome, key, state, correlationId, requestId });
  if (state === "unknown" || state === "sending") {
    const request = requestId === undefined ? "" : `, or for request ID ${requestId} in the gateway's log`;
    terminal.say(
      `${terminal.style("yellow", "?")} Whether ${name} was started is unknown. ${toCause(message)}`.trimEnd(),
    );
    terminal.say(
      `Search FlowX for the correlation ID ${correlationId}${request}. Then record the outcome: ${toCommand(["outbox", "resolve", key], settings)}`,
    );
    return exitCode.unknown;
  }
  if (state === "queued") {
    const mark = terminal.style("yellow", "?");
    terminal.say(`${mark} ${name} was not sent yet and stays in the outbox. ${toCause(message)}`.trimEnd());
    terminal.say(`To send it, run the same command again, or run: ${toCommand(["outbox", "work"], settings)}`);
    return exitCode.unknown;
  }
  const mark = terminal.style("red", "✗");
  const again = toCommand(["outbox", "resolve", key, "--start-again", "--values", "@values.json"], settings);
  terminal.say(`${mark} ${name} was not started. ${toCause(message)}`.trimEnd());
  terminal.say(`Fix the cause, then start it again with the same values: ${again}`);
  return exitCode.notStarted;
}

/** Removes the sentence about the outcome from the client's message, because it is already printed. */
function toCause(message: string): string {
  return message.replace(/ (?:Whether the process was started is unknown|The process was not started)\..*$/s, "");
}

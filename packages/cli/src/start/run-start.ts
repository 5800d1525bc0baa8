import { createFlowxClient, type FlowxClient } from "@flowx-start/client";
import { type CommandContext, createContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
import { reportFailure } from "../manners/report-failure.ts";
import type { Terminal } from "../manners/terminal.ts";
import { UsageError } from "../manners/usage-error.ts";
import { toClientOptions } from "../options/settings.ts";
import { createStopRequest } from "./create-stop-request.ts";
import { readValues } from "./read-values.ts";
import type { StartFlags } from "./start-flags.ts";
import { toCurl } from "./to-curl.ts";

/**
 * Starts one process and prints its instance. Returns the exit code.
 *
 * @throws `FlowxError` if the process was not started or the outcome is unknown.
 * @throws {@link UsageError} if a flag or an environment variable is invalid.
 */
export async function runStart(processName: string, flags: StartFlags, terminal: Terminal): Promise<number> {
  const context = createContext(terminal, flags);
  const values = await readValues(flags.values, terminal.host.stdin);
  const options = await toClientOptions(context.settings);
  const start = { processName, values, buildId: flags.buildId };
  if (flags.wait !== undefined && flags.key === undefined) throw new UsageError("--wait requires --key.");
  if (flags.dryRun === true) {
    const flowx = createFlowxClient(options);
    const sent = flags.key === undefined ? values : await checkKeyedStart({ ...start, key: flags.key }, flowx);
    const prepared = await flowx.prepareStart(processName, sent, { buildId: flags.buildId });
    terminal.printText(toCurl(prepared, context.settings.token.variable));
    const rest = flags.key === undefined ? "" : " The outbox was not checked for the key.";
    terminal.say(`The values, size and names are valid. Nothing was sent.${rest}`);
    return exitCode.done;
  }
  if (flags.key !== undefined) {
    const { runKeyedStart } = await import("./run-keyed-start.ts");
    return runKeyedStart({ ...start, key: flags.key }, flags.wait ?? "60", context, createFlowxClient(options));
  }
  return startOnce(start, context, (hooks) => createFlowxClient({ ...options, ...hooks }));
}

/** Checks a start with a key like the outbox, but without opening it. Returns the values that would be sent. */
async function checkKeyedStart(
  {
    key,
    processName,
    values,
    buildId,
  }: { key: string; processName: string; values: object; buildId: string | undefined },
  client: FlowxClient,
): Promise<object> {
  const { checkStarts, toCorrelationId } = await import("@flowx-start/outbox");
  for await (const { problem } of checkStarts([{ key, processName, initialValues: values, buildId }], { client })) {
    if (problem !== undefined) throw problem;
  }
  return { startCorrelationId: toCorrelationId(key), ...values };
}

async function startOnce(
  { processName, values, buildId }: { processName: string; values: object; buildId: string | undefined },
  { terminal, isJson }: CommandContext,
  create: (hooks: { onAttempt: () => void; onRetry: () => void }) => FlowxClient,
): Promise<number> {
  using stop = createStopRequest(terminal);
  const flowx = create({ onAttempt: stop.sent, onRetry: stop.answered });
  try {
    terminal.print(await flowx.startProcess(processName, values, { buildId, signal: stop.signal }));
    return exitCode.done;
  } catch (error) {
    const code = reportFailure(error, terminal, isJson);
    return stop.isInterrupted ? exitCode.interrupted : code;
  }
}

import type { JSX } from "preact";
import { toMockUrl } from "../control/call-control.ts";
import type { ShownConfig, ShownWorkspace } from "../control/shown.ts";
import { listStartChoices, toFirstCurl, toTokenCommand } from "../format/to-first-curl.ts";
import { CodeBlock } from "../parts/code-block.tsx";
import { CopyButton } from "../parts/copy-button.tsx";

interface FirstRequestParts {
  /** True once the mock has answered. Before that, the page does not know whether there were requests. */
  readonly isKnown: boolean;
  readonly workspaces: readonly ShownWorkspace[];
  readonly config: ShownConfig;
}

/** The first screen: how to send the first request to this mock. */
export function FirstRequest({ isKnown, workspaces, config }: FirstRequestParts): JSX.Element {
  if (!isKnown) return <p class="page-section quiet">Loading …</p>;
  const [choice] = listStartChoices(workspaces);
  const url = toMockUrl() + (config.basePath ?? "");
  const command = choice && toFirstCurl(toMockUrl(), config, choice);
  return (
    <section class="page-section first-request" aria-labelledby="first-title">
      <h2 id="first-title">No requests yet</h2>
      <p class="lead">
        Send one, and it appears here at once: what was asked, what was answered, and whether a process was started,
        once or twice.
      </p>
      <ol class="steps">
        {config.auth === "strict" && (
          <li>
            <h3>Get a token: this mock is strict</h3>
            <CodeBlock text={toTokenCommand(toMockUrl())} />
            <CopyButton label="Copy for a token" toText={() => toTokenCommand(toMockUrl())} />
          </li>
        )}
        {command !== undefined && (
          <li>
            <h3>From a shell</h3>
            <CodeBlock text={command} />
            <CopyButton label="Copy the command" toText={() => command} />
          </li>
        )}
        <li>
          <h3>From your own code</h3>
          <p>Give your client this base URL:</p>
          <CodeBlock text={url} />
          <CopyButton label="Copy the base URL" toText={() => url} />
        </li>
        <li>
          <h3>From this page</h3>
          <p>
            <a href="#start">Start a process with a form</a>, or first <a href="#scenarios">switch a scenario on</a> to
            see how a client gets along when the answer is lost.
          </p>
        </li>
      </ol>
    </section>
  );
}

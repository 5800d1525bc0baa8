import { styleText } from "node:util";

/** Where the program runs: its streams, its environment, its signals. */
export type Host = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "argv" | "on" | "off" | "exit">;

/** What a style looks like is decided by the stream: no colour in a pipe, none with `NO_COLOR`. */
export type Style = Parameters<typeof styleText>[0];

/** stdout for data, stderr for people. */
export interface Terminal {
  readonly host: Host;
  /** Writes one line of JSON to stdout. */
  print(data: unknown): void;
  /** Writes text to stdout, for a person who reads a table there. */
  printText(text: string): void;
  /** Writes a line to stderr. */
  say(line: string): void;
  /** Dresses text for stderr. */
  style(style: Style, text: string): string;
  /** Keeps a secret out of everything that is written. */
  hide(secret: string): void;
  /** From now on a start may be on its way, so whatever goes wrong leaves it unknown. */
  markSending(): void;
  readonly isSending: boolean;
}

/** Shorter ones would be found in words that are none. */
const shortestSecret = 6;
/** What could not be written to stdout is said on stderr, up to so many characters. */
const longestLost = 2_000;

/**
 * Creates the terminal of a process. A stream that takes nothing is no crash: a closed pipe is left alone, and what a full disk refuses
 * is said on stderr.
 */
export function createTerminal(host: Host): Terminal {
  const secrets = new Set<string>();
  let last = "";
  let isLost = false;
  let isSending = false;
  const hideSecrets = (text: string): string => {
    let hidden = text;
    for (const secret of secrets) hidden = hidden.replaceAll(secret, "[redacted]");
    return hidden;
  };
  const say = (line: string): void => void host.stderr.write(`${hideSecrets(line)}\n`);
  host.stderr.on("error", () => undefined);
  host.stdout.on("error", ({ code = "unknown" }: NodeJS.ErrnoException) => {
    if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || isLost) return;
    isLost = true;
    say(`stdout could not be written (${code}). The last line was: ${last.slice(0, longestLost)}`);
  });
  const write = (text: string): void => {
    last = hideSecrets(text);
    host.stdout.write(`${last}\n`);
  };
  return {
    host,
    print: (data) => write(JSON.stringify(data)),
    printText: write,
    say,
    style: (style, text) => styleText(style, text, { stream: host.stderr }),
    hide(secret) {
      if (secret.length < shortestSecret) return;
      for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) secrets.add(form);
    },
    markSending() {
      isSending = true;
    },
    get isSending() {
      return isSending;
    },
  };
}

import { styleText } from "node:util";

/** The streams, environment and signals of the process. */
export type Host = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "argv" | "on" | "off" | "exit">;

/** A text style. It has no effect in pipes and with `NO_COLOR`. */
export type Style = Parameters<typeof styleText>[0];

/** Writes data to stdout and messages to stderr. */
export interface Terminal {
  readonly host: Host;
  /** Writes one line of JSON to stdout. */
  print(data: unknown): void;
  /** Writes text, such as a table, to stdout. */
  printText(text: string): void;
  /** Writes a line to stderr. */
  say(line: string): void;
  /** Applies a style to text for stderr. */
  style(style: Style, text: string): string;
  /** Redacts a secret from all output. */
  hide(secret: string): void;
  /** Records that a start may be in flight. From now on, unexpected errors make the outcome unknown. */
  markSending(): void;
  readonly isSending: boolean;
}

/** Shorter secrets are not redacted, because they match unrelated text. */
const shortestSecret = 6;
/** How many characters of a line that could not be written to stdout are printed to stderr. */
const longestLost = 2_000;

/**
 * Creates the terminal of a process. Write errors do not crash the program: a closed pipe is ignored, and on other
 * errors, such as a full disk, the last line is printed to stderr.
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
    say(`Writing to stdout failed (${code}). The last line was: ${last.slice(0, longestLost)}`);
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

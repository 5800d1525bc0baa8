import { fileURLToPath } from "node:url";
import { type IPty, spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { onTestFinished } from "vitest";

/** A program in a real pseudo-terminal, and what a person sees there. */
export interface TerminalRun {
  readonly pid: number;
  /** Types: `"\x03"` is Ctrl-C, `"\r"` is Enter. */
  type(keys: string): void;
  /** Resolves with the screen as soon as it shows something; rejects if the program ends without. */
  shows(what: string | RegExp): Promise<string>;
  /** Types again and again until the program ends: what it takes to insist. */
  typeUntilEnd(keys: string): Promise<void>;
  resize(columns: number, rows: number): void;
  kill(signal: NodeJS.Signals): void;
  /** What is on the screen now, with what has scrolled away. */
  screen(): Promise<string>;
  /** Every byte that came. */
  readonly raw: string;
  readonly ended: Promise<TerminalEnd>;
}

/** How a program in a terminal ended. */
export interface TerminalEnd {
  readonly code: number;
  /** 0 if it ended by itself. */
  readonly signal: number;
  readonly screen: string;
}

/** How a program is run in a terminal. */
export interface TerminalOptions {
  readonly cwd?: string;
  /** Added to the environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly columns?: number;
  readonly rows?: number;
}

/** The program as it is published. */
export const program: string = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

const insistMs = 150;

/** Runs `flowx-start` in a pseudo-terminal, which ends with the test. */
export function runInTerminal(words: readonly string[], options: TerminalOptions = {}): TerminalRun {
  const { columns = 120, rows = 30, cwd = process.cwd() } = options;
  const env = { ...process.env, TERM: "xterm-256color", CI: undefined, NO_COLOR: undefined, ...options.env };
  const terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true });
  const pty = spawn(process.execPath, [program, ...words], {
    cols: columns,
    rows,
    cwd,
    env: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  });
  let raw = "";
  let end: { code: number; signal: number } | undefined;
  const changed = new Set<() => void>();
  const change = (): void => {
    for (const listener of changed) listener();
  };
  pty.onData((data) => {
    raw += data;
    terminal.write(data, change);
  });
  const exited = new Promise<{ code: number; signal: number }>((resolve) => {
    pty.onExit(({ exitCode, signal = 0 }) => {
      end = { code: exitCode, signal };
      resolve(end);
      change();
    });
  });
  onTestFinished(() => {
    if (end === undefined) kill(pty, "SIGKILL");
    terminal.dispose();
  });
  const settled = (): Promise<void> => new Promise((resolve) => terminal.write("", resolve));
  const screen = async (): Promise<string> => {
    await settled();
    return toText(terminal);
  };
  return {
    pid: pty.pid,
    type: (keys) => pty.write(keys),
    async shows(what) {
      for (;;) {
        const next = new Promise<void>((resolve) => {
          const listener = (): void => {
            changed.delete(listener);
            resolve();
          };
          changed.add(listener);
        });
        const isOver = end !== undefined;
        const text = await screen();
        if (typeof what === "string" ? text.includes(what) : what.test(text)) return text;
        if (isOver)
          throw new Error(`The program ended with ${end?.code}, and the screen never showed ${what}:\n${text}`);
        await next;
      }
    },
    async typeUntilEnd(keys) {
      const timer = setInterval(() => pty.write(keys), insistMs);
      await exited;
      clearInterval(timer);
    },
    resize(newColumns, newRows) {
      terminal.resize(newColumns, newRows);
      pty.resize(newColumns, newRows);
    },
    kill: (signal) => kill(pty, signal),
    screen,
    get raw() {
      return raw;
    },
    ended: exited.then(async ({ code, signal }) => ({ code, signal, screen: await screen() })),
  };
}

function kill(pty: IPty, signal: NodeJS.Signals): void {
  try {
    pty.kill(signal);
  } catch {
    // It has ended meanwhile.
  }
}

function toText(terminal: InstanceType<typeof xterm.Terminal>): string {
  const buffer = terminal.buffer.active;
  const lines: string[] = [];
  for (let i = 0; i < buffer.length; i++) {
    const isContinued = buffer.getLine(i + 1)?.isWrapped === true;
    const text = buffer.getLine(i)?.translateToString(!isContinued) ?? "";
    // A line that the terminal has wrapped is still one.
    if (buffer.getLine(i)?.isWrapped === true) lines.push(`${lines.pop() ?? ""}${text}`);
    else lines.push(text);
  }
  return lines.join("\n").trimEnd();
}

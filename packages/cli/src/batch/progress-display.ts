import { createLogUpdate } from "log-update";
import { type Progress, toCount, toProgressBar, toProgressLine } from "./to-progress-line.ts";

/** Shows the progress of a batch on stderr. */
export interface ProgressDisplay {
  /** Shows the number of checked rows. */
  checking(rows: () => number): void;
  /** Shows the progress of sending. The display decides how often it calls `progress`. */
  sending(progress: () => Progress): void;
  /** Prints a permanent line. */
  say(sentence: string): void;
  /** Removes the progress bar. */
  end(): void;
}

/** A stream that may be a terminal. */
export interface DisplayStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const frameMs = 100;
const lineMs = 5_000;

/**
 * Creates a progress bar on a terminal, or prints a line every few seconds otherwise.
 *
 * @param say - Writes a line to the stream.
 */
export function createProgressDisplay(stream: DisplayStream, say: (line: string) => void): ProgressDisplay {
  return stream.isTTY === true ? createBar(stream as NodeJS.WriteStream, say) : createLines(say);
}

function createBar(stream: NodeJS.WriteStream, say: (line: string) => void): ProgressDisplay {
  const log = createLogUpdate(stream, { showCursor: true });
  let timer: NodeJS.Timeout | undefined;
  let render: () => string = () => "";
  const show = (next: () => string): void => {
    render = next;
    timer ??= setInterval(() => log(render()), frameMs).unref();
  };
  const clear = (): void => {
    log.clear();
  };
  return {
    checking: (rows) => show(() => `Checking: ${toCount(rows())} rows`),
    sending: (progress) => show(() => toProgressBar(progress(), stream.columns ?? 80)),
    say(sentence) {
      clear();
      say(sentence);
      if (timer !== undefined) log(render());
    },
    end() {
      clearInterval(timer);
      timer = undefined;
      clear();
    },
  };
}

function createLines(say: (line: string) => void): ProgressDisplay {
  let timer: NodeJS.Timeout | undefined;
  let last = "";
  return {
    checking() {
      // Checking is fast, and its result is printed afterwards.
    },
    sending(progress) {
      timer ??= setInterval(() => {
        const line = toProgressLine(progress());
        if (line !== last) say(line);
        last = line;
      }, lineMs).unref();
    },
    say,
    end() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}

import type { StartState } from "../ledger/transitions.ts";
import { OutboxError } from "./outbox-error.ts";

/** The start is not in a state in which that can be decided; or there is none with that key. Nothing was changed. */
export class OutboxStateError extends OutboxError {
  override readonly name = "OutboxStateError";
  override readonly code = "OUTBOX_STATE";
  readonly key: string;
  /** `undefined` if there is no start with the key. */
  readonly state: StartState | undefined;

  constructor(key: string, state: StartState | undefined, problem: string) {
    super(`${JSON.stringify(key)} ${problem}.`);
    this.key = key;
    this.state = state;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), key: this.key, state: this.state };
  }
}

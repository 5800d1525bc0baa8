import type { StartState } from "../ledger/transitions.ts";
import { OutboxError } from "./outbox-error.ts";

/** Thrown when there is no start with the key, or when its state does not allow the decision. Nothing was changed. */
export class OutboxStateError extends OutboxError {
  override readonly name = "OutboxStateError";
  override readonly code = "OUTBOX_STATE";
  /** The key. */
  readonly key: string;
  /** The state of the start; `undefined` if there is no start with the key. */
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

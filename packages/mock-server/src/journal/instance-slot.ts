import type { OperationId } from "@flowx-start/api-types";
import type { StartedInstance } from "../state/started-instance.ts";
import type { SlotKind } from "./bounded-list.ts";
import { type Place, readText, type TextStore } from "./text-store.ts";

/** A new instance and its JSON text. */
export interface NewInstance extends Omit<StartedInstance, "requestId"> {
  readonly instanceText: string;
}

/** Stores an instance as texts: initial values, instance and uuid. */
export interface InstanceSlot extends Place {
  requestId: number;
  bytes: number;
  /** The instance, once it was read. Every reader gets the same object. */
  started: StartedInstance | undefined;
  operationId: OperationId;
  workspaceId: string;
}

/** The slots of the instances. */
export interface InstanceSlots extends SlotKind<StartedInstance, InstanceSlot> {
  /**
   * Fills a slot.
   *
   * @param same - A place that already has the same texts, which is usual for a start and its answer.
   */
  fill(slot: InstanceSlot, started: NewInstance, same: Place | undefined): void;
}

/**
 * Creates the slots for instances.
 *
 * @param onForget - Called before an instance is dropped, while its slot is still filled.
 */
export function createInstanceSlots(store: TextStore, onForget: (slot: InstanceSlot) => void): InstanceSlots {
  return {
    create: () => ({
      requestId: 0,
      bytes: 0,
      started: undefined,
      operationId: "startProcess",
      workspaceId: "",
      block: undefined,
      start: 0,
      end0: 0,
      end1: 0,
      end2: 0,
      end3: 0,
    }),
    fill(slot, { instance, operationId, workspaceId, initialValuesText, instanceText }, same) {
      slot.operationId = operationId;
      slot.workspaceId = workspaceId;
      if (same !== undefined) store.share(slot, same);
      else store.write(slot, [initialValuesText, instanceText, instance.uuid, ""]);
    },
    read(slot) {
      slot.started ??= restore(slot);
      return slot.started;
    },
    forget(slot) {
      onForget(slot);
      store.free(slot);
      slot.started = undefined;
    },
  };
}

function restore(slot: InstanceSlot): StartedInstance {
  const { operationId, workspaceId, requestId } = slot;
  const initialValuesText = readText(slot, 0);
  const initialValues = JSON.parse(initialValuesText);
  return {
    instance: JSON.parse(readText(slot, 1)),
    operationId,
    workspaceId,
    initialValues,
    initialValuesText,
    requestId,
  };
}

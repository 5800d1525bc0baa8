/** Values room: types of initial values by process name. */
import type { InitialValues } from "@flowx-start/api-types";
import type { SchemaInput, StandardSchema } from "./standard-schema.ts";

/** The default type of initial values by process name: accepts any name and any object. */
export type AnyProcesses = Record<string, InitialValues | object>;

/** The initial values that each schema accepts. */
export type InputsOf<Schemas extends Record<string, StandardSchema>> = {
  [Name in keyof Schemas]: SchemaInput<Schemas[Name]>;
};

/** The initial values of one process. FlowX's own `startCondition` is always allowed. */
export type ValuesOf<Processes, Name extends keyof Processes> = Processes[Name] & {
  startCondition?: string | undefined;
};

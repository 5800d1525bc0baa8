/** Room of the values: their types by process name. */
import type { InitialValues } from "@flowx-start/api-types";
import type { SchemaInput, StandardSchema } from "./standard-schema.ts";

/** Initial values by process name: any name, and any object (a literal, an interface, a class), until the caller says more. */
export type AnyProcesses = Record<string, InitialValues | object>;

/** The initial values that each schema takes. */
export type InputsOf<Schemas extends Record<string, StandardSchema>> = {
  [Name in keyof Schemas]: SchemaInput<Schemas[Name]>;
};

/** Initial values of one process; `startCondition` is FlowX's own and always allowed. */
export type ValuesOf<Processes, Name extends keyof Processes> = Processes[Name] & {
  startCondition?: string | undefined;
};

/** Compiled by `pnpm types`, never run: what the client checks of answers is what their types promise. */
import type { BuildInfo, ProcessInstance } from "@flowx-start/api-types";
import { expectTypeOf } from "vitest";
import type { requiredOfAnswers } from "./read-answer.test.ts";

type RequiredKeys<T> = keyof {
  [Key in keyof T as string extends Key ? never : undefined extends T[Key] ? never : Key]: T[Key];
};

expectTypeOf<(typeof requiredOfAnswers)["ProcessInstance"][number]>().toEqualTypeOf<RequiredKeys<ProcessInstance>>();
expectTypeOf<(typeof requiredOfAnswers)["BuildInfo"][number]>().toEqualTypeOf<RequiredKeys<BuildInfo>>();

import type { ContractRule } from "./contract-rule.ts";
import { authentication } from "./rules/authentication.ts";
import { bodies } from "./rules/bodies.ts";
import { builds } from "./rules/builds.ts";
import { content } from "./rules/content.ts";
import { gateways } from "./rules/gateways.ts";
import { inheritance } from "./rules/inheritance.ts";
import { methods } from "./rules/methods.ts";
import { names } from "./rules/names.ts";
import { starts } from "./rules/starts.ts";

/** The rules of the contract by topic. */
export const contractTables: Readonly<Record<string, readonly ContractRule[]>> = {
  authentication,
  names,
  methods,
  content,
  bodies,
  builds,
  starts,
  inheritance,
  gateways,
};

/** All rules of the contract. */
export const contractRules: readonly ContractRule[] = Object.values(contractTables).flat();

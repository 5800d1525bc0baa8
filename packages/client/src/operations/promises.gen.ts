/*
 * GENERATED FILE. Do not edit; edit spec/openapi.yaml and run `pnpm generate`.
 * Source:    spec/openapi.yaml (sha256 b90f9e5fc634)
 * Generator: yaml 2.9.1, called by scripts/generate.ts
 * Checked:   `pnpm generate:check` fails CI when this file and the spec disagree.
 */

import type { Promises } from "./answer-promise.ts";

/** What the spec requires of each answer. A text is a string that is not empty. */
export const promises: Promises = {
  "ProcessInstance": {
    "required": {
      "uuid": [
        "text"
      ],
      "state": [
        "text"
      ]
    }
  },
  "BuildInfo": {
    "required": {
      "buildId": [
        "text"
      ]
    }
  }
};

import { challengeBearer } from "./cases/challenge-bearer.ts";
import { refuseArray } from "./cases/refuse-array.ts";
import { refuseBasicScheme } from "./cases/refuse-basic-scheme.ts";
import { refuseEmptyBody } from "./cases/refuse-empty-body.ts";
import { refuseEmptyToken } from "./cases/refuse-empty-token.ts";
import { refuseEncodedNameSuffix } from "./cases/refuse-encoded-name-suffix.ts";
import { refuseEncodedSlash } from "./cases/refuse-encoded-slash.ts";
import { refuseGet } from "./cases/refuse-get.ts";
import { refuseMalformedJson } from "./cases/refuse-malformed-json.ts";
import { refuseNull } from "./cases/refuse-null.ts";
import { refuseOtherContentType } from "./cases/refuse-other-content-type.ts";
import { refuseString } from "./cases/refuse-string.ts";
import { refuseTooLarge } from "./cases/refuse-too-large.ts";
import { refuseUnknownApp } from "./cases/refuse-unknown-app.ts";
import { refuseUnknownPath } from "./cases/refuse-unknown-path.ts";
import { refuseUnknownProcess } from "./cases/refuse-unknown-process.ts";
import { refuseUnknownWorkspace } from "./cases/refuse-unknown-workspace.ts";
import { refuseWithoutToken } from "./cases/refuse-without-token.ts";
import { startDocumentedValues } from "./cases/start-documented-values.ts";
import { startJsonWithCharset } from "./cases/start-json-with-charset.ts";
import { startNamesTheApp } from "./cases/start-names-the-app.ts";
import { startNamesTheProcess } from "./cases/start-names-the-process.ts";
import { startNestedValues } from "./cases/start-nested-values.ts";
import { startRepeatsTheUuid } from "./cases/start-repeats-the-uuid.ts";
import { startTwiceIsTwoInstances } from "./cases/start-twice-is-two-instances.ts";
import { startWithoutValues } from "./cases/start-without-values.ts";
import type { ContractCase } from "./contract-case.ts";

/** Every case, in the order in which they run. */
export const contractCases: readonly ContractCase[] = [
  startDocumentedValues,
  startNamesTheProcess,
  startNamesTheApp,
  startRepeatsTheUuid,
  startTwiceIsTwoInstances,
  startWithoutValues,
  startNestedValues,
  startJsonWithCharset,
  refuseWithoutToken,
  refuseEmptyToken,
  refuseBasicScheme,
  refuseUnknownWorkspace,
  refuseUnknownApp,
  refuseUnknownProcess,
  refuseEncodedSlash,
  refuseEncodedNameSuffix,
  refuseArray,
  refuseNull,
  refuseString,
  refuseMalformedJson,
  refuseEmptyBody,
  refuseOtherContentType,
  refuseTooLarge,
  refuseGet,
  refuseUnknownPath,
  challengeBearer,
];

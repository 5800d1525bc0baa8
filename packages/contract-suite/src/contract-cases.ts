import type { ContractCase, ContractRule } from "./contract-rule.ts";
import { acceptAnything } from "./rules/accept-anything.ts";
import { acceptHtml } from "./rules/accept-html.ts";
import { acceptJson } from "./rules/accept-json.ts";
import { acceptSchemeInLowerCase } from "./rules/accept-scheme-in-lower-case.ts";
import { acceptUnknownFields } from "./rules/accept-unknown-fields.ts";
import { acceptUnknownState } from "./rules/accept-unknown-state.ts";
import { answerBadGatewayPage } from "./rules/answer-bad-gateway-page.ts";
import { answerBuildInfo } from "./rules/answer-build-info.ts";
import { answerEmptyBadGateway } from "./rules/answer-empty-bad-gateway.ts";
import { answerForbidden } from "./rules/answer-forbidden.ts";
import { answerGatewayTimeout } from "./rules/answer-gateway-timeout.ts";
import { answerGzip } from "./rules/answer-gzip.ts";
import { answerIdentity } from "./rules/answer-identity.ts";
import { answerInternalError } from "./rules/answer-internal-error.ts";
import { answerRateLimited } from "./rules/answer-rate-limited.ts";
import { answerUnavailable } from "./rules/answer-unavailable.ts";
import { answerUnknownPlatform } from "./rules/answer-unknown-platform.ts";
import { answerWithOrganization } from "./rules/answer-with-organization.ts";
import { answerWithUnknownHeader } from "./rules/answer-with-unknown-header.ts";
import { answerWithoutPlatform } from "./rules/answer-without-platform.ts";
import { buildInfoForHead } from "./rules/build-info-for-head.ts";
import { buildInfoNamesTheApp } from "./rules/build-info-names-the-app.ts";
import { buildInfoNamesTheWorkspace } from "./rules/build-info-names-the-workspace.ts";
import { buildInfoRefusesDelete } from "./rules/build-info-refuses-delete.ts";
import { buildInfoRefusesPatch } from "./rules/build-info-refuses-patch.ts";
import { buildInfoRefusesPost } from "./rules/build-info-refuses-post.ts";
import { buildInfoRefusesPut } from "./rules/build-info-refuses-put.ts";
import { challengeBearer } from "./rules/challenge-bearer.ts";
import { inheritAll } from "./rules/inherit-all.ts";
import { inheritAllButThese } from "./rules/inherit-all-but-these.ts";
import { inheritBothAtOnce } from "./rules/inherit-both-at-once.ts";
import { inheritOnlyThese } from "./rules/inherit-only-these.ts";
import { inheritUnknownNames } from "./rules/inherit-unknown-names.ts";
import { inheritWithUnknownField } from "./rules/inherit-with-unknown-field.ts";
import { optionsStartsNothing } from "./rules/options-starts-nothing.ts";
import { refuseArray } from "./rules/refuse-array.ts";
import { refuseBadPercentEncoding } from "./rules/refuse-bad-percent-encoding.ts";
import { refuseBasicScheme } from "./rules/refuse-basic-scheme.ts";
import { refuseBoolean } from "./rules/refuse-boolean.ts";
import { refuseBuildOfAnotherApp } from "./rules/refuse-build-of-another-app.ts";
import { refuseDelete } from "./rules/refuse-delete.ts";
import { refuseEmptyBody } from "./rules/refuse-empty-body.ts";
import { refuseEmptyName } from "./rules/refuse-empty-name.ts";
import { refuseEmptyPlatform } from "./rules/refuse-empty-platform.ts";
import { refuseEmptyToken } from "./rules/refuse-empty-token.ts";
import { refuseEncodedNameSuffix } from "./rules/refuse-encoded-name-suffix.ts";
import { refuseEncodedSemicolon } from "./rules/refuse-encoded-semicolon.ts";
import { refuseEncodedSlash } from "./rules/refuse-encoded-slash.ts";
import { refuseExpiredToken } from "./rules/refuse-expired-token.ts";
import { refuseForbiddenProcess } from "./rules/refuse-forbidden-process.ts";
import { refuseForm } from "./rules/refuse-form.ts";
import { refuseGet } from "./rules/refuse-get.ts";
import { refuseHead } from "./rules/refuse-head.ts";
import { refuseIdentifierThatIsNoUuid } from "./rules/refuse-identifier-that-is-no-uuid.ts";
import { refuseInheritOfNoList } from "./rules/refuse-inherit-of-no-list.ts";
import { refuseInheritOfNoNames } from "./rules/refuse-inherit-of-no-names.ts";
import { refuseInheritWithoutParams } from "./rules/refuse-inherit-without-params.ts";
import { refuseLongName } from "./rules/refuse-long-name.ts";
import { refuseMalformedJson } from "./rules/refuse-malformed-json.ts";
import { refuseMalformedToken } from "./rules/refuse-malformed-token.ts";
import { refuseMissingParams } from "./rules/refuse-missing-params.ts";
import { refuseNull } from "./rules/refuse-null.ts";
import { refuseNullCharacter } from "./rules/refuse-null-character.ts";
import { refuseNumber } from "./rules/refuse-number.ts";
import { refuseOtherContentType } from "./rules/refuse-other-content-type.ts";
import { refusePatch } from "./rules/refuse-patch.ts";
import { refusePut } from "./rules/refuse-put.ts";
import { refuseStartConditionThatIsNoString } from "./rules/refuse-start-condition-that-is-no-string.ts";
import { refuseString } from "./rules/refuse-string.ts";
import { refuseTamperedToken } from "./rules/refuse-tampered-token.ts";
import { refuseTokenOfAnotherAudience } from "./rules/refuse-token-of-another-audience.ts";
import { refuseTooDeep } from "./rules/refuse-too-deep.ts";
import { refuseTooLarge } from "./rules/refuse-too-large.ts";
import { refuseTrailingComma } from "./rules/refuse-trailing-comma.ts";
import { refuseUnknownApp } from "./rules/refuse-unknown-app.ts";
import { refuseUnknownBuild } from "./rules/refuse-unknown-build.ts";
import { refuseUnknownInstance } from "./rules/refuse-unknown-instance.ts";
import { refuseUnknownPath } from "./rules/refuse-unknown-path.ts";
import { refuseUnknownProcess } from "./rules/refuse-unknown-process.ts";
import { refuseUnknownResourceDefinition } from "./rules/refuse-unknown-resource-definition.ts";
import { refuseUnknownStartCondition } from "./rules/refuse-unknown-start-condition.ts";
import { refuseUnknownUnicodeName } from "./rules/refuse-unknown-unicode-name.ts";
import { refuseUnknownWorkspace } from "./rules/refuse-unknown-workspace.ts";
import { refuseWithProblemWhateverIsAccepted } from "./rules/refuse-with-problem-whatever-is-accepted.ts";
import { refuseWithoutContentType } from "./rules/refuse-without-content-type.ts";
import { refuseWithoutPlatform } from "./rules/refuse-without-platform.ts";
import { refuseWithoutStartCondition } from "./rules/refuse-without-start-condition.ts";
import { refuseWithoutStartNode } from "./rules/refuse-without-start-node.ts";
import { refuseWithoutToken } from "./rules/refuse-without-token.ts";
import { refuseXml } from "./rules/refuse-xml.ts";
import { startAnyNamesOfValues } from "./rules/start-any-names-of-values.ts";
import { startDeepValues } from "./rules/start-deep-values.ts";
import { startDocumentedValues } from "./rules/start-documented-values.ts";
import { startEncodedName } from "./rules/start-encoded-name.ts";
import { startForMobile } from "./rules/start-for-mobile.ts";
import { startJsonInUpperCase } from "./rules/start-json-in-upper-case.ts";
import { startJsonWithCharset } from "./rules/start-json-with-charset.ts";
import { startLargeValues } from "./rules/start-large-values.ts";
import { startNamesTheApp } from "./rules/start-names-the-app.ts";
import { startNamesTheProcess } from "./rules/start-names-the-process.ts";
import { startNestedValues } from "./rules/start-nested-values.ts";
import { startNullValues } from "./rules/start-null-values.ts";
import { startNumbersOfAnySize } from "./rules/start-numbers-of-any-size.ts";
import { startOnABuildThatIsNotActive } from "./rules/start-on-a-build-that-is-not-active.ts";
import { startOnTheNamedBuild } from "./rules/start-on-the-named-build.ts";
import { startRepeatsTheUuid } from "./rules/start-repeats-the-uuid.ts";
import { startTwiceIsTwoInstances } from "./rules/start-twice-is-two-instances.ts";
import { startWithStartCondition } from "./rules/start-with-start-condition.ts";
import { startWithoutValues } from "./rules/start-without-values.ts";
import { specOperations } from "./spec.ts";

/** The rules of the contract, each from a file of its own. */
export const contractRules: readonly ContractRule[] = [
  acceptAnything,
  acceptHtml,
  acceptJson,
  acceptSchemeInLowerCase,
  acceptUnknownFields,
  acceptUnknownState,
  answerBadGatewayPage,
  answerBuildInfo,
  answerEmptyBadGateway,
  answerForbidden,
  answerGatewayTimeout,
  answerGzip,
  answerIdentity,
  answerInternalError,
  answerRateLimited,
  answerUnavailable,
  answerUnknownPlatform,
  answerWithOrganization,
  answerWithUnknownHeader,
  answerWithoutPlatform,
  buildInfoForHead,
  buildInfoNamesTheApp,
  buildInfoNamesTheWorkspace,
  buildInfoRefusesDelete,
  buildInfoRefusesPatch,
  buildInfoRefusesPost,
  buildInfoRefusesPut,
  challengeBearer,
  inheritAll,
  inheritAllButThese,
  inheritBothAtOnce,
  inheritOnlyThese,
  inheritUnknownNames,
  inheritWithUnknownField,
  optionsStartsNothing,
  refuseArray,
  refuseBadPercentEncoding,
  refuseBasicScheme,
  refuseBoolean,
  refuseBuildOfAnotherApp,
  refuseDelete,
  refuseEmptyBody,
  refuseEmptyName,
  refuseEmptyPlatform,
  refuseEmptyToken,
  refuseEncodedNameSuffix,
  refuseEncodedSemicolon,
  refuseEncodedSlash,
  refuseExpiredToken,
  refuseForbiddenProcess,
  refuseForm,
  refuseGet,
  refuseHead,
  refuseIdentifierThatIsNoUuid,
  refuseInheritOfNoList,
  refuseInheritOfNoNames,
  refuseInheritWithoutParams,
  refuseLongName,
  refuseMalformedJson,
  refuseMalformedToken,
  refuseMissingParams,
  refuseNull,
  refuseNullCharacter,
  refuseNumber,
  refuseOtherContentType,
  refusePatch,
  refusePut,
  refuseStartConditionThatIsNoString,
  refuseString,
  refuseTamperedToken,
  refuseTokenOfAnotherAudience,
  refuseTooDeep,
  refuseTooLarge,
  refuseTrailingComma,
  refuseUnknownApp,
  refuseUnknownBuild,
  refuseUnknownInstance,
  refuseUnknownPath,
  refuseUnknownProcess,
  refuseUnknownResourceDefinition,
  refuseUnknownStartCondition,
  refuseUnknownUnicodeName,
  refuseUnknownWorkspace,
  refuseWithProblemWhateverIsAccepted,
  refuseWithoutContentType,
  refuseWithoutPlatform,
  refuseWithoutStartCondition,
  refuseWithoutStartNode,
  refuseWithoutToken,
  refuseXml,
  startAnyNamesOfValues,
  startDeepValues,
  startDocumentedValues,
  startEncodedName,
  startForMobile,
  startJsonInUpperCase,
  startJsonWithCharset,
  startLargeValues,
  startNamesTheApp,
  startNamesTheProcess,
  startNestedValues,
  startNullValues,
  startNumbersOfAnySize,
  startOnABuildThatIsNotActive,
  startOnTheNamedBuild,
  startRepeatsTheUuid,
  startTwiceIsTwoInstances,
  startWithStartCondition,
  startWithoutValues,
];

/** The contract: every rule on every operation that it holds for, operation by operation. */
export const contractCases: readonly ContractCase[] = specOperations.flatMap(({ operationId, pointer: operation }) =>
  contractRules
    .filter(({ operations }) => operations.includes(operationId))
    .map(({ name, operations: _operations, pointer, ...rule }) => ({
      ...rule,
      id: `${operationId}/${name}`,
      operationId,
      pointer: pointer.startsWith("#") ? pointer : [operation, pointer].filter((part) => part !== "").join("/"),
    })),
);

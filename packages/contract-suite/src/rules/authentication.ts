import type { ContractRule } from "../contract-rule.ts";
import { given, type Text } from "../given.ts";
import { everyOperation, reads, startsWithValues } from "./operations.ts";
import { http, processNamed, table } from "./table.ts";

const authorization = (value: Text | null) => ({ headers: { authorization: value } });

/** Authentication: missing, malformed, expired and tampered tokens, and the authentication scheme. */
export const authentication: readonly ContractRule[] = [
  ...table(
    { on: everyOperation, proves: "responses/401", source: "process-instance", status: 401 },
    {
      "refuse-without-token": { title: "rejects a request without a token", ...authorization(null) },
      "refuse-empty-token": { title: "rejects an empty token", ...authorization("Bearer ") },
      "refuse-malformed-token": {
        title: "rejects an authorization header without exactly one token",
        ...authorization("Bearer no token"),
      },
      "refuse-basic-scheme": { title: "rejects schemes other than Bearer", ...authorization("Basic YTpi") },
      "refuse-expired-token": {
        title: "rejects an expired token",
        ...authorization(given`Bearer ${"expiredToken"}`),
      },
      "refuse-tampered-token": {
        title: "rejects a token whose signature does not match its content",
        ...authorization(given`Bearer ${"tamperedToken"}`),
      },
      "refuse-token-of-another-audience": {
        title: "rejects a token for another audience",
        ...authorization(given`Bearer ${"foreignToken"}`),
      },
      "refuse-forbidden-process": {
        title: "rejects a start of a process that the caller may not start",
        on: startsWithValues,
        proves: "responses/403",
        parameters: processNamed(given`${"forbiddenProcess"}`),
        status: 403,
      },
    },
  ),
  ...table(
    { proves: "#/components/securitySchemes/bearerToken", source: http },
    {
      "challenge-bearer": {
        title: "names the Bearer scheme in WWW-Authenticate when the token is missing",
        on: everyOperation,
        ...authorization(null),
        status: 401,
        answerHeaders: { "www-authenticate": "^Bearer" },
      },
      "accept-scheme-in-lower-case": {
        title: "accepts the Bearer scheme in any letter case",
        on: reads,
        ...authorization(given`bearer ${"token"}`),
        status: 200,
      },
    },
  ),
];

import type { ContractRule } from "../contract-rule.ts";
import { given, type Text } from "../given.ts";
import { everyOperation, reads, startsWithValues } from "./operations.ts";
import { http, processNamed, table } from "./table.ts";

const authorization = (value: Text | null) => ({ headers: { authorization: value } });

/** Who may ask: tokens, their scheme, and what is wrong with them. */
export const authentication: readonly ContractRule[] = [
  ...table(
    { on: everyOperation, proves: "responses/401", source: "process-instance", status: 401 },
    {
      "refuse-without-token": { title: "refuses a request without a token", ...authorization(null) },
      "refuse-empty-token": { title: "refuses an empty token", ...authorization("Bearer ") },
      "refuse-malformed-token": {
        title: "refuses a header that holds no single token",
        ...authorization("Bearer no token"),
      },
      "refuse-basic-scheme": { title: "refuses another scheme than Bearer", ...authorization("Basic YTpi") },
      "refuse-expired-token": {
        title: "refuses a token that has expired",
        ...authorization(given`Bearer ${"expiredToken"}`),
      },
      "refuse-tampered-token": {
        title: "refuses a token whose signature is not of its content",
        ...authorization(given`Bearer ${"tamperedToken"}`),
      },
      "refuse-token-of-another-audience": {
        title: "refuses a token for another audience",
        ...authorization(given`Bearer ${"foreignToken"}`),
      },
      "refuse-forbidden-process": {
        title: "refuses a process that the caller may not start",
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
        title: "names the Bearer scheme when it asks for a token",
        on: everyOperation,
        ...authorization(null),
        status: 401,
        answerHeaders: { "www-authenticate": "^Bearer" },
      },
      "accept-scheme-in-lower-case": {
        title: "reads the scheme of the token in any case",
        on: reads,
        ...authorization(given`bearer ${"token"}`),
        status: 200,
      },
    },
  ),
];

import { assertNotEncoded, maxBodyBytes, toText } from "../contract/read-body.ts";
import { answerControl } from "../control/answer-control.ts";
import { type MockHost, tenantHeader } from "../host/mock-host.ts";
import type { Answer } from "../http/answer.ts";
import { type MockRequest, toPath } from "../http/mock-request.ts";
import { toProblemAnswer } from "../http/problem.ts";
import { Refusal } from "../http/refusal.ts";
import { answerIdentity, realmPath } from "../identity/token-endpoint.ts";
import { allowOrigin, answerPreflight, isPreflight } from "./cors.ts";

/**
 * Routes a request to the identity provider, the control API or a tenant, and returns the answer.
 *
 * Never rejects, and never throws.
 */
export function answerRequest(host: MockHost, request: MockRequest): Promise<Answer> {
  try {
    return route(host, request).catch(toErrorAnswer);
  } catch (error) {
    return Promise.resolve(toErrorAnswer(error));
  }
}

function route(host: MockHost, request: MockRequest): Promise<Answer> {
  const path = toPath(request.target);
  const { values } = request.headers;
  const isControl = path === "/__mock" || path.startsWith("/__mock/");
  // Health probes of a cluster use addresses that are not known in advance.
  if (path !== "/__mock/health") host.access?.assertMayCall(values, isControl ? "control" : "api");
  if (isControl) return answerControl(host, request, path);
  const isCors = host.config.cors === true;
  if (isCors && isPreflight(request)) return Promise.resolve(answerPreflight(values));
  const answer = path.startsWith(`${realmPath}/`)
    ? answerIdentity(host.provider, { ...request, path, headers: values, readText: () => readText(request) }).catch(
        toErrorAnswer,
      )
    : toTenant(host, values).answer(request);
  return isCors ? answer.then((one) => allowOrigin(one, values)) : answer;
}

function toTenant(host: MockHost, { [tenantHeader]: name }: Readonly<Record<string, string>>): MockHost["root"] {
  return name === undefined ? host.root : host.tenant(name);
}

async function readText({ headers, readBody }: MockRequest): Promise<string> {
  assertNotEncoded(headers.values);
  return toText(await readBody(maxBodyBytes));
}

function toErrorAnswer(error: unknown): Answer {
  return toProblemAnswer(error instanceof Refusal ? error : new Refusal(500, "Internal server error."));
}

import { MockConfigError } from "../config/mock-config-error.ts";
import { assertJson, maxBodyBytes, toJsonObject, toText } from "../contract/read-body.ts";
import { type MockHost, tenantHeader } from "../host/mock-host.ts";
import type { Answer } from "../http/answer.ts";
import { toJsonAnswer } from "../http/answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { Refusal } from "../http/refusal.ts";
import { pageFiles } from "../page/page-files.ts";
import { changingRoutes } from "./changing-routes.ts";
import { toControlDocument } from "./control-document.ts";
import type { ControlRoute } from "./control-route.ts";
import { readingRoutes } from "./reading-routes.ts";

const routes: readonly ControlRoute[] = [
  {
    method: "GET",
    path: "/__mock/health",
    operationId: "getHealth",
    summary: "Check that the mock is up. Answers under every host name, for health probes.",
    answer: ({ host }) => toJsonAnswer({ status: "ok", tenants: host.tenantCounts }),
  },
  ...readingRoutes,
  ...changingRoutes,
  {
    method: "GET",
    path: "/__mock/openapi.json",
    operationId: "getControlDocument",
    summary: "The OpenAPI document of this control API.",
    answer: () => toJsonAnswer(toControlDocument(routes)),
  },
];

/** Headers of the page. The policy allows only the mock's own files, so that text in a process name cannot run as a script. */
const pageHeaders = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/**
 * Answers a request to the control API or to the page.
 *
 * @param path - The path without the query. It starts with `/__mock`.
 * @throws {@link Refusal} if the call is invalid or cannot be carried out.
 */
export async function answerControl(host: MockHost, request: MockRequest, path: string): Promise<Answer> {
  // HEAD is answered as GET without the body.
  const method = request.method === "HEAD" ? "GET" : request.method;
  const file = method === "GET" ? pageFiles[path] : undefined;
  if (file !== undefined)
    return { status: 200, headers: { ...pageHeaders, "content-type": file.type }, body: file.text };
  if (path === "/__mock" || path === "/__mock/") return { status: 302, headers: { location: "/__mock/ui" }, body: "" };
  const { route, parameters } = findRoute(method, path);
  const query = new URLSearchParams(request.target.slice(path.length));
  const unknown = [...query.keys()].find((name) => route.query?.[name] === undefined);
  if (unknown !== undefined) throw new Refusal(400, `${JSON.stringify(unknown)} is not a parameter of ${path}.`);
  const body = route.body === undefined ? {} : await readBody(request);
  try {
    const name = request.headers.values[tenantHeader];
    return await route.answer({
      host,
      // A request that waits must not read a tenant that was removed in the meantime.
      get tenant() {
        return name === undefined ? host.root : host.tenant(name);
      },
      origin: request.origin,
      path: parameters,
      query,
      body,
    });
  } catch (error) {
    if (error instanceof MockConfigError || error instanceof TypeError || error instanceof RangeError) {
      throw new Refusal(400, error.message);
    }
    throw error;
  }
}

/** Requires JSON, which a page of another origin cannot send without a preflight request. */
async function readBody(request: MockRequest): Promise<Readonly<Record<string, unknown>>> {
  assertJson(request.headers.values);
  return toJsonObject(toText(await request.readBody(16 * maxBodyBytes))).value;
}

function findRoute(method: string, path: string): { route: ControlRoute; parameters: Record<string, string> } {
  const matching = routes.flatMap((route) => {
    const parameters = match(route.path.split("/"), path.split("/"));
    return parameters === undefined ? [] : [{ route, parameters }];
  });
  const [first] = matching;
  if (first === undefined) throw new Refusal(404, `The control API has no route ${path}. See /__mock/openapi.json.`);
  const found = matching.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  const allow = matching.map(({ route }) => route.method).join(", ");
  throw new Refusal(405, `${path} supports only ${allow}.`, { headers: { allow } });
}

function match(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [i, part] of template.entries()) {
    const segment = segments[i] ?? "";
    if (part.startsWith("{") && segment !== "") parameters[part.slice(1, -1)] = decode(segment);
    else if (part !== segment) return undefined;
  }
  return parameters;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal(400, "The path is not valid percent-encoding.");
  }
}

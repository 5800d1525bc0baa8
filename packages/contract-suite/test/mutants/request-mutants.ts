import { documentedTarget } from "../../src/index.ts";
import { acceptToken, asPost, type Mutant, onAnswer, refuse, withBody, withHeaders, withPath } from "./break-it.ts";

const { workspaceId, appId, processName, buildId } = documentedTarget;

/** The tokens that a server may wrongly accept, by what it forgot. */
export interface Tokens {
  readonly token: string;
  readonly expiredToken: string;
  readonly foreignToken: string;
}

/** The mutants that do not look at what was sent. */
export function toRequestMutants({ token, expiredToken, foreignToken }: Tokens): readonly Mutant[] {
  const known = [token, expiredToken, foreignToken].map((one) => `Bearer ${one}`);
  return [
    {
      title: "accepts a request without a token",
      breakIt: acceptToken(token, (sent) => sent === ""),
      killedBy: ["refuse-without-token"],
    },
    {
      title: "accepts an empty token",
      breakIt: acceptToken(token, (sent) => sent.trim() === "Bearer"),
      killedBy: ["refuse-empty-token"],
    },
    {
      title: "accepts another scheme",
      breakIt: acceptToken(token, (sent) => sent.startsWith("Basic")),
      killedBy: ["refuse-basic-scheme"],
    },
    {
      title: "accepts two words as a token",
      breakIt: acceptToken(token, (sent) => sent.split(" ").length > 2),
      killedBy: ["refuse-malformed-token"],
    },
    {
      title: "does not look at the expiry",
      breakIt: acceptToken(token, (sent) => sent.endsWith(expiredToken)),
      killedBy: ["refuse-expired-token"],
    },
    {
      title: "does not look at the audience",
      breakIt: acceptToken(token, (sent) => sent.endsWith(foreignToken)),
      killedBy: ["refuse-token-of-another-audience"],
    },
    {
      title: "does not verify the signature",
      breakIt: acceptToken(token, (sent) => sent.startsWith("Bearer eyJ") && !known.includes(sent)),
      killedBy: ["refuse-tampered-token"],
    },
    {
      title: "does not say how to log in",
      breakIt: onAnswer((response) => {
        response.headers.delete("www-authenticate");
        return response;
      }),
      killedBy: ["challenge-bearer"],
    },
    {
      title: "reads the scheme in one case only",
      breakIt: refuse(({ headers }) => /^bearer /.test(headers.get("authorization") ?? ""), 401),
      killedBy: ["getActiveBuild/accept-scheme-in-lower-case"],
    },
    {
      title: "does not look at the roles",
      breakIt: withPath((url) => url.replace("contract_forbidden", processName)),
      killedBy: ["refuse-forbidden-process"],
    },
    {
      title: "accepts every content type",
      breakIt: withHeaders({ "content-type": "application/json" }),
      killedBy: ["refuse-other-content-type", "refuse-form", "refuse-xml", "refuse-without-content-type"],
    },
    {
      title: "refuses a content type with a charset",
      breakIt: refuse(({ headers }) => /charset/.test(headers.get("content-type") ?? ""), 415),
      killedBy: ["start-json-with-charset"],
    },
    {
      title: "reads the content type in one case only",
      breakIt: refuse(({ headers }) => /JSON/.test(headers.get("content-type") ?? ""), 415),
      killedBy: ["start-json-in-upper-case"],
    },
    {
      title: "does not look at the body",
      breakIt: withBody(() => '{"paramsToInherit":{}}'),
      killedBy: [
        "refuse-array",
        "refuse-null",
        "refuse-string",
        "refuse-number",
        "refuse-boolean",
        "refuse-malformed-json",
        "refuse-trailing-comma",
        "refuse-empty-body",
        "refuse-too-large",
        "refuse-too-deep",
      ],
    },
    {
      title: "takes an empty body for no values",
      breakIt: withBody((text) => text || "{}"),
      killedBy: ["refuse-empty-body"],
    },
    {
      title: "limits bodies to 100 kB",
      breakIt: refuse(async (request) => (await request.text()).length > 100_000, 413),
      killedBy: ["start-large-values"],
    },
    {
      title: "fails for numbers that a double cannot hold",
      breakIt: refuse(async (request) => /\d{18}/.test(await request.text()), 500),
      killedBy: ["start-numbers-of-any-size"],
    },
    {
      title: "refuses names that JavaScript has",
      breakIt: refuse(async (request) => /__proto__/.test(await request.text())),
      killedBy: ["start-any-names-of-values"],
    },
    {
      title: "refuses values that are null",
      breakIt: refuse(async (request) => /":null/.test(await request.text())),
      killedBy: ["start-null-values"],
    },
    {
      title: "falls over deep nesting",
      breakIt: refuse(async (request) => (await request.text()).includes("[".repeat(50_000)), 500),
      killedBy: ["refuse-too-deep"],
    },
    {
      title: "refuses an object without values",
      breakIt: refuse(async (request) => (await request.text()) === "{}"),
      killedBy: ["start-without-values"],
    },
    {
      title: "starts whatever process it is asked for",
      breakIt: withPath((url) => url.replace(/process-name\/[^/]*/, `process-name/${processName}`)),
      killedBy: [
        "refuse-unknown-process",
        "refuse-encoded-slash",
        "refuse-encoded-name-suffix",
        "refuse-unknown-unicode-name",
        "refuse-long-name",
      ],
    },
    {
      title: "does not decode the name",
      breakIt: withPath((url) =>
        url.replace(/process-name\/([^/]+)/, (_all, name) => `process-name/${encodeURIComponent(name)}`),
      ),
      killedBy: ["start-encoded-name"],
    },
    {
      title: "decodes the name twice",
      breakIt: refuse(({ url }) => /%25%20/.test(url)),
      killedBy: ["start-encoded-name"],
    },
    {
      title: "trims the name",
      breakIt: withPath((url) => url.replace("%20/start", "/start")),
      killedBy: ["refuse-encoded-name-suffix"],
    },
    {
      title: "cuts the name at a semicolon",
      breakIt: withPath((url) => url.replace(`${processName}%3Bv%3D1`, processName)),
      killedBy: ["refuse-encoded-semicolon"],
    },
    {
      title: "fails for what is not well encoded",
      breakIt: refuse(({ url }) => /%A\/|%A$/.test(url), 500),
      killedBy: ["refuse-bad-percent-encoding"],
    },
    {
      title: "fails for a null character",
      breakIt: refuse(({ url }) => /%00/.test(url), 500),
      killedBy: ["refuse-null-character"],
    },
    {
      title: "does not look at the workspace",
      breakIt: withPath((url) => url.replace(/wks\/[^/]+/, `wks/${workspaceId}`)),
      killedBy: ["refuse-unknown-workspace"],
    },
    {
      title: "does not look at the app",
      breakIt: withPath((url) => url.replace(/app\/[^/]+/, `app/${appId}`)),
      killedBy: ["refuse-unknown-app"],
    },
    {
      title: "takes the active build whatever is named",
      breakIt: withPath((url) => url.replace(/build\/[^/]+\/process/, `build/${buildId}/process`)),
      killedBy: [
        "startProcessOnBuild/refuse-unknown-build",
        "startProcessOnBuild/refuse-build-of-another-app",
        "startProcessOnBuild/start-on-a-build-that-is-not-active",
      ],
    },
    {
      title: "needs no platform",
      breakIt: withHeaders({ "flowx-platform": "web" }),
      killedBy: ["startProcessOnBuild/refuse-without-platform", "startProcessInheriting/refuse-empty-platform"],
    },
    {
      title: "knows the web only",
      breakIt: refuse(({ headers }) => headers.get("flowx-platform") === "mobile"),
      killedBy: ["startProcessOnBuild/start-for-mobile"],
    },
    {
      title: "refuses an organization",
      breakIt: refuse(({ headers }) => headers.has("fx-organization-id"), 403),
      killedBy: ["answer-with-organization"],
    },
    {
      title: "refuses headers that it does not know",
      breakIt: refuse(({ headers }) => headers.has("x-not-documented")),
      killedBy: ["answer-with-unknown-header"],
    },
    { title: "starts for GET", breakIt: asPost((method) => method === "GET"), killedBy: ["refuse-get"] },
    { title: "starts for HEAD", breakIt: asPost((method) => method === "HEAD"), killedBy: ["refuse-head"] },
    {
      title: "starts for OPTIONS",
      breakIt: asPost((method) => method === "OPTIONS"),
      killedBy: ["options-starts-nothing"],
    },
    {
      title: "starts for PUT, PATCH and DELETE",
      breakIt: asPost((method) => ["PUT", "PATCH", "DELETE"].includes(method)),
      killedBy: ["refuse-put", "refuse-patch", "refuse-delete"],
    },
  ];
}

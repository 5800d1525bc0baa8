import { expect, it } from "vitest";
import { provesNotStarted } from "./answer-proof.ts";

const path = "/rtm/api/start";
type Answer = Parameters<typeof provesNotStarted>[0];

/** Reads an answer of which only some parts matter. */
const proves = (answer: Partial<Answer> & { status: number }): boolean =>
  provesNotStarted({ location: null, body: undefined, pageTitle: undefined, ...answer }, path);

const flowxType = "https://www.flowx.ai/error";
const plainOverTls = "400 The plain HTTP request was sent to HTTPS port";

it("takes a status alone as a proof where it is decided before a request is forwarded, and no other", () => {
  const all = Array.from({ length: 400 }, (_, index) => 200 + index);
  expect(all.filter((status) => proves({ status }))).toEqual([
    401, 407, 411, 413, 414, 415, 417, 421, 425, 426, 429, 431,
  ]);
});

it("takes a problem of FlowX as a proof with every status of 4xx but 406 and 408, and with no other", () => {
  const all = Array.from({ length: 400 }, (_, index) => 200 + index);
  const proving = all.filter((status) => proves({ status, body: { type: flowxType, status } }));
  const clientErrors = Array.from({ length: 100 }, (_, index) => 400 + index);
  expect(proving).toEqual(clientErrors.filter((status) => status !== 406 && status !== 408));
});

it.for<[type: unknown, expected: boolean]>([
  [flowxType, true],
  [`${flowxType}/process-not-found`, true],
  ["https://www.jhipster.tech/problem/problem-with-message", true],
  ["https://www.jhipster.tech/problem/", true],
  ["https://www.jhipster.tech/problem", false],
  ["https://www.jhipster.tech/error", false],
  ["https://www.flowx.ai/problem/", false],
  ["https://www.flowx.ai/", false],
  [`x ${flowxType}`, false],
  [`https://example.com/?of=${flowxType}`, false],
  ["x https://www.jhipster.tech/problem/", false],
  ["http://www.flowx.ai/error", false],
  ["https://wwwxflowx.ai/error", false],
  ["https://www.flowxxai/error", false],
  ["https://wwwxjhipster.tech/problem/", false],
  ["https://www.jhipsterxtech/problem/", false],
  ["about:blank", false],
  ["", false],
  [undefined, false],
  [null, false],
  [404, false],
  [[flowxType], false],
  [{ toString: () => flowxType }, false],
])("reads a problem of the type %j: %s", ([type, expected]) => {
  expect(proves({ status: 404, body: { type, status: 404 } })).toBe(expected);
});

it.for<[title: string, body: unknown, expected: boolean]>([
  ["no status", { type: flowxType }, true],
  ["a status of null", { type: flowxType, status: null }, true],
  ["the same status", { type: flowxType, status: 404 }, true],
  ["another status", { type: flowxType, status: 502 }, false],
  ["the same status as text", { type: flowxType, status: "404" }, false],
  ["no type", { status: 404 }, false],
])("reads a problem with %s", ([, body, expected]) => {
  expect(proves({ status: 404, body })).toBe(expected);
});

it.for<[body: unknown]>([[null], [undefined], [flowxType], [404], [true], [[]], [{}]])(
  "takes the body %j as no proof",
  ([body]) => {
    expect(proves({ status: 404, body })).toBe(false);
  },
);

it("takes a function as no problem, whatever members it has", () => {
  expect(proves({ status: 404, body: Object.assign(() => {}, { type: flowxType }) })).toBe(false);
});

it.for([
  plainOverTls,
  "400 No required SSL certificate was sent",
  "400 The SSL certificate error",
  "400 Request Header Or Cookie Too Large",
])("takes the page of nginx %j as a proof, with the status 400 only", (pageTitle) => {
  expect(proves({ status: 400, pageTitle })).toBe(true);
  for (const status of [301, 403, 404, 408, 500, 502, 504]) expect(proves({ status, pageTitle })).toBe(false);
});

it.for(["400 Bad Request", "", `x ${plainOverTls}`, plainOverTls.slice(4)])(
  "takes a page with the title %j as no proof",
  (pageTitle) => {
    expect(proves({ status: 400, pageTitle })).toBe(false);
  },
);

it("takes a redirect to the same path as a proof, with 301, 302, 307 and 308 only", () => {
  const all = Array.from({ length: 400 }, (_, index) => 200 + index);
  const alone = all.filter((status) => proves({ status }));
  const redirected = all.filter((status) => proves({ status, location: `https://flowx.example.com${path}` }));
  expect(redirected.filter((status) => !alone.includes(status))).toEqual([301, 302, 307, 308]);
});

it.for<[location: string | null, expected: boolean]>([
  [`https://other.example.com${path}`, true],
  [`http://flowx.example.com:8080${path}?lang=en#top`, true],
  [path, true],
  [`//other.example.com${path}`, true],
  [`${path}/`, false],
  [`/more${path}`, false],
  ["https://status.example.com/", false],
  ["/", false],
  ["", false],
  ["http://", false],
  ["http://[", false],
  [null, false],
])("reads a redirect to %j: %s", ([location, expected]) => {
  expect(proves({ status: 302, location })).toBe(expected);
});

it("takes a redirect without a location as no proof, though the path is one that the text null would give", () => {
  expect(provesNotStarted({ status: 302, location: null, body: undefined, pageTitle: undefined }, "/null")).toBe(false);
});

it("takes no answer of 3xx as a proof by its body", () => {
  expect(proves({ status: 300, body: { type: flowxType, status: 300 } })).toBe(false);
  expect(proves({ status: 399, body: { type: flowxType, status: 399 } })).toBe(false);
});

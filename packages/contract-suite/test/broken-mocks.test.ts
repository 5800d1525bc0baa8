import { createMockFetch } from "@flowx-start/mock-server";
import { expect, it } from "vitest";
import { runContract } from "../src/index.ts";

type Fetch = (request: Request) => Promise<Response>;

/** A mock that is broken on purpose, and the cases that catch it. */
interface Mutant {
  title: string;
  breakIt: (fetch: Fetch) => Fetch;
  caughtBy: string[];
}

const edit =
  (change: (body: Record<string, unknown>) => unknown): ((fetch: Fetch) => Fetch) =>
  (fetch) =>
  async (request) => {
    const response = await fetch(request);
    const body = change((await response.json()) as Record<string, unknown>);
    return new Response(JSON.stringify(body), response);
  };
const replaceStatus =
  (from: number, to: number): ((fetch: Fetch) => Fetch) =>
  (fetch) =>
  async (request) => {
    const response = await fetch(request);
    return response.status === from ? new Response(response.body, { status: to, headers: response.headers }) : response;
  };
const withHeaders =
  (headers: Record<string, string>): ((fetch: Fetch) => Fetch) =>
  (fetch) =>
  (request) =>
    fetch(new Request(request, { headers: { ...Object.fromEntries(request.headers), ...headers } }));
const withPath =
  (change: (path: string) => string): ((fetch: Fetch) => Fetch) =>
  (fetch) =>
  (request) =>
    fetch(new Request(change(request.url), request));

const instance = { uuid: "24cb4216-83a4-4782-84cb-d702b54b9b7d", state: "STARTED" };

const mutants: Mutant[] = [
  { title: "answers 201", breakIt: replaceStatus(200, 201), caughtBy: ["start-documented-values"] },
  { title: "leaves out the uuid", breakIt: edit(({ uuid, ...body }) => body), caughtBy: ["start-documented-values"] },
  {
    title: "sends the uuid as a number",
    breakIt: edit((body) => ("uuid" in body ? { ...body, uuid: 1 } : body)),
    caughtBy: ["start-documented-values"],
  },
  {
    title: "answers every start with the same instance",
    breakIt: edit((body) => ("uuid" in body ? { ...body, ...instance, instanceMetadata: {} } : body)),
    caughtBy: ["start-twice-is-two-instances"],
  },
  {
    title: "sends another uuid in the metadata",
    breakIt: edit((body) => ({ ...body, instanceMetadata: { processInstanceUuid: "another" } })),
    caughtBy: ["start-repeats-the-uuid"],
  },
  {
    title: "names another process",
    breakIt: edit((body) => ("uuid" in body ? { ...body, processDefinitionName: "another" } : body)),
    caughtBy: ["start-names-the-process"],
  },
  {
    title: "sends problems as plain JSON",
    breakIt: (fetch) => async (request) => {
      const response = await fetch(request);
      return new Response(response.body, { status: response.status, headers: { "content-type": "application/json" } });
    },
    caughtBy: ["refuse-without-token", "refuse-unknown-process", "challenge-bearer"],
  },
  {
    title: "sends problems without a title",
    breakIt: edit(({ title, ...body }) => body),
    caughtBy: ["refuse-without-token", "refuse-array"],
  },
  {
    title: "sends another status in the problem than in the answer",
    breakIt: edit((body) => ("title" in body ? { ...body, status: 418 } : body)),
    caughtBy: ["refuse-unknown-app"],
  },
  {
    title: "accepts a start without a token",
    breakIt: withHeaders({ authorization: "Bearer any" }),
    caughtBy: ["refuse-without-token", "refuse-empty-token", "refuse-basic-scheme"],
  },
  {
    title: "accepts every content type",
    breakIt: withHeaders({ "content-type": "application/json" }),
    caughtBy: ["refuse-other-content-type"],
  },
  {
    title: "does not look at the body",
    breakIt: (fetch) => (request) => fetch(new Request(request, request.method === "GET" ? {} : { body: "{}" })),
    caughtBy: [
      "refuse-array",
      "refuse-null",
      "refuse-string",
      "refuse-malformed-json",
      "refuse-empty-body",
      "refuse-too-large",
    ],
  },
  {
    title: "starts whatever process it is asked for",
    breakIt: withPath((url) => url.replace(/process-name\/[^/]+/, "process-name/customer_onboarding")),
    caughtBy: ["refuse-unknown-process", "refuse-encoded-slash", "refuse-encoded-name-suffix"],
  },
  {
    title: "trims the name of the process",
    breakIt: withPath((url) => url.replace("%20/", "/")),
    caughtBy: ["refuse-encoded-name-suffix"],
  },
  {
    title: "does not look at the workspace",
    breakIt: withPath((url) => url.replace(/wks\/[^/]+/, "wks/2ae77b6a-d284-4a0b-ab23-ceaa364c7122")),
    caughtBy: ["refuse-unknown-workspace"],
  },
  {
    title: "starts for GET",
    breakIt: (fetch) => (request) =>
      fetch(
        request.method === "GET"
          ? new Request(request.url, {
              method: "POST",
              headers: { ...Object.fromEntries(request.headers), "content-type": "application/json" },
              body: "{}",
            })
          : request,
      ),
    caughtBy: ["refuse-get"],
  },
];

it.for(mutants)("catches a mock that $title", async ({ breakIt, caughtBy }) => {
  const mock = createMockFetch();
  const options = { baseUrl: "http://mock", token: "s3cret", fetch: breakIt(mock.fetch) };
  const { results, passed } = await runContract(options);
  const failed = results.filter(({ outcome }) => outcome === "failed").map(({ id }) => id);
  expect(failed).toEqual(expect.arrayContaining(caughtBy));
  expect(passed).toBeGreaterThan(0);
});

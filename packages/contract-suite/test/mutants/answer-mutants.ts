import { type Fetch, type Mutant, onAnswer, onBody, refuse, retitle, withBody } from "./break-it.ts";

/** The mutants whose answers say what is not so, and those that misread the body. */
export const answerMutants: readonly Mutant[] = [
  {
    title: "answers every start with the same instance",
    breakIt: onBody((body) => ("uuid" in body ? { ...body, uuid: "the-same", instanceMetadata: {} } : body)),
    killedBy: ["start-twice-is-two-instances"],
  },
  {
    title: "sends another uuid in the metadata",
    breakIt: onBody((body) =>
      "uuid" in body ? { ...body, instanceMetadata: { processInstanceUuid: "another" } } : body,
    ),
    killedBy: ["start-repeats-the-uuid"],
  },
  {
    title: "names another process",
    breakIt: onBody((body) => ("uuid" in body ? { ...body, processDefinitionName: "another" } : body)),
    killedBy: ["start-names-the-process"],
  },
  {
    title: "names another app",
    breakIt: onBody((body) => ("applicationId" in body ? { ...body, applicationId: "another" } : body)),
    killedBy: ["start-names-the-app", "getActiveBuild/build-info-names-the-app"],
  },
  {
    title: "names another workspace",
    breakIt: onBody((body) => ("workspaceId" in body ? { ...body, workspaceId: "another" } : body)),
    killedBy: ["getActiveBuild/build-info-names-the-workspace"],
  },
  {
    title: "names another build",
    breakIt: onBody((body) => ("uuid" in body ? { ...body, buildId: "another" } : body)),
    killedBy: ["startProcessOnBuild/start-on-the-named-build"],
  },
  ...[
    "Process definition not found.",
    "Multiple start nodes found, but start condition not specified.",
    "Start node for process definition not found.",
    "Some mandatory params are missing.",
  ].map((title) => ({ title: `does not say "${title}"`, breakIt: retitle(title) })),
  {
    title: 'does not say "Entity not found."',
    breakIt: retitle("Entity not found."),
    killedBy: ["getProcessInstanceBuild/refuse-unknown-instance"],
  },
  {
    title: "tells a stack trace",
    breakIt: onBody((body) =>
      "title" in body
        ? { ...body, trace: "java.lang.NullPointerException\n\tat ai.flowx.Start.run(Start.java:1)" }
        : body,
    ),
    killedBy: ["refuse-unknown-process", "refuse-array"],
  },
  {
    title: "repeats the token",
    breakIt: onBody((body, request) => ({ ...body, caller: request.headers.get("authorization") })),
    killedBy: ["start-documented-values"],
  },
  {
    title: "sends a Retry-After that is no time",
    breakIt: onAnswer((response) => {
      if (response.headers.has("retry-after")) response.headers.set("retry-after", "soon");
      return response;
    }),
    killedBy: ["answer-rate-limited"],
  },
  {
    title: "compresses whatever is accepted",
    breakIt: onAnswer((response) => {
      response.headers.set("content-encoding", "br");
      return response;
    }),
    killedBy: [`startProcess/answer-gzip`, `startProcess/answer-identity`],
  },
  {
    title: "copies no parameters by name",
    breakIt: refuse(async (request) => /paramsToCopy":\[/.test(await request.text())),
    killedBy: ["startProcessInheriting/inherit-only-these"],
  },
  {
    title: "takes anything for names to copy",
    breakIt: withBody((text) =>
      text.replace(/"(paramsToCopy":"customerEmail"|withoutParams":\[1\])/, '"paramsToCopy":[]'),
    ),
    killedBy: ["startProcessInheriting/refuse-inherit-of-no-list", "startProcessInheriting/refuse-inherit-of-no-names"],
  },
  {
    title: "copies all where nothing is said",
    breakIt:
      (fetch: Fetch): Fetch =>
      async (request) =>
        /inherit-from/.test(request.url) && (await request.clone().text()) === "{}"
          ? fetch(new Request(request, { body: '{"paramsToInherit":{}}' }))
          : fetch(request),
    killedBy: ["startProcessInheriting/refuse-inherit-without-params"],
  },
  {
    title: "takes a number for a start condition",
    breakIt: withBody((text) => text.replace(":5}", ':"5"}')),
    killedBy: ["refuse-start-condition-that-is-no-string"],
  },
  {
    title: "ignores the start condition",
    breakIt: withBody((text) => text.replace("no_such_condition", "retail")),
    killedBy: ["refuse-unknown-start-condition"],
  },
  {
    title: "answers only who asks for JSON",
    breakIt: refuse(({ headers }) => headers.get("accept") === "*/*", 406),
    killedBy: ["accept-anything"],
  },
];

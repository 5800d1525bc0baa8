/** A route by hand: no authentication, no journal, the body and the answer by JSON Schema. */
import fastify from "fastify";
import { answerParent } from "./answer-parent.mjs";
import { toInstance } from "./instance.mjs";

const string = { type: "string" };
const instanceMetadata = { type: "object", properties: { processInstanceUuid: string } };
const properties = {
  ...{ processDefinitionName: string, uuid: string, state: string, applicationId: string, buildId: string },
  instanceMetadata,
};
const server = fastify();
server.post(
  "/api/runtime/wks/:workspaceId/app/:appId/process-name/:processName/start",
  { schema: { body: { type: "object" }, response: { 200: { type: "object", properties } } } },
  async () => toInstance(),
);
await server.listen({ port: 0, host: "127.0.0.1" });
answerParent({ port: server.server.address().port });

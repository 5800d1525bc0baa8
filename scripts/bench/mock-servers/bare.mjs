/** The least that a server in Node can do: reads the body, parses it, answers. */
import { createServer } from "node:http";
import { answerParent } from "./answer-parent.mjs";
import { toInstance } from "./instance.mjs";

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    JSON.parse(Buffer.concat(chunks).toString());
    const body = JSON.stringify(toInstance());
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => answerParent({ port: server.address().port }));

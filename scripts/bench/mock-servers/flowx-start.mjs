/** The mock as it is started without settings. With `--token`, its own token is made, which then is verified. */
import { startMockServer } from "../../../packages/mock-server/dist/index.js";
import { answerParent } from "./answer-parent.mjs";

const server = await startMockServer();
const token = process.argv.includes("--token") ? await server.token({ expiresIn: 3600 }) : undefined;
answerParent({ port: Number(new URL(server.url).port), token });

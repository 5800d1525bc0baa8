import { createFlowxClient } from "@flowx-start/client";
import { clientCredentials } from "@flowx-start/client/client-credentials";

/**
 * Starts the same process twice with the same values, each time with a token of its own.
 *
 * A digest belongs to Next.js: such an error must reach it. Any other is part of the page, so that one refusal does not end the build of
 * all the others.
 */
export async function startTwice(name, record) {
  const results = [];
  for (let call = 0; call < 2; call += 1) {
    try {
      const { uuid } = await startOnce(name);
      await record({ name, outcome: "started", uuid });
      results.push(uuid);
    } catch (error) {
      const { code, outcome, message, digest } = error;
      await record({ name, outcome: outcome ?? "none", code, message, digest });
      if (typeof digest === "string") throw error;
      results.push(message);
    }
  }
  return results;
}

function startOnce(name) {
  const target = process.env.FLOWX_TARGET;
  const token = clientCredentials({ tokenEndpoint: `${target}/token`, clientId: name, clientSecret: "secret" });
  const client = createFlowxClient({ baseUrl: target, workspaceId: "w-1", appId: "a-1", token });
  return client.startProcess(name, { customerId: "c-1" });
}

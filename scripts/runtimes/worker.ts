/** Runs a suite in workerd: what to call comes as the body of a request, the findings go out as its answer. */
import { runSuites } from "./suites.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runSuites(await request.json()));
  },
};

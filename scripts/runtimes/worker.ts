/** Runs the suite in workerd: the targets come as the body of a request, the findings go out as its answer. */
import { runSuite } from "./suite.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runSuite(await request.json()));
  },
};

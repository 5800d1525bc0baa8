import { type Http2Findings, type Http2Work, runHttp2Suite } from "./http2-suite.ts";
import { type Findings, runSuite, type Targets } from "./suite.ts";

/** What a runtime is asked to do. */
export interface Work {
  /** The servers of HTTP/1.1. */
  targets?: Targets;
  http2?: Http2Work;
}

/** What it found. */
export interface AllFindings {
  findings?: Findings;
  http2?: Http2Findings;
}

/** Runs the suites that are asked for. */
export async function runSuites({ targets, http2 }: Work): Promise<AllFindings> {
  return {
    ...(targets && { findings: await runSuite(targets) }),
    ...(http2 && { http2: await runHttp2Suite(http2) }),
  };
}

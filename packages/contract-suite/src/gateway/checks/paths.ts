import type { Observation } from "../gateway-finding.ts";
import type { GatewayProber, ProbeResult } from "../gateway-prober.ts";
import { toShortAnswer } from "../wire/gateway-answer.ts";

/** A path that is tried. */
export interface PathCase {
  readonly text: string;
  readonly toSegments: (callId: string) => string;
}

/** How a kind of path is judged. */
export interface PathRules {
  readonly cases: readonly PathCase[];
  /** The verdict where another path arrives than was sent. */
  readonly whenChanged: "bad" | "warning";
  /** The verdict where the gateway refuses the path. */
  readonly whenRefused: "ok" | "warning";
  /** Whether two paths mean the same. Default: they are equal, but for the case of percent-encodings. */
  readonly areEqual?: (sent: string, came: string) => boolean;
}

/** The id of a check of paths. */
export type PathKind =
  | "encoded-slash"
  | "encoded-percent"
  | "encoded-name"
  | "dot-segments"
  | "double-slash"
  | "semicolon";

/** The kinds of paths, by the id of their check. */
export const pathRules: Readonly<Record<PathKind, PathRules>> = {
  "encoded-slash": {
    whenChanged: "bad",
    whenRefused: "warning",
    cases: [
      { text: "name%2Fother", toSegments: (id) => `${id}%2Fother` },
      { text: "name%2fother", toSegments: (id) => `${id}%2fother` },
      { text: "name%2F..%2Fname", toSegments: (id) => `${id}-a%2F..%2F${id}` },
      { text: "name%5Cother", toSegments: (id) => `${id}%5Cother` },
    ],
  },
  "encoded-percent": {
    whenChanged: "bad",
    whenRefused: "warning",
    cases: [
      { text: "name%252Fother", toSegments: (id) => `${id}%252Fother` },
      { text: "name%25", toSegments: (id) => `${id}%25` },
    ],
  },
  "encoded-name": {
    whenChanged: "bad",
    whenRefused: "warning",
    areEqual: (sent, came) => decode(sent) === decode(came),
    cases: [
      { text: "%5BDOCS%5Dname", toSegments: (id) => `%5BDOCS%5D${id}` },
      { text: "name%20two", toSegments: (id) => `${id}%20two` },
      { text: "name%C3%BC", toSegments: (id) => `${id}%C3%BC` },
      { text: "name%3Fx%23y", toSegments: (id) => `${id}%3Fx%23y` },
      { text: "name+plus", toSegments: (id) => `${id}+plus` },
    ],
  },
  "dot-segments": {
    whenChanged: "warning",
    whenRefused: "ok",
    cases: [
      { text: "name/%2e%2e/name", toSegments: (id) => `${id}-a/%2e%2e/${id}` },
      { text: "name/../name", toSegments: (id) => `${id}-a/../${id}` },
      { text: "./name", toSegments: (id) => `./${id}` },
      { text: "%2e/name", toSegments: (id) => `%2e/${id}` },
    ],
  },
  "double-slash": {
    whenChanged: "warning",
    whenRefused: "ok",
    cases: [{ text: "//name", toSegments: (id) => `/${id}` }],
  },
  semicolon: {
    whenChanged: "bad",
    whenRefused: "warning",
    cases: [
      { text: "name;v=1", toSegments: (id) => `${id};v=1` },
      { text: "name%3Bv=1", toSegments: (id) => `${id}%3Bv=1` },
    ],
  },
};

/** Does a path arrive as it was sent? */
export async function checkPath(prober: GatewayProber, rules: PathRules): Promise<Observation> {
  const plain = await prober.probe();
  const mount = findMount(plain);
  if (mount === undefined) {
    const reason = plain.deliveries?.length === 0 ? "The start did not arrive" : "The gateway writes each path anew";
    return { verdict: "could-not-tell", observed: `${reason}, so nothing can be compared.` };
  }
  const evidence: string[] = [];
  const changed: string[] = [];
  const refused: string[] = [];
  let lost = 0;
  for (const { text, toSegments } of rules.cases) {
    const { path, answer, deliveries = [] } = await prober.probe({ toSegments, takeRefusal: true });
    const target = deliveries[0]?.target;
    if (target === undefined) {
      evidence.push(`${text}: did not arrive, the caller got ${toShortAnswer(answer)}`);
      if (answer.kind === "answer" && answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
        refused.push(text);
      } else lost += 1;
      continue;
    }
    const same = (rules.areEqual ?? areEqualPaths)(mount + path, target);
    evidence.push(
      `${text}: arrived ${same ? "as it was sent" : `as ${target.replace(/^.*?(?=\/process-name)/, "…")}`}`,
    );
    if (!same) changed.push(text);
  }
  if (changed.length > 0) {
    return { verdict: rules.whenChanged, observed: `Another path arrives for ${changed.join(", ")}.`, evidence };
  }
  if (lost > 0) return { verdict: "could-not-tell", observed: "Not each path was answered.", evidence };
  if (refused.length > 0) {
    return { verdict: rules.whenRefused, observed: `The gateway refuses ${refused.join(", ")}.`, evidence };
  }
  return { verdict: "ok", observed: "Each path arrives as it was sent.", evidence };
}

/** Returns what the gateway puts before the path at the upstream; `undefined` if it writes another path. */
function findMount({ path, deliveries }: ProbeResult): string | undefined {
  const target = deliveries?.[0]?.target;
  return target?.endsWith(path) ? target.slice(0, -path.length) : undefined;
}

function areEqualPaths(sent: string, came: string): boolean {
  const toUpper = (path: string): string => path.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  return toUpper(sent) === toUpper(came);
}

/** A segment that is split or cut by decoding is another one, so slashes and the like stay encoded. */
function decode(path: string): string {
  if (/[?#]/.test(path)) return path;
  try {
    return path.split("/").map(decodeURIComponent).map(encodeURIComponent).join("/");
  } catch {
    return path;
  }
}

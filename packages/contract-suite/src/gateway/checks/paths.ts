import type { Observation } from "../gateway-finding.ts";
import type { GatewayProber, ProbeResult } from "../gateway-prober.ts";
import { toShortAnswer } from "../wire/gateway-answer.ts";

/** A path to try. */
export interface PathCase {
  readonly text: string;
  readonly toSegments: (callId: string) => string;
}

/** The paths of a check, and how the check judges them. */
export interface PathRules {
  readonly cases: readonly PathCase[];
  /** The verdict if a path arrives changed. */
  readonly whenChanged: "bad" | "warning";
  /** The verdict if the gateway rejects a path. */
  readonly whenRefused: "ok" | "warning";
  /** Returns true if two paths are equivalent. Default: ignores only the letter case of percent-encodings. */
  readonly areEqual?: (sent: string, came: string) => boolean;
}

/** The ID of a path check. */
export type PathKind =
  | "encoded-slash"
  | "encoded-percent"
  | "encoded-name"
  | "dot-segments"
  | "double-slash"
  | "semicolon";

/** The paths by check ID. */
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

/** Checks whether paths arrive unchanged. */
export async function checkPath(prober: GatewayProber, rules: PathRules): Promise<Observation> {
  const plain = await prober.probe();
  const mount = findMount(plain);
  if (mount === undefined) {
    const reason = plain.deliveries?.length === 0 ? "The start did not arrive" : "The gateway rewrites every path";
    return { verdict: "could-not-tell", observed: `${reason}, so paths cannot be compared.` };
  }
  const evidence: string[] = [];
  const changed: string[] = [];
  const refused: string[] = [];
  let lost = 0;
  for (const { text, toSegments } of rules.cases) {
    const { path, answer, deliveries = [] } = await prober.probe({ toSegments, takeRefusal: true });
    const target = deliveries[0]?.target;
    if (target === undefined) {
      evidence.push(`${text}: did not arrive, the caller received ${toShortAnswer(answer)}`);
      if (answer.kind === "answer" && answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
        refused.push(text);
      } else lost += 1;
      continue;
    }
    const same = (rules.areEqual ?? areEqualPaths)(mount + path, target);
    evidence.push(`${text}: arrived ${same ? "unchanged" : `as ${target.replace(/^.*?(?=\/process-name)/, "…")}`}`);
    if (!same) changed.push(text);
  }
  if (changed.length > 0) {
    return { verdict: rules.whenChanged, observed: `The gateway changes paths: ${changed.join(", ")}.`, evidence };
  }
  if (lost > 0) return { verdict: "could-not-tell", observed: "Some paths got no conclusive answer.", evidence };
  if (refused.length > 0) {
    return { verdict: rules.whenRefused, observed: `The gateway rejects paths: ${refused.join(", ")}.`, evidence };
  }
  return { verdict: "ok", observed: "All paths arrive unchanged.", evidence };
}

/** Returns the prefix that the gateway adds to paths; `undefined` if it changes the path otherwise. */
function findMount({ path, deliveries }: ProbeResult): string | undefined {
  const target = deliveries?.[0]?.target;
  return target?.endsWith(path) ? target.slice(0, -path.length) : undefined;
}

function areEqualPaths(sent: string, came: string): boolean {
  const toUpper = (path: string): string => path.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  return toUpper(sent) === toUpper(came);
}

/**
 * Normalizes percent-encoding per segment. Delimiters such as slashes stay encoded, because decoding them changes the
 * path.
 */
function decode(path: string): string {
  if (/[?#]/.test(path)) return path;
  try {
    return path.split("/").map(decodeURIComponent).map(encodeURIComponent).join("/");
  } catch {
    return path;
  }
}

import type { Route } from "./routes.ts";
import type { Delivery } from "./start-counting-server.ts";

/** What became of one call of `startProcess`. */
export interface Call {
  readonly name: string;
  readonly phase: "build" | "run";
  /** `started`, the outcome of the error, or `none` if it has no outcome. */
  readonly outcome: string;
  readonly uuid?: string;
  readonly code?: string;
  readonly message?: string;
  readonly digest?: string;
}

/** Everything that is known of one route. */
export interface Evidence {
  readonly route: Pick<Route, "mode">;
  readonly calls: readonly Call[];
  readonly starts: readonly Delivery[];
  /** What the token endpoint has issued. */
  readonly tokens: readonly string[];
}

/**
 * Says what is wrong with a route. Each start that a caller was told of must be one that the server has read, and each token that was
 * sent must be one of its own.
 *
 * @returns One sentence for each mistake; nothing if all is well.
 */
export function judge({ route, calls, starts, tokens }: Evidence): string[] {
  const { mayRefuse = false, mayStartAtBuild = false, sharesTokens = false } = route.mode;
  const started = calls.filter(({ outcome }) => outcome === "started");
  const told = new Set(started.map(({ uuid }) => uuid));
  const known = new Set(starts.map(({ uuid }) => uuid));
  const failed = calls.filter(({ outcome }) => outcome !== "started");
  // Next.js asks for such an error while it makes a page, and makes the page dynamic.
  const refused = failed.filter(({ phase, digest }) => phase === "run" || digest === undefined);
  const mistakes: [isMade: boolean, text: string][] = [
    [calls.length === 0, "no call was made"],
    [told.size < started.length, `${started.length - told.size} calls were answered from a cache`],
    [[...told].some((uuid) => !known.has(uuid ?? "")), "a call was told of a start that the server does not know"],
    [starts.length < started.length, `${started.length} starts were told, ${starts.length} reached the server`],
    [
      starts.length > told.size && failed.every(({ outcome }) => outcome === "not-started"),
      `${starts.length} requests reached the server, ${told.size} starts were told`,
    ],
    [failed.some(({ outcome }) => outcome === "none"), "a call failed without an outcome"],
    [refused.length > 0 && !mayRefuse, `${refused.length} calls failed: ${refused[0]?.message}`],
    [starts.some(({ phase }) => phase === "build") && !mayStartAtBuild, "processes were started by `next build`"],
    [
      !sharesTokens && new Set(starts.map(({ token }) => token)).size < starts.length,
      "a token was answered from a cache",
    ],
    [starts.some(({ token }) => !tokens.includes(token)), "a token was sent that the provider does not know"],
  ];
  return mistakes.filter(([isMade]) => isMade).map(([, text]) => text);
}

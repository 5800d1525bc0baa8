import type { ShownRequest } from "../control/shown.ts";
import { formatDuration } from "./format-time.ts";

/** Formats how long an answer took; empty if that is not known. */
export function formatTook({ fault, durationMs }: Pick<ShownRequest, "fault" | "durationMs">): string {
  if (fault === "hang") return "never answered";
  return durationMs === undefined ? "" : formatDuration(durationMs);
}

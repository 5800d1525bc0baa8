import { given } from "./given.ts";

void given`Bearer ${"expiredToken"}`;
// @ts-expect-error: a misspelt name of what a target may have.
void given`Bearer ${"expiredTokn"}`;
// @ts-expect-error: any text whatever.
void given`Bearer ${String(1)}`;

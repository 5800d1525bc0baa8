/** Returns true for a `postgres://` URL and false for a folder, like the outbox. */
export function isDatabaseUrl(place: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(place);
}

/** Replaces the password in the URL of an outbox with `…`. */
export function withoutPassword(place: string): string {
  return place.replace(/(:\/\/[^/@:]*):[^/]*@/, "$1:…@");
}

import type { Interaction, Pact } from "./pact-file.ts";

/**
 * Puts the Pact files of several test files together: what they have in common stands there once.
 *
 * @throws `Error` if they are not of the same consumer and provider.
 */
export function mergePacts(first: Pact, ...others: readonly Pact[]): Pact {
  const wrong = others.find(
    ({ consumer, provider }) => consumer.name !== first.consumer.name || provider.name !== first.provider.name,
  );
  if (wrong !== undefined) {
    const toPair = ({ consumer, provider }: Pact): string => `${consumer.name} and ${provider.name}`;
    throw new Error(`Pact files are merged that are of ${toPair(first)}, not of ${toPair(wrong)}.`);
  }
  const interactions = new Map<string, Interaction>();
  for (const one of [first, ...others].flatMap((pact) => pact.interactions)) {
    const known = interactions.get(one.description);
    if (known === undefined || JSON.stringify(one) < JSON.stringify(known)) interactions.set(one.description, one);
  }
  const sorted = [...interactions.values()].sort((one, other) => (one.description < other.description ? -1 : 1));
  return { ...first, interactions: sorted };
}

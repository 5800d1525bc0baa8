import type { Interaction, Pact } from "./pact-file.ts";

/**
 * Merges the Pact files of several test files. Interactions with the same description are included once.
 *
 * @throws `Error` if the files have different consumers or providers.
 */
export function mergePacts(first: Pact, ...others: readonly Pact[]): Pact {
  const wrong = others.find(
    ({ consumer, provider }) => consumer.name !== first.consumer.name || provider.name !== first.provider.name,
  );
  if (wrong !== undefined) {
    const toPair = ({ consumer, provider }: Pact): string => `${consumer.name} and ${provider.name}`;
    throw new Error(
      `Only Pact files with the same consumer and provider can be merged: expected ${toPair(first)}, but got ${toPair(wrong)}.`,
    );
  }
  const interactions = new Map<string, Interaction>();
  for (const one of [first, ...others].flatMap((pact) => pact.interactions)) {
    const known = interactions.get(one.description);
    if (known === undefined || JSON.stringify(one) < JSON.stringify(known)) interactions.set(one.description, one);
  }
  const sorted = [...interactions.values()].sort((one, other) => (one.description < other.description ? -1 : 1));
  return { ...first, interactions: sorted };
}

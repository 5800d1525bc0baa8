export { mergePacts } from "./pact/merge-pacts.ts";
export type { Interaction, JournalEntry, MatchingRules, Pact, PactMessage } from "./pact/pact-file.ts";
export { type RecordOptions, recordInteractions } from "./pact/record-interactions.ts";

/** What is read of a request in a mock's journal. */
export interface JournalEntry {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly path: string;
  /** `undefined` if the request reached no operation. */
  readonly operationId: string | undefined;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON object that was sent. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** `undefined` if no answer was sent whole. */
  readonly status: number | undefined;
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
  /** How the answer was broken on its way. */
  readonly fault: string | undefined;
  /** The scenarios that applied. */
  readonly scenarios: readonly string[];
}

/** Rules by the path of what they are for. */
export type MatchingRules = Readonly<
  Record<
    string,
    {
      readonly combine: "AND";
      readonly matchers: readonly { readonly match: "type" | "regex" | "equality"; readonly regex?: string }[];
    }
  >
>;

/** The part of a request or a response that both have. */
export interface PactMessage {
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly body?: { readonly content: unknown; readonly contentType: string; readonly encoded: boolean };
  readonly matchingRules?: { readonly header?: MatchingRules; readonly body?: MatchingRules };
}

/** A request and the answer that the consumer counts on. */
export interface Interaction {
  readonly type: "Synchronous/HTTP";
  readonly description: string;
  readonly pending: boolean;
  readonly providerStates: readonly { readonly name: string; readonly params: Readonly<Record<string, string>> }[];
  readonly request: PactMessage & { readonly method: string; readonly path: string };
  readonly response: PactMessage & { readonly status: number };
}

/**
 * A Pact file, version 4.
 *
 * @see {@link https://github.com/pact-foundation/pact-specification/tree/version-4 | Pact specification, version 4}
 */
export interface Pact {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly interactions: readonly Interaction[];
  readonly metadata: { readonly pactSpecification: { readonly version: "4.0" } };
}

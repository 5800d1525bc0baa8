/** A request in a mock's journal. */
export interface JournalEntry {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly path: string;
  /** The operation; `undefined` if the request did not match one. */
  readonly operationId: string | undefined;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON object that was sent; `undefined` if the body was not a JSON object. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** The status of the answer; `undefined` if no complete answer was sent. */
  readonly status: number | undefined;
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
  /** The network fault that was applied to the answer; `undefined` if there was none. */
  readonly fault: string | undefined;
  /** The scenarios that applied to the request. */
  readonly scenarios: readonly string[];
}

/** Matching rules by path. */
export type MatchingRules = Readonly<
  Record<
    string,
    {
      readonly combine: "AND";
      readonly matchers: readonly { readonly match: "type" | "regex" | "equality"; readonly regex?: string }[];
    }
  >
>;

/** The common parts of requests and responses. */
export interface PactMessage {
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly body?: { readonly content: unknown; readonly contentType: string; readonly encoded: boolean };
  readonly matchingRules?: { readonly header?: MatchingRules; readonly body?: MatchingRules };
}

/** A request and the response that the consumer expects. */
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

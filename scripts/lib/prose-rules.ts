/** The kind of text that a sentence stands in. */
export type ProseKind = "heading" | "text" | "doc" | "message";

/** One pattern that reads as translated or as a riddle. */
export interface ProseRule {
  readonly name: string;
  /** Must have the flag `g`. */
  readonly pattern: RegExp;
  /** The kinds of text that the rule applies to; all of them if absent. */
  readonly kinds?: readonly ProseKind[];
  /** How many matches one file may have; none if absent. */
  readonly allowed?: number;
  readonly why: string;
  /** A sentence that breaks the rule, and the same sentence as it should be. The test of the linter checks both. */
  readonly wrong: string;
  readonly better: string;
}

/** A part of a text that breaks a rule. */
export interface ProseMatch {
  readonly rule: ProseRule;
  readonly index: number;
  readonly words: string;
}

/** Sentences that match a pattern and are right all the same, each with its reason. */
export const allowedWords: readonly { readonly words: RegExp; readonly reason: string }[] = [
  { words: /^No HTTP\b/, reason: "the heading of a diagnosis, not a sentence" },
];

/** The start of a text or of a sentence in it. */
const start = String.raw`(?<=^\W*|[.!?:]["')]?\s+)`;
const rule = (source: string): RegExp => new RegExp(source, "g");

const riddles: readonly ProseRule[] = [
  {
    name: "such-as",
    pattern: /, as (?:in )?(?:["“`]|\d|[A-Z]\w+(?= (?:or|and)\b|[,.;:)]|$)|a (?:string|number|row|line)\b)/g,
    why: "`, as X` is not an example in English.",
    wrong: "Give it a duration, as `30s`.",
    better: "Give it a duration, such as `30s`.",
  },
  {
    name: "is-no",
    pattern:
      /(?<!\b[Tt]here )\b(?:is|are|was|were|be) no (?!longer\b|more\b|less\b|fewer\b|later\b|earlier\b|different\b|further\b|good\b)/g,
    why: "English negates the verb.",
    wrong: "A timeout is no proof.",
    better: "A timeout is not a proof. There is no proof.",
  },
  {
    name: "doc-begins-with-what",
    pattern: /^(?:What|Whether|Who|Whom|Whose|Which|That|Where)\b/g,
    kinds: ["doc"],
    why: "A doc block begins with a verb in the third person or with a noun: `Returns …`, `The body of …`.",
    wrong: "What a caller may say.",
    better: "The options of a call.",
  },
  {
    name: "doc-is-a-fragment",
    pattern: /^(?:Is|Are|Was|Were|Of|As|Like|From|So|And|But|Or|Else)\b(?![^.]*\?)/g,
    kinds: ["doc"],
    why: "A doc block is a sentence or a noun phrase, not the rest of a sentence.",
    wrong: "Is replaced in the texts, should it stand there.",
    better: "Redacted from all messages.",
  },
  {
    name: "begins-with-what",
    pattern: rule(
      `${start}What (?:it|is|a|an|the|this|that|they|was|were|does|did|cannot|no|each|you) [^?]*?(?:[.;]|$)`,
    ),
    why: "A relative clause is hard to read as the subject of a sentence. Name the thing.",
    wrong: "What it makes of the values is what is sent.",
    better: "The schema's output is sent. What is sent?",
  },
  {
    name: "inverted-condition",
    pattern:
      /(?:(?<=^\W*|[.,;:] )(?:[Ss]hould|[Ww]ere|[Hh]ad) (?:it|they|this|that|there|one|the|an?|he|she)\b)(?![^.]*\?)/g,
    why: "Write the condition with `if`.",
    wrong: "It is redacted, should it appear in a message.",
    better: "It is redacted if it appears in a message.",
  },
  {
    name: "begins-with-of",
    pattern: rule(`${start}Of (?!course\\b)`),
    why: "Put the subject first.",
    wrong: "Of an answer, the first 64 kB are read.",
    better: "The client reads the first 64 kB of an answer.",
  },
  {
    name: "double-negation",
    pattern:
      /\b(?:[Nn]o \w+|[Nn]othing|[Nn]obody) (?:that|which|who|for which) (?:no|none|nobody|nothing|never)\b|\b(?:which|than|as) no [a-z]+ [a-z]+s\b/g,
    why: "Say it with one negation, or with none.",
    wrong: "No fact that no page states.",
    better: "Every fact cites a page.",
  },
  {
    name: "is-of",
    pattern:
      /\b(?:is|are|was|were) of (?:the|a|an|one|another|each|every|its|their|your|our|no) (?!form\b|same\b|kind\b)/g,
    why: "Say `applies to`, `belongs to` or `has`.",
    wrong: "The setting is of the whole server.",
    better: "The setting applies to the whole server.",
  },
  {
    name: "that-there-is",
    pattern: /\bthat there (?:is|are|was|were)(?=[.,;:)]|$)|\bwhat there (?:is|are)\b/g,
    why: "Drop it: `every scenario`, not `every scenario that there is`.",
    wrong: "It prints every scenario that there is.",
    better: "It prints every scenario.",
  },
  {
    name: "noun-clause-of",
    pattern: /\b(?:becomes?|became|come|came) of\b|\bwhat \w+ makes? of\b/g,
    why: "Use the noun: outcome, output, result.",
    wrong: "It prints what became of the start.",
    better: "It prints the outcome of the start.",
  },
  {
    name: "so",
    pattern: rule(`${start}So (?!far\\b)`),
    allowed: 2,
    why: "A page full of `So …` argues; state the fact.",
    wrong: "So the client does not retry. So it reports `unknown`. So you look it up.",
    better: "The client does not retry and reports `unknown`. Look the process up.",
  },
];

const terms: readonly ProseRule[] = [
  {
    name: "archaism",
    pattern:
      /\b(?:whichever|whoever|whomever|whatsoever|whence|whither|thereof|therein|thereby|hereby|wherein|whereby|hitherto|lest|upon|ought|shall|save for|for ever)\b/gi,
    why: "Nobody says it today.",
    wrong: "It works for errors of whichever copy.",
    better: "It works for errors of any copy.",
  },
  {
    name: "inside-of",
    pattern: /\b(?:inside|outside|off) of\b/gi,
    why: "The preposition needs no `of`.",
    wrong: "It runs inside of the container.",
    better: "It runs inside the container.",
  },
  {
    name: "stands",
    pattern:
      /\b(?:stands?|stood)\b(?! for\b| out\b|-)(?<!\bas (?:it|they) stands?)|\blies? (?:beside|in|on|at|next|under)\b/gi,
    why: "Text is written, files are; they do not stand or lie.",
    wrong: "The reason stands in the log.",
    better: "The log has the reason. `4xx` stands for any client error.",
  },
  {
    name: "tells-of",
    pattern: /\b(?:tells?|told|telling|speaks?|says?|said) of (?!course\b)/gi,
    why: "Say `reports`, `describes` or `says that`.",
    wrong: "It tells of each attempt.",
    better: "It reports each attempt.",
  },
  {
    name: "mend",
    pattern: /\bmend(?:s|ed|ing)?\b/gi,
    why: "Code is fixed.",
    wrong: "Run the command again when the file is mended.",
    better: "Run the command again when the file is fixed.",
  },
  {
    name: "kept-and-broken",
    pattern:
      /\b(?:cases?|rules?|contract|promises?) (?:is |are |was |were )?(?:kept|broken)\b|(?<=^|[,;|] )(?:kept|broken|promised|came): |\d+ (?:kept|broken)\b|\b(?:is|are|was|were) promised\b|\bwhat (?:really )?came\b|\bit (?:actual|expected)\b(?! to\b)/gi,
    why: "Results are `passed` and `failed`; values are `expected` and `actual`.",
    wrong: "12 kept, 1 broken: promised 200, what came was 500.",
    better: "12 passed, 1 failed: expected 200, actual 500.",
  },
  {
    name: "repeat",
    pattern:
      /\b(?:repeats? (?:it|an?|the(?! (?:\w+ )?requests)|no|nothing|what|only|every|such|them|that|by)\b|(?:is|are|(?<!can )be|not|never|was|were) repeated\b|\b(?:a|no|each|every) repeat\b)/gi,
    why: "The term is `retry`.",
    wrong: "A start whose outcome is unknown is never repeated.",
    better: "A start whose outcome is unknown is never retried.",
  },
  {
    name: "by-itself",
    pattern:
      /\b(?:repeats?|retries|retry|sends?|ends?|closes?|stops?|starts?|renews?) (?:\w+ )?by (?:itself|themselves)\b/gi,
    why: "Say `automatically` or `on its own`.",
    wrong: "The client retries by itself.",
    better: "The client retries automatically.",
  },
  {
    name: "is-not-known",
    pattern: /\bis not known\b/g,
    kinds: ["message"],
    why: "Say what it is not, and name the nearest name that is right.",
    wrong: "retry.atempts is not known.",
    better: "retry.atempts is not a known option. Did you mean retry.attempts?",
  },
  {
    name: "one-for-you",
    pattern: rule(String.raw`(?:${start}One|(?<=, )one) (?:may|can|must|needs|should|wants)\b|\bone's\b`),
    why: "Address the reader: `you`, `your`.",
    wrong: "One can bring a schema of one's own.",
    better: "You can bring your own schema.",
  },
  {
    name: "for-so-many",
    pattern: /\b(?:for|after|at|within|by) so (?:many|long)\b/gi,
    why: "Name what is counted.",
    wrong: "Breaks the connection for so many requests.",
    better: "The number of requests whose connection is broken.",
  },
  {
    name: "and-no-other",
    pattern: /\band no others?\b/gi,
    why: "Say `only`.",
    wrong: "It sends these headers, and no other.",
    better: "It sends only these headers.",
  },
  {
    name: "also-when",
    pattern: /, also (?:when|if|where|after|before)\b/gi,
    why: "Say `even if`, or begin a new sentence.",
    wrong: "It is sent once, also when the worker is killed.",
    better: "It is sent once, even if the worker is killed.",
  },
  {
    name: "all-else",
    pattern: /\ball else\b|\bor else\b|, else\b(?! if\b)/gi,
    why: "Say `everything else` or `otherwise`.",
    wrong: "All else is refused.",
    better: "Everything else is refused.",
  },
  {
    name: "double-full-stop",
    pattern: /(?<=[\w)\]`])\.\.(?![.\w/])/g,
    why: "A sentence ends once.",
    wrong: "It failed: not found..",
    better: "It failed: not found.",
  },
];

/** Every rule of our prose. */
export const proseRules: readonly ProseRule[] = [...riddles, ...terms];

/** Returns the parts of a text that break a rule, in the order of the rules; one for each place. Code in it must already be blanked out. */
export function findProseMatches(text: string, kind: ProseKind): ProseMatch[] {
  return proseRules
    .filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
    .flatMap((one) =>
      [...text.matchAll(one.pattern)].map((match) => ({ rule: one, index: match.index, words: match[0] })),
    )
    .filter(({ index }, i, all) => all.findIndex((other) => other.index === index) === i)
    .filter(({ index }) => !allowedWords.some(({ words }) => words.test(text.slice(index))));
}

import type { ComplementStep, ContentKind } from "./complement-steps.ts"

/** Where what is said begins and ends, as far as that differs by language. */
export interface ContentPart {
  /** What may stand behind a cue, in the order in which it is tried at each token. */
  readonly complements: readonly ComplementStep[]
  /** Kinds of content that end at the next comma, as a noun phrase does. */
  readonly phrasal: readonly ContentKind[]
  /** Whether the subject may stand between the cue and what is said ("قال الوزير إن"), so that words are passed over. */
  readonly subjectBetween: boolean
  /** Whether a clause may follow a cue without a complementiser ("said the talks failed"). */
  readonly bareClauses: boolean
  /** Whether any noun phrase may be what is said; else only one that names a deed or a state by its form. */
  readonly anyNoun: boolean
  /** Whether the person spoken to stands behind the cue without a preposition ("told reporters"). */
  readonly bareAddressee: boolean
  /** Whether conjunctions are words of their own, not written onto the next word. */
  readonly freeConjunctions: boolean
  /** Whether a semicolon ends what is said even where no other speaker follows. */
  readonly semicolonEnds: boolean
  /** Whether a participle takes the speaker's words up only behind a comma ("…, adding that"). */
  readonly participleBehindComma: boolean
  /** Open a figure that is a bound ("at least 40"): what is said begins with them. */
  readonly bounds: readonly string[]
  /** Open what the article tells of how little was told ("but did not say", "without elaborating"). */
  readonly narrators: readonly string[]
  /** Open a clause that is set against a noun phrase before it, so that it is no part of it ("denied any role *while*"). */
  readonly contrasts: readonly string[]
  /** Join a verb of reporting to the one before, of the same speaker ("as well as": "كما دعا"). */
  readonly likewise: readonly string[]
  /** Lead over to a sentence, before its conjunction, and are no part of it ("هذا وتستمر المفاوضات"). */
  readonly openers: readonly string[]
  /** Words that set a subject before its verb ("أما"). */
  readonly fronting: readonly string[]
  /** Prepositions written onto a deed of speech by which the verb before is done ("اكتفى بالقول إن"). */
  readonly means: readonly string[]
  /** Open a clause that hangs on another, which begins behind its comma ("while officials say it is safe, …"). */
  readonly subordinators: readonly string[]
  /** Behind a comma, open what the article tells of a thing that the speaker named ("…, who left in May"). */
  readonly explaining: readonly string[]
  /** Right behind such a word, show that the speaker goes on ("…, which would ruin us"). */
  readonly reasoning: readonly string[]
  /** How many tokens a cue may stand behind the conjunction that joins its clause, its subject between them. */
  readonly joinedReach: number
  /** How many tokens a cue may stand behind "as", its subject between them. */
  readonly noteReach: number
  /** Works, behind which words in quotation marks are a title ("كتابه “أمة واحدة”"). */
  readonly works: readonly string[]
  /** Nouns of what somebody asks about or makes known, a content behind the preposition of a verb ("تساءل عن سبب"). */
  readonly matters: readonly string[]
}

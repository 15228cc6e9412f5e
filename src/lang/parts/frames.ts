/**
 * What reading must know of a language's words to make a proposition of a clause. Tables are plain text, one entry a
 * line, in ordinary spelling; they are folded when the part is compiled. The engine (src/extract/frames) knows no
 * language.
 */

/** A word taken apart: what is written onto it, and the word that is left. */
export interface WordAnalysis {
  readonly word: string
  /** Senses of what is written before it, outermost first: `and`, `to`, `in`, `as`; their letters come first. */
  readonly before: readonly { readonly sense: string; readonly letters: number }[]
  /** Senses of what is written after it ("'s"), with its letters. */
  readonly after?: { readonly sense: string; readonly letters: number }
  /** A pronoun is written onto its end ("بلاده"). */
  readonly possessed?: boolean
  readonly definite?: boolean
}

/**
 * - `finite`: a verb that can be the head of a clause;
 * - `base`: the infinitive or subjunctive, as after "to" or أن; in some languages also finite;
 * - `gerund`: "meeting", a masdar: a verb used as a noun;
 * - `participle`: makes the passive after "was";
 * - `we`: a form that says by itself that those who speak do it.
 */
export type VerbFormKind = "finite" | "base" | "gerund" | "participle" | "we"

/** One written form of a verb. */
export interface VerbForm {
  readonly words: string
  readonly kinds: readonly VerbFormKind[]
}

/** The frames of one language. */
export interface FramesPart {
  /** BCP 47 tag. */
  readonly lang: string
  /** Names begin with a capital letter. */
  readonly capitals: boolean
  /** Whose names in the registry are looked for. */
  readonly nameLanguages: readonly string[]
  /** Whether a noun stands before what qualifies it ("وزير خارجية تركيا"), or after ("Turkish foreign minister"). */
  readonly headFirst: boolean
  /** Whether a subject may follow its verb. */
  readonly subjectAfter: boolean
  /** `sense value …: phrase, phrase`. The senses are listed at {@link FrameWordSense}. */
  readonly words: string
  /**
   * `predicate kind slot=role …: cells`. Kind is `verb` (cells are inflected), `noun` or `phrase`; slots are
   * `subject`, `object` or a preposition; `!role=value` fixes a role. A noun's cell is `singular/plural/dual`.
   */
  readonly triggers: string
  /** `class label: phrase, phrase`: the labels that stand for what is talked about, shut, deployed, hurt … */
  readonly labels: string
  /** How many there are in a number word: `value: word, word`. */
  readonly numbers: string
  /** The forms of a verb given by its cell. */
  verbs(cell: string): readonly VerbForm[]
  /** The forms of an adjective of nationality; `people` are those that stand for the nation ("Turks"). */
  demonyms(adjective: string): readonly { readonly form: string; readonly people: boolean }[]
  /** How a folded word may be taken apart, the word itself first. */
  analyses(word: string): readonly WordAnalysis[]
}

/**
 * The senses of words that frames ask for.
 *
 * - prepositions: `with between in to from against by about of for on`, `level` ("at the level of"), `since`;
 * - `and`, `that`, `infinitive`, `possessive`;
 * - `not`, `only`, `hedge possible|probable`, `condition`, `idle`: factuality;
 * - `aux`, `be`, `filler`, `title`: may stand where nothing is said; `determiner` begins a noun phrase;
 * - `barrier`: begins another clause or a circumstance; `relative`: what follows belongs to the word before;
 * - `light`: a verb that does what its noun says ("held talks"); `occur`: by which its noun happens ("took place");
 * - `exist`: "there is"; `idea`: between a stance and what it is about ("the idea of holding");
 * - `discuss`: brings in what is talked about;
 * - `self`, `pronoun`, `pair states|sides|office-id`, `counterpart`: stand for agents;
 * - `office id one|two|many`, `body kind`: head nouns of agents; `people id`: a nation;
 * - `track`, `rank`, `formality`: adjectives of events; `several`: more than one;
 * - `bound min|max|about|more|less`, `dozens least..most`: of quantities;
 * - `scene`: a noun for what people are killed in, besides an attack ("clashes");
 * - `first`, `unnamed`: "the first", "a third country"; `stop`: no frame fits what it stands in.
 */
export type FrameWordSense = string

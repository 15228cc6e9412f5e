/**
 * The words of a language for the concepts of news events, and how they are inflected. The words are generated from
 * data/concepts, whose page of explanations says what the letters before them mean.
 */
export interface ConceptsPart {
  /**
   * A concept a line, its cells parted by `|`: its id, then a letter and its words parted by `;`. `?` behind a word:
   * it means other things, too. `x` brings in phrases that hold a word of the concept and are not it.
   */
  readonly words: string
  /** What is looked for where a word or phrase of one kind is meant. */
  entries(kind: ConceptWordKind, cell: string): readonly ConceptEntry[]
  /** The forms of a first word, as an entry names it. */
  forms(lemma: string): readonly ConceptForm[]
  /** How a folded word may be taken apart, with the keys under which it may be found; `written` is as in the text. */
  readings(folded: string, written: string): readonly ConceptReading[]
  /** Passed over inside a phrase and left out of its forms (articles). */
  readonly passedOver: readonly string[]
  /** How many words may stand between a verb and the rest of its phrase ("أطلقت *الشرطة* سراح"). */
  readonly reach: number
  /** Words that make a passive of the participle behind them; empty where forms show it. */
  readonly passives: readonly string[]
  /** Words that may stand between such a word and its participle ("was *not* killed"). */
  readonly between: readonly string[]
  /** Whether the noun of a deed may be written as its verb is ("قتل"); else a verb behind a word before nouns is none. */
  readonly deedsLikeVerbs: boolean
  /** Behind these a word that may be noun or verb is a noun ("the", "في"). */
  readonly beforeNouns: readonly string[]
  /** Behind these it is a verb ("will", "لم"). */
  readonly beforeVerbs: readonly string[]
}

/** `v` verb, `vp` verb used in the passive, `n` noun, `a` adjective, `p` phrase, `x` excluded phrase. */
export type ConceptWordKind = "v" | "vp" | "n" | "a" | "p" | "x"

/** How a verb stands: with a person, as infinitive, as participle, as noun of the deed. */
export type ConceptVerbForm = "finite" | "infinitive" | "participle" | "gerund"

/** A word, or a phrase by its first word and the rest. */
export interface ConceptEntry {
  /** The first word as `forms` wants it. */
  readonly lemma: string
  /** Keys of the further words. A key of letters and `+` asks that the next word begins with them. */
  readonly tail: readonly string[]
  /** Words may stand behind the first one. */
  readonly parted?: true
}

/** One form of a word. */
export interface ConceptForm {
  readonly key: string
  readonly form?: ConceptVerbForm
  readonly passive?: true
  /** Told of the past. */
  readonly past?: true
  /** Only with a pronoun written onto it, or only without; both where left out. */
  readonly attached?: "bound" | "free"
  /** Particles that go with a verb alone, or with a noun alone, may stand before it; all where left out. */
  readonly wordClass?: "verb" | "noun"
  /** Only behind one of these words. */
  readonly behind?: readonly string[]
}

/** One way to take a word apart. */
export interface ConceptReading {
  readonly key: string
  /** How many letters are written before it. */
  readonly cut: number
  /** What is written onto it allows only this. */
  readonly wordClass?: "verb" | "noun"
  /** With a pronoun written onto its end. */
  readonly bound?: true
  /** The signs of its vowels show a passive. */
  readonly passive?: true
}

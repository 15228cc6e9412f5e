/** Where a verb's source stands. */
export type SourceSide = "before" | "after"

/**
 * What a word written like a verb of reporting may be instead. Such a word reports nothing.
 *
 * - `after-preposition`: a noun behind its preposition, where nouns and verbs are written alike;
 * - `part-of-name`: a word of a name, told by its capital ("the United States");
 * - `passive`: a passive that names no speaker ("was told");
 * - `determined`: a noun or an adjective behind what determines it ("the claims", "their plans");
 * - `supposed`: what somebody might say ("critics could argue that");
 * - `fact`: behind a word for what has just been told, which the verb says something of ("مما يشير إلى أن");
 * - `conditional`: right behind a word that opens a condition ("إذا رفض");
 * - `closed`: a verb inside what somebody behind it says ("The army plans to leave, officials said").
 */
export type Misreading =
  | "after-preposition"
  | "part-of-name"
  | "compound"
  | "asked"
  | "passive"
  | "determined"
  | "supposed"
  | "fact"
  | "closed"
  | "conditional"

/** One way of reporting speech, with what differs by language. */
export type ConstructionUse =
  /** "Omar: the road is closed". `reach`: so many tokens may stand before the colon. */
  | {
      readonly id: "speaker-colon"
      readonly reach: number
      /** Behind the colon a sentence with a verb of its own is no speech: the colon stood behind a dateline. */
      readonly datelines: boolean
      /** Words that open what others must do: in a country's line they are its own ("إيران: *على* الحكومة …"). */
      readonly owed?: readonly string[]
    }
  /** "As the minister said". `source`: where it stands beside the verb. */
  | { readonly id: "as-clause"; readonly source: SourceSide }
  /** “The road is closed”, says the driver. `whole`: words before the quotation are the speaker's, too. */
  | { readonly id: "quotation-cue-source"; readonly whole: boolean }
  /** "The road is closed, says the driver." `ends`: whether source and verb must close the sentence. */
  | { readonly id: "clause-cue-source"; readonly ends: "clause" | "sentence" }
  /** "…, adding that". `apart`: without a comma only a clause or a quotation is announced. */
  | { readonly id: "participle-clause"; readonly apart: boolean }
  /**
   * "Omar, the road closed that said": the verb stands last, the source first. The clause ends with its complementiser
   * or with its verbal form, told by the last letters of a word; or it is a quotation.
   */
  | {
      readonly id: "source-clause-cue"
      /** Endings of a verbal form that makes a noun of a clause ("-diğini"), folded. */
      readonly nominal?: readonly string[]
    }
  /** "According to X, …". */
  | {
      readonly id: "source-first"
      /** May stand behind the word that opens the clause ("because, according to X, …"). */
      readonly behindConjunction: boolean
      /** What describes the source may close with a comma ("according to a poll released Monday, …"). */
      readonly described: boolean
      /** A verb with its source may open what the source says: then that source spoke ("وفقا لرويترز، قال مسؤول"). */
      readonly relays: boolean
    }
  /**
   * "In an interview with the Courier, Hart said": the outlet that passes the sentence's words on. `telling`: participles
   * that open it ("speaking to"); `companions`: prepositions before whom it is told; `held`: what is held with an outlet.
   */
  | {
      readonly id: "outlet-ahead"
      readonly telling: readonly string[]
      readonly companions: readonly string[]
      readonly held: readonly string[]
    }
  /** "The road, according to the driver, is closed." `described`: as above. */
  | { readonly id: "source-within"; readonly described: boolean }
  | {
      readonly id:
        | "article-voice"
        | "medium-ahead"
        | "hearsay"
        | "relaying-agent"
        | "passive-with-agent"
        | "passive-without-agent"
        | "judgement"
        | "interrupted-clause"
        | "closing-relay"
        | "source-postposition"
        | "quotation-source-cue"
        | "clause-source-cue"
        | "source-cue-clause"
        | "cue-source-clause"
        | "declined-comment"
        | "denied-before"
        | "withheld-comment"
        | "governing-verb"
        | "relaying-participle"
        | "closing-phrase"
        | "infinitive-clause"
        | "source-cue-noun"
        | "cue-noun-source"
        | "source-relay"
        | "source-last"
        | "quotation-beside-name"
        | "leftover-quotation"
        | "nested-report"
    }

/** The name of a way of reporting, after what a grammarian would call it. */
export type ConstructionId = ConstructionUse["id"]

/** The ways in which a language reports speech. */
export interface ConstructionsPart {
  /** In order of trial: the first that reads a cue has it. */
  readonly tried: readonly ConstructionUse[]
  readonly misreadings: readonly Misreading[]
  /** So many words before a verb its negation may stand. */
  readonly negationReach: number
  /** Whether a verb's number tells it from a noun that is written alike ("polls show", "the shows"). */
  readonly agreement: boolean
  /** Whether a participle behind an auxiliary of the passive is a finite verb ("is demanding that"). */
  readonly progressive: boolean
}

import type { Agreement } from "./letters.ts"
import type { NounPhraseOrder } from "./noun-phrase.ts"

/**
 * - `anonymous`: source, official, diplomat: a speaker whose name is withheld unless one follows;
 * - `media`: press, channels, reports in general;
 * - `collective`: analysts, critics, the parties: many, known as a kind;
 * - `person`: minister, spokesman, president: holds an office; a name or a country usually follows;
 * - `body`: ministry, government, army, company, court;
 * - `outlet`: a newspaper, agency or channel that is named next;
 * - `document`: a statement, report, letter, poll: its issuer speaks.
 */
export type SourceKind = "anonymous" | "media" | "collective" | "person" | "body" | "outlet" | "document"

/** A noun that stands for a source: "official", "agency". */
export interface SourceNoun extends Agreement {
  readonly words: string
  readonly kind: SourceKind
  /** The particle written onto this form ("لل" of "للمسؤول"). */
  readonly proclitic?: string
  /** The definite article is written onto this form. */
  readonly definite?: boolean
  /** Tells what somebody is, no office that one person holds: without a name nobody is named ("the fisherman"). */
  readonly nameless?: boolean
  /** Without a name of its own it speaks for its body (spokesman). */
  readonly mouthpiece?: boolean
  /** A text that its speaker has just issued: "the statement" is whoever spoke last. */
  readonly issued?: boolean
  /** How many this form alone tells ("مصدران": two). */
  readonly count?: number
  /** One of its kind, for comparing with later mentions ("مصادر" → "مصدر"). */
  readonly lemma: string
}

/** A pronoun that points back to a source. */
export interface Pronoun extends Agreement {
  readonly words: string
  readonly person: 1 | 2 | 3
  /** Whether it stands as a possessor ("his"). */
  readonly possessive?: boolean
}

/** Words for sources that are not named, and for those that point back. */
export interface SourcesPart {
  readonly order: NounPhraseOrder
  readonly nouns: readonly SourceNoun[]
  readonly pronouns: readonly Pronoun[]
  /** Words of rank and courtesy before a name ("Mr", "السيد"). */
  readonly titles: readonly string[]
  /** By title, the nouns that mean its bearer later ("Rep." is "the congressman"). */
  readonly titleNouns: Readonly<Record<string, readonly string[]>>
  /** Nouns that tell another party by a pronoun of the one who speaks ("نظيره"): no part of the speaker's name. */
  readonly counterparts: readonly string[]
  /** Words that make a mention point back ("the same", "ذاته", "المذكور"). */
  readonly backward: readonly string[]
  /** Words between a text and whoever published it ("a statement *from* the ministry"). */
  readonly publishedFrom: readonly string[]
  /** Articles and demonstratives written as words of their own. */
  readonly definites: readonly string[]
  /** Words that make a spokesman one of the army, and the noun that the plain name of an army opens with. */
  readonly military: { readonly words: readonly string[]; readonly army: string }
  /** Number words and quantifiers, with the count where they give one. */
  readonly counts: readonly { readonly words: string; readonly count?: number }[]
  /** What an unnamed source may be said to be, in words of no language: "دبلوماسي" is diplomatic. */
  readonly kinds: readonly { readonly words: string; readonly kind: string }[]
  /** Prepositions that may continue a source ("مسؤول في", "head of"). */
  readonly joins: readonly string[]
  /** Conjunctions that join sources. */
  readonly conjunctions: readonly string[]
  /** Pronouns as a verb's object ("him"). */
  readonly objects: readonly string[]
  /** Open a phrase that stands for nobody ("no group", "none of them"). */
  readonly nobodies: readonly string[]
  /** Deny the adjective behind them inside a phrase ("غير"). */
  readonly privatives: readonly string[]
  /** Words before several sources that take them one by one ("كل من"). */
  readonly distributives: readonly string[]
  /** Words that look like names or nouns for people and never speak ("كيف", "there"). */
  readonly silent: readonly string[]
  /** Which kinds of registered outlets a noun may mean, by its lemma: "the agency" is no newspaper. */
  readonly outletKinds: Readonly<Record<string, readonly string[]>>
  /** Which kinds of registered bodies a noun may mean alone, by its lemma: "the company" is no ministry. */
  readonly bodyKinds: Readonly<Record<string, readonly string[]>>
  /** Nouns of a government, by their lemma, that its state or whoever leads it tells apart ("the Hart administration"). */
  readonly governments: readonly string[]
  /** Whether a noun stands behind what describes it ("the Obama administration"). */
  readonly headLast: boolean
  /** What tells a son from the father of the same name ("Jr.", "الابن"). */
  readonly juniors: readonly string[]
  /** Possessive endings of names ("'s"). */
  readonly possessive: readonly string[]
  /** Words behind which some are named of those told before ("including", "بينها"). */
  readonly examples: readonly string[]
  /** Relative words that stand for persons ("who"). */
  readonly personRelatives: readonly string[]
  /** Titles, nouns and first names of women and of men, where nouns have no gender of their own. */
  readonly genders: { readonly feminine: readonly string[]; readonly masculine: readonly string[] }
  /** Last words of the names of papers and stations ("the Harbour Courier"). */
  readonly mastheads: readonly string[]
}

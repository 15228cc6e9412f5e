/** What the pipeline must know of a language's letters and word forms. Every argument is a folded word. */
export interface LettersPart {
  /** Whether a source is usually written with capital letters, so that a run of capitals is a name. */
  readonly capitals: boolean
  /** Particles written onto the next word ("و", "ب"), longest first; they may be taken off when a name is looked up. */
  readonly proclitics: readonly string[]
  /** Conjunctions written onto the word that begins a clause ("و", "ف"). */
  readonly conjunctive: readonly string[]
  /** Whether a noun is definite by its form. */
  definite(word: string): boolean
  /** Whether a noun names an action, a state or a demand by its form, so that it can open what is said. */
  eventNoun(word: string): boolean
  /** Whether a pronoun that stands for the speaker is written onto a noun. */
  possessed(word: string): boolean
  /** The same by an ending that no noun has of its own. */
  plainlyPossessed(word: string): boolean
  /** Whether the verb's form alone binds the speaker to a future deed ("سنواصل"). */
  promises(word: string): boolean
  /** Whether a word shows that whoever speaks speaks of himself or his own side ("نحن", "بلادنا", "سنضرب"). */
  firstPerson(word: string): boolean
  /** Whether a noun stands for people by its form ("المحققون", "a biologist"). */
  personal(word: string): boolean
  /** How much the letters of a word speak for a proper name, in a script without capitals: from 0 on rather a name. */
  nameLikeness(word: string): number
  /** Whether a word is an adverb by its form ("adamantly"). */
  adverb(word: string): boolean
  /** A noun without its article. */
  bare(word: string): string
  /** The forms in which a people's adjective may stand ("تركي", "التركية"), itself among them. */
  adjectiveForms(word: string): readonly string[]
  /** An adjective without the ending of its feminine. */
  masculine(word: string): string
  /** A noun phrase without particles and article before its first word. */
  unprefixed(words: string): string
  /** Whether a word is by its form an adjective of belonging ("إيراني", "الأمنية"). */
  relative(word: string): boolean
  /** Whether a word shows by its ending that it is an object or said of one ("خطأ جسيما"). */
  accusative(word: string): boolean
  /** What may be left of a word when the particles written onto it are taken off; not the word itself. */
  bases(word: string): readonly string[]
  /** Whether a word is an active participle by its form ("adding"). */
  activeParticiple(word: string): boolean
  /** Whether a word may be a passive participle by its form ("accused", "known"). */
  passiveParticiple(word: string): boolean
  /** Whether vowel signs show a perfect to be a passive ("ذُكر"); the word as written, not folded. */
  writtenPassive(written: string): boolean
  /** Whether vowel signs show that a noun is an object or circumstance ("قراراً"); the word as written, not folded. */
  writtenAccusative(written: string): boolean
  /** Whether a small word is a name, too, if it is written so ("علي", but not "على"); not folded. */
  writtenName(written: string): boolean
  /** Whether a word only looks as if it had an article, for it is written with another letter ("ألكسندر"); not folded. */
  writtenHamza(written: string): boolean
  /** Whether a small word opens a surname, too, if it is written so ("فان", but not "فإن"); not folded. */
  writtenNameParticle(written: string): boolean
  /** Whether an imperfect may as well be read as a passive without a speaker ("يعتقد"). */
  ambiguousPassive(word: string): boolean
  /** Whether a verb is future by its form. */
  future(word: string): boolean
  /** Whether a word is likely to be a finite verb, told by its form alone. */
  verb(word: string): boolean
  /** The gender that an adjective shows by its form, where it does. */
  adjective(word: string): Agreement
  /** Whether a noun in the plural or dual stands in a case that no subject has ("المسؤولين", "طرفي"). */
  oblique(word: string): boolean
  /** Whether a plural has the ending that it loses before its owner ("مسؤولون"). */
  fullPlural(word: string): boolean
  /** Whether a word may be a verb in the perfect whose subject is feminine ("أصدرت"). */
  perfectFeminine(word: string): boolean
  /** The gender of the verb that goes with the name of a state, an outlet or a body, where the language has one. */
  nameGender(kind: NamedKind, name: string): Gender | undefined
  /** The grammatical number and gender that a noun shows by its form, where it does. */
  agreement(word: string): Agreement
}

/** A grammatical gender that a language tells by its forms. */
export type Gender = "feminine" | "masculine"

/** What bears a name and is no person. */
export type NamedKind = "state" | "outlet" | "body"

/** Gender and number, as far as they are known. */
export interface Agreement {
  readonly gender?: Gender
  readonly number?: "singular" | "plural"
}

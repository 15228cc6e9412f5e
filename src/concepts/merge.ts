import type { ConceptVerbForm } from "../lang/parts/concepts.ts"
import type { Candidate, Search } from "./candidates.ts"
import { classBefore, passiveBefore } from "./word-class.ts"

/** Words of a text that stand for a concept. Several concepts of the same words are several matches. */
export interface ConceptMatch {
  /** Indexes of tokens, `to` excluded. */
  readonly from: number
  readonly to: number
  /** The rest of the phrase, where other words stand between it and its verb ("held … *talks*"). */
  readonly rest?: { readonly from: number; readonly to: number }
  /** The concept's id. */
  readonly concept: string
  readonly kind: "verb" | "noun" | "adjective" | "phrase"
  /** The likeliest form of the verb; absent of nouns and where it is not known. */
  readonly form?: ConceptVerbForm
  /** All forms that are written so, where there are several ("killed"). */
  readonly forms?: readonly ConceptVerbForm[]
  /** Told of the past. */
  readonly past?: true
  /** Surely in the passive. */
  readonly passive?: true
  /** Active and passive are written alike. */
  readonly perhapsPassive?: true
  /** The words mean other things, too. */
  readonly ambiguous?: true
  /** Noun and verb are written alike, and the word before tells nothing. */
  readonly perhapsVerb?: true
  readonly perhapsNoun?: true
}

const kinds = { v: "verb", vp: "verb", n: "noun", a: "adjective", p: "phrase", x: "phrase" } as const

const isVerb = ({ meaning }: Candidate): boolean => meaning.kind === "v" || meaning.kind === "vp"

/** Base and -s form may as well be a noun's; a past or a participle is no noun. */
const isLikeNoun = ({ form }: Candidate): boolean => form.form !== "participle" && form.form !== "gerund"

/** Which of the meanings of one concept hold behind the word before. */
function chosenOf(search: Search, all: readonly Candidate[], before: "verb" | "noun" | undefined) {
  const { deedsLikeVerbs } = search.part
  const verbs = all.filter(isVerb)
  const nouns = all.filter(({ meaning }) => meaning.kind === "n")
  const others = all.filter((each) => !isVerb(each))
  if (verbs.length === 0 || !verbs.every(isLikeNoun) || before === "verb")
    return verbs.length > 0 ? verbs : all
  // "استقالته" is rather his resignation than that it resigned him
  if (before === undefined && deedsLikeVerbs) {
    const owned = nouns.filter(({ bound }) => bound)
    return owned.length > 0 ? owned : verbs
  }
  if (nouns.length > 0) return nouns
  const [{ from, to }] = verbs as [Candidate]
  return before === undefined || deedsLikeVerbs || to > from + 1 ? verbs : others
}

/** Makes one match of all that is one concept in the same words; undefined where the word before forbids it. */
export function merge(search: Search, all: readonly Candidate[]): ConceptMatch | undefined {
  const [first] = all
  if (first === undefined) return undefined
  const { from, to, rest } = first
  const written = all.some(({ passive }) => passive)
  const before = written ? "verb" : classBefore(search, from)
  const chosen = chosenOf(search, all, before)
  const [one] = chosen
  if (one === undefined) return undefined
  const forms = [...new Set(chosen.flatMap(({ form }) => form.form ?? []))]
  const aided = forms.includes("participle") && passiveBefore(search, from)
  const voices = new Set(chosen.map(({ form }) => form.passive === true))
  const passive = aided || !voices.has(false) || written
  // "بعد ضرب العدو": the noun of the deed, though only its verb is listed
  const deed = isVerb(one) && before === "noun" && search.part.deedsLikeVerbs
  const form = aided ? "participle" : deed ? "gerund" : forms[0]
  const perhapsVerb = !isVerb(one) && before === undefined && all.some(isVerb)
  const perhapsNoun = isVerb(one) && before === undefined && all.some(({ meaning }) => meaning.kind === "n")
  const { shift } = search
  const match: { -readonly [Key in keyof ConceptMatch]: ConceptMatch[Key] } = {
    from: from + shift,
    to: to + shift,
    concept: one.meaning.concept,
    kind: deed ? "noun" : kinds[one.meaning.kind],
  }
  if (rest !== undefined) match.rest = { from: rest.from + shift, to: rest.to + shift }
  if (form !== undefined) match.form = form
  if (forms.length > 1 && !aided) match.forms = forms
  if (!deed && chosen.every((each) => each.form.past === true)) match.past = true
  if (!deed && passive) match.passive = true
  else if (!deed && voices.size > 1) match.perhapsPassive = true
  if (chosen.every(({ meaning }) => meaning.ambiguous)) match.ambiguous = true
  if (perhapsVerb) match.perhapsVerb = true
  if (perhapsNoun) match.perhapsNoun = true
  return match
}

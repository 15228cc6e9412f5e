import type { AlignedPart } from "./align.ts"
import { compareWords, type WordComparison } from "./compare-words.ts"
import { isConsonantRun } from "./letters.ts"
import { matchWords, type WordMatch } from "./match-words.ts"
import { equalFolded, type NameWord, type ParsedName, parseName } from "./parse-name.ts"

/** Why two names were taken for one, or not. */
export type NameReason =
  /** The texts are the same but for case, marks and letters that writers exchange freely. */
  | { readonly kind: "equal" }
  /** One of them has no letter of the three scripts, or is no name by its length. */
  | { readonly kind: "unreadable"; readonly side: "a" | "b" }
  /** Two words compared letter by letter; `^` and `$` in the parts are a word's beginning and end. */
  | {
      readonly kind: "letters"
      readonly a: string
      readonly b: string
      /** 0 to 1; above 0.5 they are taken for one name. */
      readonly score: number
      readonly parts: readonly AlignedPart[]
      /** Consonants that nothing on the other side stands for. */
      readonly leftOver: readonly string[]
    }
  /** Both are common given names: one and the same, or two that are easily confused. */
  | { readonly kind: "knownNames"; readonly a: string; readonly b: string; readonly same: boolean }
  /** A letter that may stand for the other side's word. */
  | { readonly kind: "initial"; readonly a: string; readonly b: string }
  /** A word of one side that has no counterpart. */
  | { readonly kind: "extraWord"; readonly side: "a" | "b"; readonly word: string }

/** The answer of `compareNames`. */
export interface NameComparison {
  readonly same: boolean
  /** 0 to 1: how likely it is that the spellings are of one name. */
  readonly score: number
  /** One side gives only a part of the other: a surname or a given name alone, or an initial. */
  readonly partial: boolean
  readonly reasons: readonly NameReason[]
}

/** Settings of `compareNames`. */
export interface NameOptions {
  /** The score above which two names are the same; 0.5 if not given. A higher one trusts fewer spellings. */
  readonly threshold?: number
}

/** The share of a score above one half that is left where only so much of a name is given. */
const discounts = { surname: 0.8, other: 0.6, initial: 0.85, extraWord: 0.95 }

/** The most that two names score of which each has a word that the other has not. */
const clash = 0.4

/**
 * Tells whether two spellings, each in Arabic, Latin or Cyrillic script, name the same person.
 *
 * Consonants weigh much, vowels little, and each by how often it is written so in names that are known in several
 * scripts. A name that gives only a part of the other is the same with `partial`; where both sides have a word
 * that the other has not, they are two names. That two people may bear one name is not decided here.
 *
 * Titles ("President", «الرئيس») and clitics («وبوتين») are words and letters like any other: strip titles before,
 * and try `nameVariants` for clitics. Only names of one word are held against each other letter by letter;
 * a text beyond 200 characters is compared as a whole.
 *
 * @param a A name or a part of one, as written.
 * @param b Another; the order of the two does not matter.
 * @returns Whether they are the same, with the reasons: the letters that stand for one another and what is left over.
 * @see Weights learned from Wikidata's name pairs (Merhav & Ash 2018, CC0), see data/names.
 * @example
 * compareNames("Çavuşoğlu", "تشاووش أوغلو").same // → true
 * compareNames("السيسي", "السري").same // → false
 * compareNames("Lavrov", "Сергей Лавров").partial // → true
 */
export function compareNames(a: string, b: string, options: NameOptions = {}): NameComparison {
  if (equalFolded(a, b) && /\p{L}/u.test(a))
    return { same: true, score: 1, partial: false, reasons: [{ kind: "equal" }] }
  return compareParsedNames(parseName(a), parseName(b), options)
}

/** The same for names that were taken apart before. */
export function compareParsedNames(a: ParsedName, b: ParsedName, options: NameOptions = {}): NameComparison {
  if (a.text > b.text) return turnedRound(compareParsedNames(b, a, options))
  const unreadable: NameReason[] = []
  if (a.words.length === 0) unreadable.push({ kind: "unreadable", side: "a" })
  if (b.words.length === 0) unreadable.push({ kind: "unreadable", side: "b" })
  if (unreadable.length > 0) return { same: false, score: 0, partial: false, reasons: unreadable }
  const matches = matchWords(a, b)
  const restA = extraWords(a.words, matches.map((match) => [match.i, match.m]))
  const restB = extraWords(b.words, matches.map((match) => [match.j, match.n]))
  const misses: number[] = []
  const reasons = matches.flatMap((match) => reasonsOf(match, match.comparison, a, b))
  // words that have no counterpart, held against one another to say why
  for (let k = 0; k < Math.min(restA.length, restB.length); k++) {
    const [one, other] = [restA[k] as NameWord, restB[k] as NameWord]
    const comparison = compareWords(one.letters, other.letters)
    misses.push(comparison.odds)
    reasons.push(...reasonsOf({ a: one.text, b: other.text, initial: false }, comparison, a, b))
  }
  for (const word of restA.slice(misses.length)) reasons.push({ kind: "extraWord", side: "a", word: word.text })
  for (const word of restB.slice(misses.length)) reasons.push({ kind: "extraWord", side: "b", word: word.text })
  const { score, partial } = judge(a, b, matches, misses)
  const rounded = Math.round(score * 1e4) / 1e4
  return { same: rounded > (options.threshold ?? 0.5), score: rounded, partial, reasons }
}

const probability = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The score that is left of one above a half; one half stays one half. */
const discounted = (score: number, share: number): number => 0.5 + (score - 0.5) * share

function judge(
  a: ParsedName,
  b: ParsedName,
  matches: readonly WordMatch[],
  misses: readonly number[],
): { score: number; partial: boolean } {
  if (misses.length > 0) {
    const worst = probability(Math.min(...misses))
    return { score: Math.min(worst, clash), partial: false }
  }
  const whole = matches.filter((match) => !match.initial)
  if (whole.length === 0) return { score: clash, partial: false }
  let odds = 0
  for (const match of whole) odds += match.comparison.odds / whole.length
  let score = probability(odds)
  const initials = matches.length > whole.length
  if (initials) score = discounted(score, discounts.initial)
  const longer = a.words.length > b.words.length ? "a" : "b"
  const words = longer === "a" ? a.words.length : b.words.length
  const covered = matches.reduce((sum, match) => sum + (longer === "a" ? match.m : match.n), 0)
  const extra = words - covered
  if (extra === 0) return { score, partial: initials }
  if (matches.length > 1) return { score: discounted(score, discounts.extraWord ** extra), partial: initials }
  const only = matches[0] as WordMatch
  const end = longer === "a" ? only.i + only.m : only.j + only.n
  return { score: discounted(score, end === words ? discounts.surname : discounts.other), partial: true }
}

function extraWords(words: readonly NameWord[], runs: readonly (readonly [number, number])[]): NameWord[] {
  return words.filter((_, index) => !runs.some(([from, count]) => index >= from && index < from + count))
}

function reasonsOf(
  match: Pick<WordMatch, "a" | "b" | "initial">,
  comparison: WordComparison,
  nameA: ParsedName,
  nameB: ParsedName,
): NameReason[] {
  const { a, b } = match
  if (match.initial) return [{ kind: "initial", a, b }]
  const { parts, known, odds } = comparison
  const scriptA = nameA.words[0]?.letters.script
  const scriptB = nameB.words[0]?.letters.script
  const leftOver = parts.flatMap((part) => {
    const lone = part.b === "" || part.b === "^" || part.b === "$" ? part.a : part.a === "" || part.a === "^" || part.a === "$" ? part.b : ""
    const script = lone === part.a ? scriptA : scriptB
    return script !== undefined && part.weight < 0 && isConsonantRun(script, lone) ? [lone.replaceAll(/[$^]/g, "")] : []
  })
  const score = Math.round(probability(odds) * 1e4) / 1e4
  const reasons: NameReason[] = [{ kind: "letters", a, b, score, parts, leftOver }]
  if (known !== undefined) reasons.push({ kind: "knownNames", a, b, same: known })
  return reasons
}

function turnedRound(comparison: NameComparison): NameComparison {
  const reasons = comparison.reasons.map((reason): NameReason => {
    if (reason.kind === "equal") return reason
    if ("side" in reason) return { ...reason, side: reason.side === "a" ? "b" : "a" }
    if (reason.kind !== "letters") return { ...reason, a: reason.b, b: reason.a }
    const parts = reason.parts.map((part) => ({ a: part.b, b: part.a, weight: part.weight }))
    return { ...reason, a: reason.b, b: reason.a, parts }
  })
  return { ...comparison, reasons }
}

import { pushAll } from "../util/push-all.ts"
import { compareWords, probability } from "./compare-words.ts"
import { contradict } from "./contradictions.ts"
import { matchWords, type WordMatch } from "./match-words.ts"
import {
  type NameReason,
  reasonsOfExtraWords,
  reasonsOfWords,
  rounded,
  turnedReason,
} from "./name-reasons.ts"
import { sharedCustoms } from "./spelling-customs.ts"
import { equalFolded, type NameWord, type ParsedName, parseName } from "./parse-name.ts"

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
 * that the other has not, they are two names; a surname is no middle name («محمد العلي», «محمد علي الحكيم»). That two people may bear one name is not decided here.
 *
 * Titles ("President", «الرئيس») and clitics («وبوتين») are words and letters like any other: strip titles before,
 * and try `nameVariants` for clitics and case endings. Words are matched in their order, except that "Surname, Given"
 * is turned round; the first twelve count. A text beyond 200 characters or in another script is the same as its
 * equal only. Never throws.
 *
 * @param a A name or a part of one, as written.
 * @param b Another; the order of the two does not matter.
 * @param options The threshold.
 * @returns Whether they are the same, with the reasons: the letters that stand for one another and what is left over.
 * @see Weights learned from Wikidata's name pairs (Merhav & Ash 2018, CC0), see data/names.
 * @example
 * ```ts
 * import { compareNames } from "isnad/names"
 * compareNames("Çavuşoğlu", "تشاووش أوغلو").same // → true
 * compareNames("السيسي", "السري").same // → false
 * compareNames("Lavrov", "Сергей Лавров").partial // → true
 * ```
 */
export function compareNames(a: string, b: string, options: NameOptions = {}): NameComparison {
  const parsedA = parseName(a)
  const parsedB = parseName(b)
  // names in other scripts, and what is too long for a name, are the same only where they are equal
  if (parsedA.words.length === 0 && parsedB.words.length === 0 && /\p{L}/u.test(a) && equalFolded(a, b))
    return equal
  return compareParsedNames(parsedA, parsedB, options)
}

/** The same for names that were taken apart before. Without `explain` there are no reasons, which is faster. */
export function compareParsedNames(
  a: ParsedName,
  b: ParsedName,
  options: NameOptions = {},
  explain = true,
): NameComparison {
  // one order for both, so that the answer is the same
  if (spellingOf(a) > spellingOf(b)) {
    const turned = compareParsedNames(b, a, options, explain)
    return { ...turned, reasons: turned.reasons.map(turnedReason) }
  }
  if (a.words.length === 0 || b.words.length === 0) return unreadable(a, b)
  if (sameWords(a, b)) return equal
  const matches = matchWords(a, b, explain)
  const restA = a.words.filter((_, index) => !matches.some(({ i, m }) => index >= i && index < i + m))
  const restB = b.words.filter((_, index) => !matches.some(({ j, n }) => index >= j && index < j + n))
  const customs = sharedCustoms(a.customs, b.customs)
  // words of both sides without a counterpart are held against one another to say why
  const misses = restA.slice(0, restB.length).map((one, index) => {
    const other = restB[index] as NameWord
    return {
      one,
      other,
      comparison: compareWords(one.letters, other.letters, explain, customs),
    }
  })
  const { score, partial } = judge(
    a,
    b,
    matches,
    misses.map((miss) => miss.comparison.odds),
  )
  const reasons: NameReason[] = []
  if (explain) {
    for (const match of matches) reasons.push(...reasonsOfMatch(match, a, b))
    for (const { one, other, comparison } of misses)
      reasons.push(
        ...reasonsOfWords(one.text, other.text, comparison, [one.letters.script, other.letters.script]),
      )
    pushAll(reasons, reasonsOfExtraWords("a", restA.slice(misses.length)))
    pushAll(reasons, reasonsOfExtraWords("b", restB.slice(misses.length)))
  }
  const final = rounded(score)
  return { same: final > (options.threshold ?? 0.5), score: final, partial, reasons }
}

const equal: NameComparison = { same: true, score: 1, partial: false, reasons: [{ kind: "equal" }] }

function unreadable(a: ParsedName, b: ParsedName): NameComparison {
  const reasons: NameReason[] = []
  if (a.words.length === 0) reasons.push({ kind: "unreadable", side: "a" })
  if (b.words.length === 0) reasons.push({ kind: "unreadable", side: "b" })
  return { same: false, score: 0, partial: false, reasons }
}

const sameWords = (a: ParsedName, b: ParsedName): boolean =>
  a.words.length === b.words.length &&
  a.generation === b.generation &&
  a.words.every(({ letters }, index) => {
    const other = (b.words[index] as NameWord).letters
    return letters.script === other.script && letters.text === other.text
  })

function reasonsOfMatch(match: WordMatch, a: ParsedName, b: ParsedName): NameReason[] {
  if (match.initial) return [{ kind: "initial", a: match.a, b: match.b }]
  const first = (a.words[match.i] as NameWord).letters.script
  const second = (b.words[match.j] as NameWord).letters.script
  return reasonsOfWords(match.a, match.b, match.comparison, [first, second])
}

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
    const words = a.words.length + b.words.length
    return { score: words === 2 ? worst : Math.min(worst, clash), partial: false }
  }
  const whole = matches.filter((match) => !match.initial)
  if (whole.length === 0 || contradict(a, b, matches)) return { score: clash, partial: false }
  let odds = 0
  for (const match of whole) odds += match.comparison.odds / whole.length
  let score = probability(odds)
  const initials = matches.length > whole.length
  if (initials) score = discounted(score, discounts.initial)
  const longer = a.words.length > b.words.length ? "a" : "b"
  const words = longer === "a" ? a.words.length : b.words.length
  const covered = matches.reduce((sum, match) => sum + (longer === "a" ? match.m : match.n), 0)
  const extra = words - covered
  const last = matches.at(-1) as WordMatch
  const [shortEnd, longEnd] =
    longer === "a" ? [last.j + last.n, last.i + last.m] : [last.i + last.m, last.j + last.n]
  const [short, long] = longer === "a" ? [b.words, a.words] : [a.words, b.words]
  const tail = longEnd < words
  // "العلي" is a surname, "علي" before another one is none
  if (tail && short[shortEnd - 1]?.article === true && long[longEnd - 1]?.article === false)
    return { score: Math.min(score, clash), partial: false }
  if (extra === 0) return { score, partial: initials }
  const surnameLeftOut = tail && long[longEnd]?.house !== true
  if (matches.length > 1)
    return { score: discounted(score, discounts.extraWord ** extra), partial: initials || surnameLeftOut }
  const only = matches[0] as WordMatch
  const end = longer === "a" ? only.i + only.m : only.j + only.n
  return { score: discounted(score, end === words ? discounts.surname : discounts.other), partial: true }
}

/** What the letters of a name come to: its order must not hang on marks and case. */
function spellingOf(name: ParsedName): string {
  return name.words.map(({ letters }) => letters.text).join(" ")
}

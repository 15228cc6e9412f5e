import { isKnownName, isMuhammad } from "./known-names.ts"
import type { WordMatch } from "./match-words.ts"
import type { NameWord, ParsedName } from "./parse-name.ts"

/** Two letters are an abbreviation or hardly a name: too few to tell by sound whose they are. */
const mostOfShort = 2
/** A short name of another script may have so many letters: بو is Bo, لي is Leigh. */
const mostOfItsSpelling = 5

const isShort = (name: ParsedName): boolean =>
  name.words.every((word) => word.letters.text.length <= mostOfShort)
const isAbbreviation = (name: ParsedName): boolean =>
  name.words.length > 1 && name.words.every((word) => word.letters.text.length === 1)

/** Log odds of words that are the same letter for letter. */
const sameLetters = 9

/** Whether `short` has so few letters that `other`, if it is not written with the same ones, is another name. */
function isTooShortFor(short: ParsedName, other: ParsedName): boolean {
  if (!isShort(short)) return false
  const sameScript = short.words[0]?.letters.script === other.words[0]?.letters.script
  if (sameScript || isShort(other)) return sameScript
  if (isAbbreviation(short)) return true
  return other.words.length > 1 || (other.words[0]?.letters.text.length ?? 0) > mostOfItsSpelling
}

/** Whether one is too short to be known by anything but the very same letters (U.S., Mo). */
function isTooShort(a: ParsedName, b: ParsedName, matches: readonly WordMatch[]): boolean {
  if (!isTooShortFor(a, b) && !isTooShortFor(b, a)) return false
  return matches.some(({ m, n, comparison }) => m + n > 2 || comparison.odds < sameLetters)
}

/** Whether one is the other's son by name: Jr. against Sr. or against the full name alone. */
function areFatherAndJunior(a: ParsedName, b: ParsedName): boolean {
  if (a.generation === b.generation || a.words.length < 2 || b.words.length < 2) return false
  return a.generation === "younger" || b.generation === "younger"
}

/** A match seen from the name with more words: where it begins there and in the shorter one. */
const beginnings = (match: WordMatch, aIsLonger: boolean): [long: number, short: number] =>
  aIsLonger ? [match.i, match.j] : [match.j, match.i]

/** Whether a word ends an Arabic name: a given name (that of a grandfather) or a surname with its article. */
const endsArabicName = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.article || isKnownName(word.letters))

/**
 * Whether the shorter name is that of the longer one's father: عمر خالد سعيد is the son of خالد سعيد.
 * Muhammad is also put before somebody's own name (محمد حسني مبارك).
 */
function isFathersName(long: ParsedName, short: ParsedName, [at, first]: [number, number]): boolean {
  const own = long.words[at - 1]
  const father = long.words[at]
  const given = short.words[first]
  if (first !== 0 || own === undefined || father === undefined || given === undefined) return false
  if (!isKnownName(father.letters) || !isKnownName(given.letters)) return false
  if (father.sonOf && !given.sonOf) return true
  if (!isKnownName(own.letters) || isMuhammad(own.letters)) return false
  return at < long.words.length - 1 && endsArabicName(long.words.at(-1))
}

/** Whether a first initial stands for a name behind the first: J. Smith is not Peter John Smith. */
function isInitialOfMiddleName(match: WordMatch): boolean {
  return match.initial && (match.i === 0) !== (match.j === 0)
}

const middleInitials = (name: ParsedName): number => name.words.slice(1).filter((word) => word.initial).length

/**
 * Tells whether something in two names says that they are two people's, however well their words match.
 */
export function contradict(a: ParsedName, b: ParsedName, matches: readonly WordMatch[]): boolean {
  if (isTooShort(a, b, matches) || areFatherAndJunior(a, b) || matches.some(isInitialOfMiddleName))
    return true
  // George W. and George H. W.
  const [ofA, ofB] = [middleInitials(a), middleInitials(b)]
  if (ofA > 0 && ofB > 0 && ofA !== ofB && a.words.length !== b.words.length) return true
  const [first] = matches
  if (first === undefined) return false
  return a.words.length > b.words.length
    ? isFathersName(a, b, beginnings(first, true))
    : isFathersName(b, a, beginnings(first, false))
}

import { type CharacterGrams, characterGrams, gramCosine } from "./character-grams.ts"
import type { TextCompany } from "../schema/text-company.ts"
import type { Rarity } from "./rarity.ts"
import type { Reading, Unit } from "./unit.ts"
import { unitKey } from "./unit-key.ts"

/**
 * What tells whether two clauses of one story say the same, each between 0 and 1.
 *
 * @example
 * ```ts
 * import { alikeFeatures } from "isnad/wording"
 * alikeFeatures.includes("letters") // → true
 * ```
 */
export const alikeFeatures = [
  "letters",
  "lettersSquared",
  "words",
  "shorterHeld",
  "longerHeld",
  "amount",
  "rareWords",
  "rarestWord",
  "meanings",
  "neighbours",
  "neighboursShare",
  "wordsAndHeld",
  "names",
  "namesHeld",
  "namesApart",
  "figures",
  "figuresApart",
  "figuresInOne",
  "short",
  "tiny",
  "lengths",
  "titles",
  "titleWords",
  "titlesAndWords",
  "daysApart",
  "oneDay",
  "sameSpeaker",
  "oneOwnVoice",
  "bothOwnVoices",
  "eventsSame",
  "eventsLike",
  "eventsContinued",
  "shortOfTwo",
] as const

/** The name of a feature of likeness. */
export type AlikeFeature = (typeof alikeFeatures)[number]

/** A text prepared for telling whether another is like it. */
export interface AlikeText {
  readonly grams: CharacterGrams
  /** What each key weighs. */
  readonly weights: ReadonlyMap<string, number>
  /** How many words it has. */
  readonly size: number
  /** Words that stand side by side. */
  readonly pairs: ReadonlySet<string>
  readonly meanings: ReadonlyMap<number, number>
  readonly names: ReadonlyMap<string, number>
  /** What the names weigh together. */
  readonly namesSum: number
  readonly figures: ReadonlySet<number>
  readonly length: number
  readonly sum: number
}

/** From this weight on a word is rare. */
const rare = 4

function isName({ named, entry, unknown }: Unit, casing: boolean): boolean {
  return named || entry.members.length > 0 || (!casing && unknown)
}

/** Returns a reading prepared for telling whether another is like it. */
export function prepareAlike(text: string, { units }: Reading, rarity: Rarity): AlikeText {
  const weights = new Map<string, number>()
  const meanings = new Map<number, number>()
  const names = new Map<string, number>()
  const figures = new Set<number>()
  const casing = text !== text.toLowerCase() || text !== text.toUpperCase()
  for (const unit of units) {
    const [key, weight] = [unitKey(unit), rarity(unit)]
    weights.set(key, Math.max(weights.get(key) ?? 0, weight))
    for (const concept of unit.entry.concepts) meanings.set(concept, weight)
    if (unit.value !== undefined) figures.add(unit.value)
    if (isName(unit, casing)) names.set(key, weight)
  }
  const all = [...weights.values()]
  const sequence = units.map(unitKey)
  return {
    grams: characterGrams(text),
    weights,
    size: sequence.length,
    pairs: new Set(sequence.slice(1).map((key, place) => `${sequence[place] ?? ""}\n${key}`)),
    meanings,
    names,
    namesSum: total(names),
    figures,
    length: Math.sqrt(all.reduce((sum, weight) => sum + weight * weight, 0)),
    sum: all.reduce((sum, weight) => sum + weight, 0),
  }
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)
const upTo = (value: number, most: number) => Math.min(1, value / most)
const total = (weights: ReadonlyMap<string, number>) =>
  [...weights.values()].reduce((sum, weight) => sum + weight, 0)

function shared(a: AlikeText, b: AlikeText) {
  let [product, amount, rarest, rares] = [0, 0, 0, 0]
  for (const [key, weight] of a.weights) {
    const other = b.weights.get(key)
    if (other === undefined) continue
    product += weight * other
    amount += Math.min(weight, other)
    rarest = Math.max(rarest, weight)
    if (weight > rare) rares++
  }
  return { product, amount, rarest, rares }
}

/** How many of the one stand among the other. */
function inCommon(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const one of few) if (many.has(one)) count++
  return count
}

function sharedWeight(a: ReadonlyMap<unknown, number>, b: ReadonlyMap<unknown, number>): number {
  let sum = 0
  if (b.size === 0) return sum
  for (const [key, weight] of a) {
    const other = b.get(key)
    if (other !== undefined) sum += Math.min(weight, other)
  }
  return sum
}

/** How like the titles of two articles are, by their letters and by their words. */
export interface TitleLikeness {
  readonly letters: number
  readonly words: number
}

/** Returns how like two titles are. */
export function titleLikeness(a: AlikeText, b: AlikeText): TitleLikeness {
  return { letters: gramCosine(a.grams, b.grams), words: share(shared(a, b).product, a.length * b.length) }
}

/** Beyond so many days it makes no difference how many. */
const mostDays = 10
/** What was published within a day and a little is news of one day. */
const oneDay = 1.01

/** What is known of two texts of which nothing is known besides their words. */
export const noCompany: TextCompany = { sameSpeaker: false, ownVoices: 0 }

function companyValues({ daysApart = 0, sameSpeaker, ownVoices, events }: TextCompany) {
  const is = (value: boolean) => (value ? 1 : 0)
  return {
    daysApart: upTo(daysApart, mostDays),
    oneDay: is(daysApart <= oneDay),
    sameSpeaker: is(sameSpeaker),
    oneOwnVoice: is(ownVoices === 1),
    bothOwnVoices: is(ownVoices === 2),
    eventsSame: is(events === "same"),
    eventsLike: is(events === "like"),
    eventsContinued: is(events === "continued"),
  }
}

/** Returns the features of two texts, of the titles of their articles, and of what is known besides. Symmetric. */
export function alikeValues(
  a: AlikeText,
  b: AlikeText,
  titles: TitleLikeness,
  company: TextCompany = noCompany,
): Readonly<Record<AlikeFeature, number>> {
  const { product, amount, rarest, rares } = shared(a, b)
  const letters = gramCosine(a.grams, b.grams)
  const words = share(product, a.length * b.length)
  const shorterHeld = share(amount, Math.min(a.sum, b.sum))
  const [fewer, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)]
  const neighbours = inCommon(a.pairs, b.pairs)
  const names = sharedWeight(a.names, b.names)
  const leastNames = Math.min(a.namesSum, b.namesSum)
  const figures = inCommon(a.figures, b.figures)
  return {
    letters,
    lettersSquared: letters * letters,
    words,
    shorterHeld,
    longerHeld: share(amount, Math.max(a.sum, b.sum)),
    amount: upTo(Math.log1p(amount), 4),
    rareWords: upTo(rares, 4),
    rarestWord: upTo(rarest, 7),
    meanings: upTo(sharedWeight(a.meanings, b.meanings), 10),
    neighbours: upTo(neighbours, 4),
    neighboursShare: share(neighbours, Math.max(1, fewer - 1)),
    wordsAndHeld: words * shorterHeld,
    names: upTo(names, 10),
    namesHeld: share(names, leastNames),
    namesApart: leastNames > 0 && names === 0 ? 1 : 0,
    figures: upTo(figures, 2),
    figuresApart: a.figures.size > 0 && b.figures.size > 0 && figures === 0 ? 1 : 0,
    figuresInOne: a.figures.size > 0 !== b.figures.size > 0 ? 1 : 0,
    short: upTo(fewer, 12),
    tiny: fewer < 4 ? 1 : 0,
    lengths: share(fewer, more),
    titles: titles.letters,
    titleWords: titles.words,
    titlesAndWords: Math.max(titles.letters, titles.words) * words,
    ...companyValues(company),
    // a slogan in two mouths, "suspect in custody" of two days
    shortOfTwo: company.sameSpeaker ? 0 : 1 - upTo(fewer, 12),
  }
}

import type { WordsPart } from "../../lang/parts/words.ts"
import type { ContestedText } from "../../schema/text-contest.ts"
import { once } from "../../util/once.ts"
import type { AlikeText } from "../alike-features.ts"
import type { TextInStory } from "../alike.ts"
import { type Rarity, rarityOf } from "../rarity.ts"
import type { Unit } from "../unit.ts"
import { unitKey } from "../unit-key.ts"
import { wordsFor } from "../words-for.ts"
import { contestFacts, type ContestFacts } from "./contest-facts.ts"

/** A text prepared for telling what of it is contested; most of it is worked out as it is asked for. */
export interface ContestedWords extends ContestedText {
  readonly part: WordsPart
  readonly facts: ContestFacts
  readonly title: () => AlikeText | undefined
  /** What its rare words weigh, by key; no figures and no times. */
  readonly rare: () => ReadonlyMap<string, number>
}

/** From this weight on a word is rare. */
const rare = 3
/** Fewer than this are the same in many events. */
export const telling = 3

/** Reads a title once for all claims of its article. */
export type TitleReader = (title: string, part: WordsPart, rarity: Rarity) => AlikeText

/** Returns a text prepared for telling what of it is contested, or undefined where its language has no tables of that. */
export function contestedWords(
  { text, lang, title }: TextInStory,
  words: readonly WordsPart[],
  titleOf: TitleReader,
): ContestedWords | undefined {
  const part = wordsFor(lang, words)
  const rarity = rarityOf(part)
  if (rarity === undefined) return undefined
  const facts = contestFacts(text, part)
  if (facts === undefined) return undefined
  const own = once(() => rareWords(facts.text().reading.units, rarity))
  const ofTitle = once(() => (title === undefined ? undefined : titleOf(title, part, rarity)))
  const isDenial = () => {
    const { units, negations } = facts.text().reading
    return negations.length > 0 || units.some(({ entry, negated }) => entry.denial || negated)
  }
  return { part, facts, title: ofTitle, rare: own, keys: keysOf(facts, own, ofTitle), isDenial }
}

const times: ReadonlySet<string> = new Set([
  "weekday",
  "month",
  "hijri",
  "unit",
  "deixis",
  "magnitude",
  "ordinal",
])

function rareWords(units: readonly Unit[], rarity: Rarity): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const unit of units) {
    if (unit.value !== undefined || unit.entry.members.some(({ kind }) => times.has(kind))) continue
    const weight = rarity(unit)
    if (weight > rare) found.set(unitKey(unit), weight)
  }
  return found
}

/** So many rare words of a text are looked up. */
const lookedUp = 8

function keysOf(
  { figures }: ContestFacts,
  own: () => ReadonlyMap<string, number>,
  title: () => AlikeText | undefined,
): readonly string[] {
  const whole = figures().filter(({ partial }) => !partial)
  const measures = [...new Set(whole.map(({ measure }) => measure))]
  if (measures.length === 0) return []
  const all = new Map(own())
  for (const [key, weight] of title()?.weights ?? []) if (weight > rare) all.set(key, weight)
  const rarest = [...all].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, lookedUp)
  return measures.flatMap((measure) => [
    ...rarest.map(([key]) => `${measure} ${key}`),
    // "killed three and wounded …"
    ...whole
      .filter((other) => other.measure !== measure && other.value >= telling)
      .map((other) => `${measure} ${other.measure}=${other.value}`),
  ])
}

import type { WordsPart } from "../lang/parts/words.ts"
import type { Unit } from "./unit.ts"
import { unitKey } from "./unit-key.ts"

/** What a word weighs: the logarithm of how few articles hold it. */
export type Rarity = (unit: Unit) => number

/** A word that no count is told of stands in fewer than five articles. */
const uncounted = 2
/** Words of little content weigh less, however rare. */
const light = 0.3

const compiled = new WeakMap<WordsPart, Rarity>()

/** Returns what tells how rare the words of a language are in the news, or undefined where nobody counted them. */
export function rarityOf(part: WordsPart): Rarity | undefined {
  if (part.counts === undefined) return undefined
  let rarity = compiled.get(part)
  if (rarity === undefined) {
    const { articles, counts } = part.counts
    const known = new Map<string, number>()
    for (const line of counts.split("\n")) {
      const [count, ...keys] = line.split(" ")
      for (const key of keys) known.set(key, Number(count))
    }
    rarity = (unit) => {
      const count = known.get(unitKey(unit).replaceAll(" ", "_")) ?? uncounted
      return Math.log((articles + 1) / (count + 1)) * (unit.weight < 1 ? light : 1)
    }
    compiled.set(part, rarity)
  }
  return rarity
}

/** Which pairs each table is learned from. Latin is the pivot: only it has labelled pairs. Within a script there are rules. */
import type { Correspondences } from "../../src/names/correspondence-table.ts"
import { endingAdded, nearestOthers, oneConsonantChanged, otherVowels, type Pair } from "./hard-negatives.ts"
import { type LearnedTable, learnTable } from "./learn-table.ts"
import { random } from "./random.ts"
import { throughLatinLetters } from "./sampled-spellings.ts"
import { type AllPairs, withRarerSpellings } from "./training-pairs.ts"

/** Every nth of some pairs. */
function every<Item>(nth: number, items: readonly Item[]): Item[] {
  return items.filter((_, index) => index % nth === 0)
}

/** Pairs of names drawn at random, nearly always different. */
export function shuffled(pairs: readonly Pair[]): Pair[] {
  const next = random(17)
  return pairs.map((pair) => [pair[0], (pairs[Math.floor(next() * pairs.length)] as Pair)[1]])
}

function hardNegatives(pairs: readonly Pair[]): Pair[] {
  return [
    ...nearestOthers(pairs),
    ...every(2, oneConsonantChanged(pairs)),
    ...every(4, otherVowels(pairs)),
    ...every(4, endingAdded(pairs)),
  ]
}

/** Learns all tables. */
export function learnAllTables(pairs: AllPairs, progress: (message: string) => void): Correspondences[] {
  const arabicPairs = pairs.arabic.train.same
  const cyrillicPairs = pairs.cyrillic.train.same
  progress("Latin and Arabic")
  const latinArabic: LearnedTable = learnTable({
    same: withRarerSpellings(arabicPairs),
    different: [...pairs.arabic.train.different, ...hardNegatives(arabicPairs)],
  })
  progress("Latin and Cyrillic")
  const latinCyrillic: LearnedTable = learnTable({
    same: withRarerSpellings(cyrillicPairs),
    different: [...pairs.cyrillic.train.different, ...hardNegatives(cyrillicPairs)],
  })
  progress("Arabic and Cyrillic")
  const across = pairs.arabicCyrillic.train
  const drawn = throughLatinLetters(arabicPairs, latinArabic, latinCyrillic)
  const arabicCyrillic = learnTable({
    same: [...across, ...every(3, drawn)],
    different: [
      ...shuffled(across),
      ...shuffled(every(3, drawn)),
      ...hardNegatives(across),
      ...every(3, nearestOthers(drawn)),
    ],
  })
  return [latinArabic.table, latinCyrillic.table, arabicCyrillic.table]
}

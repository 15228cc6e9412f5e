/** Which pairs each of the six tables is learned from. Latin is the pivot: only it has labelled pairs. */
import { type Correspondences, correspondenceTable } from "../../src/names/correspondence-table.ts"
import type { Letters } from "../../src/names/letters.ts"
import { endingAdded, nearestOthers, oneConsonantChanged, otherVowels, type Pair } from "./hard-negatives.ts"
import { type LearnedTable, learnTable, symmetric } from "./learn-table.ts"
import { random } from "./random.ts"
import { throughLatinLetters, trustedPairs, variantsOf } from "./sampled-spellings.ts"
import { type AllPairs, rareAndCommon, withRarerSpellings, wordsOf } from "./training-pairs.ts"

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

const identities = (words: readonly Letters[]): Pair[] => words.map((word) => [word, word])

const bothWays = (pairs: readonly Pair[]): Pair[] =>
  pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])

function ofOneScript(
  words: readonly Letters[],
  same: readonly Pair[],
  otherVoweled: readonly Pair[],
): Correspondences {
  const one = identities(words)
  const positive = bothWays([...same, ...every(8, one)])
  return symmetric(
    learnTable({
      same: positive,
      different: [
        ...shuffled(one),
        ...nearestOthers(one),
        ...oneConsonantChanged(one),
        ...every(2, bothWays(otherVoweled)),
        ...every(3, endingAdded(one)),
      ],
    }).table,
  )
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
  progress("Latin")
  const plain = rareAndCommon(cyrillicPairs, 0)
  const trusted = new Set(
    trustedPairs(cyrillicPairs, correspondenceTable(latinCyrillic.table)).map((pair) => pair[0].text),
  )
  const latin = ofOneScript(
    every(2, wordsOf(cyrillicPairs, 0)),
    [
      ...pairs.latin.train.filter(([a, b]) => trusted.has(a.text) && trusted.has(b.text)),
      ...every(3, plain),
      ...every(2, variantsOf(cyrillicPairs, latinCyrillic, 0)),
      ...variantsOf(arabicPairs, latinArabic, 0, { only: "قحخعصضطظذثجغش" }),
      // names of Arabic origin, whose short vowels are anybody's guess
      ...variantsOf(
        arabicPairs.filter((pair) => /[قحخعصضطظ]/.test(pair[1].text)),
        latinArabic,
        0,
      ),
    ],
    otherVowels(cyrillicPairs, 0),
  )
  progress("Arabic")
  const swapped = (list: readonly Pair[]): Pair[] => list.map(([a, b]) => [b, a])
  const arabic = ofOneScript(
    every(2, wordsOf(arabicPairs, 1)),
    [...rareAndCommon(arabicPairs, 1), ...variantsOf(arabicPairs, latinArabic, 1, { never: "cjxh" })],
    otherVowels(swapped(arabicPairs), 0).filter(([a, b]) => a.text !== b.text),
  )
  progress("Cyrillic")
  const cyrillic = ofOneScript(
    every(2, wordsOf(cyrillicPairs, 1)),
    [...rareAndCommon(cyrillicPairs, 1), ...variantsOf(cyrillicPairs, latinCyrillic, 1, { never: "cjxgzq" })],
    otherVowels(swapped(cyrillicPairs), 0).filter(([a, b]) => a.text !== b.text),
  )
  return [latinArabic.table, latinCyrillic.table, arabicCyrillic.table, latin, arabic, cyrillic]
}

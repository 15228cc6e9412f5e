/**
 * Learns how Arabic names differ from common words by their letters, and measures it on what was set apart.
 *
 *   npx tsx scripts/learn-name-forms.ts NAMES CONCEPTS TREEBANK
 *
 * NAMES is a file of one `{ "ar" }` a line (names: Wikidata, CC0). CONCEPTS are folders and TREEBANK a file that give
 * common words: tables of words by concept (Open Multilingual Wordnet) and Arabic sentences in CoNLL-U. Only weights of
 * groups of letters are kept. Writes src/lang/ar/name-forms.generated.ts.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { lettersOf } from "../src/lang/ar/letter-groups.ts"
import { reporting } from "../src/lang/ar/reporting.ts"
import { sentences } from "../src/lang/ar/sentences.ts"
import { sources } from "../src/lang/ar/sources.ts"
import { fold } from "../src/util/fold.ts"
import { hash, random } from "./names/random.ts"

const [namesFile, conceptFolder, treebank] = process.argv.slice(2)
if (namesFile === undefined || conceptFolder === undefined || treebank === undefined) {
  console.error("usage: npx tsx scripts/learn-name-forms.ts NAMES CONCEPTS TREEBANK")
  process.exit(2)
}

/** Groups of letters that are kept, the heaviest first: about 30 kB. */
const kept = 4200
const rounds = 12
const isArabic = (word: string): boolean => /^[\u0621-\u064a]{3,}$/u.test(word)
const unprefixed = (word: string): string => word.replace(/^(?:وال|فال|بال|كال|لل|ال)/u, "")

const names = new Set<string>()
for (const line of readFileSync(namesFile, "utf8").split("\n")) {
  if (line === "") continue
  const word = unprefixed(fold((JSON.parse(line) as { ar: string }).ar))
  if (isArabic(word)) names.add(word)
}

const common = new Set<string>()
function addCommon(word: string): void {
  const folded = unprefixed(fold(word))
  if (isArabic(folded)) common.add(folded)
}
for (const file of readdirSync(conceptFolder).filter((name) => name.endsWith("-arb.tab")))
  for (const line of readFileSync(join(conceptFolder, file), "utf8").split("\n")) {
    const [synset = "", , words = ""] = line.split("\t")
    if (line.startsWith("#") || synset === "" || words.includes(" ")) continue
    const word = unprefixed(fold(words))
    if (!isArabic(word)) continue
    addCommon(word)
    for (const form of inflected(word, synset.slice(-1))) addCommon(form)
  }
let until = 0
for (const line of readFileSync(treebank, "utf8").split("\n")) {
  const [id = "", form = "", , kind = ""] = line.split("\t")
  if (id.includes("-")) {
    until = Number(id.split("-")[1])
    addCommon(form)
  } else if (kind !== "PROPN" && kind !== "X" && Number(id) > until) addCommon(form)
}
for (const { words } of [...reporting.forms, ...sources.nouns])
  for (const word of words.split(" ")) addCommon(word)
for (const word of Object.values(sentences).flat()) for (const one of word.split(" ")) addCommon(one)

/** Forms in which a word of a kind stands in texts: feminine, plurals, with pronouns and particles written on. */
function inflected(word: string, kind: string): string[] {
  const stem = word.replace(/ه$/u, "")
  if (kind === "v") return [`ي${word}`, `ت${word}`, `${word}ت`, `${word}وا`, `${word}ه`, `و${word}`]
  const plural = word.endsWith("ه") ? [`${stem}ات`] : [`${word}ه`, `${word}ين`, `${word}ون`]
  const owned = word.endsWith("ه") ? [`${stem}ته`, `${stem}تها`] : [`${word}ه`, `${word}ها`, `${word}ا`]
  return kind === "n" ? [...plural, ...owned, `ب${word}`, `ل${word}`, `و${word}`] : plural
}

interface Example {
  readonly word: string
  readonly name: boolean
  readonly features: readonly string[]
}

const examples: Example[] = []
for (const word of names)
  if (!common.has(word)) examples.push({ word, name: true, features: lettersOf(word) })
for (const word of common)
  if (!names.has(word)) examples.push({ word, name: false, features: lettersOf(word) })
const held = examples.filter(({ word }) => hash(word) % 10 === 0)
const trained = examples.filter(({ word }) => hash(word) % 10 !== 0)

const frequency = new Map<string, number>()
for (const { features } of trained)
  for (const one of features) frequency.set(one, (frequency.get(one) ?? 0) + 1)

function scoreOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0
  for (const one of features) sum += weights.get(one) ?? 0
  return sum
}

/** Logistic regression by steps that grow smaller, small weights pulled to zero. */
function learn(features: (one: string) => boolean): Map<string, number> {
  const weights = new Map<string, number>()
  const next = random(7)
  const order = [...trained]
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1))
      const moved = order[at]
      if (moved === undefined) continue
      order[at] = order[other] ?? moved
      order[other] = moved
    }
    const step = 0.15 / (1 + round)
    for (const { name, features: all } of order) {
      const used = all.filter(features)
      const error = (name ? 1 : 0) - 1 / (1 + Math.exp(-scoreOf(weights, used)))
      for (const one of used) {
        const old = weights.get(one) ?? 0
        weights.set(one, old + step * (error - 0.002 * old))
      }
    }
  }
  return weights
}

const first = learn((one) => (frequency.get(one) ?? 0) >= 5)
const weight = (one: string): number => Math.abs(first.get(one) ?? 0) * Math.log(frequency.get(one) ?? 1)
const heaviest = new Set([...first.keys()].sort((a, b) => weight(b) - weight(a)).slice(0, kept))
const weights = learn((one) => heaviest.has(one))
const tenths = new Map([...weights].map(([one, value]) => [one, Math.round(value * 10)]))

const levels = new Map<number, string[]>()
for (const [one, value] of tenths) if (value !== 0) levels.set(value, [...(levels.get(value) ?? []), one])
const lines = [...levels].sort(([a], [b]) => b - a).map(([value, all]) => `${value} ${all.sort().join(" ")}`)
const text = `// Made by scripts/learn-name-forms.ts. Don't edit.
// Learned from names of Wikidata (CC0), against common words. Weights only; no word of a source is kept whole.

/** A weight in tenths, then the groups of letters that have it: positive for names, negative for common words. */
export const packedNameForms = \`${lines.join("\n")}\`
`
writeFileSync(new URL("../src/lang/ar/name-forms.generated.ts", import.meta.url), text)

console.log(
  `${names.size} names, ${common.size} common words, ${tenths.size} weights, ${text.length} letters`,
)
for (const least of [-20, -10, 0, 10, 20, 30, 40]) {
  let right = 0
  let taken = 0
  let all = 0
  for (const { name, features } of held) {
    const score = scoreOf(tenths, features)
    if (name) all++
    if (score < least) continue
    taken++
    if (name) right++
  }
  const precision = taken === 0 ? 0 : right / taken
  console.log(
    `score >= ${least}: ${precision.toFixed(3)} of ${taken} are names; ${(right / all).toFixed(3)} of all`,
  )
}

import { type LanguageSigns, languageSigns } from "../../lang/parts/language-signs.ts"
import type { LanguagePack } from "../../lang/pack.ts"
import { tokenize } from "../../util/tokens.ts"
import { lexiconOf } from "./lexicon.ts"

/** How much of a text is looked at: some 300 words tell languages that share a script. */
const sample = 2000
/** A text of fewer words may be a name or a title in any language. */
const fewestWords = 6
/** So many words must show it: two small words of another language stand in many a title. */
const fewestSigns = 3
/** So much of a text's words must show its language, or it is not told. */
const leastShare = 0.15
/** So much more than another language that shares the script. */
const leastLead = 1.5

const scripts: readonly (readonly [LanguageSigns["script"], RegExp])[] = [
  ["Arabic", /^\p{Script=Arabic}/u],
  ["Latin", /^\p{Script=Latin}/u],
  ["Cyrillic", /^\p{Script=Cyrillic}/u],
]

const word = /\p{L}[\p{L}\p{M}\p{N}]*/gu

/** The words of a text's beginning, in small letters. */
function wordsOf(text: string): readonly string[] {
  return text.slice(0, sample).toLowerCase().match(word) ?? []
}

/** The languages that a small word is one of, by their places in the list. */
const bySmallWord = new Map<string, number[]>()
for (const [place, { words }] of languageSigns.entries())
  for (const each of words) {
    const places = bySmallWord.get(each)
    if (places === undefined) bySmallWord.set(each, [place])
    else places.push(place)
  }

/** The letters that only one language has, in small letters. */
const ownLetters = languageSigns.map(({ letters }) => [...letters].map((letter) => letter.toLowerCase()))

/** How many words show each language: by being small words of it, or by a letter that only it has. */
function showingOf(words: readonly string[], script: LanguageSigns["script"]): readonly number[] {
  const counts = languageSigns.map(() => 0)
  const all = words.join(" ")
  /** Languages of the script whose letters the text has. */
  const lettered: { readonly place: number; readonly own: readonly string[] }[] = []
  for (const [place, letters] of ownLetters.entries()) {
    const own = letters.filter((letter) => all.includes(letter))
    if (own.length > 0 && languageSigns[place]?.script === script) lettered.push({ place, own })
  }
  for (const each of words) {
    const small = bySmallWord.get(each) ?? []
    for (const place of small) counts[place] = (counts[place] ?? 0) + 1
    for (const { place, own } of lettered)
      if (!small.includes(place) && own.some((letter) => each.includes(letter)))
        counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

/** The script of most words; where none of its share is left to find, the next one is asked. */
function scriptOf(words: readonly string[]): LanguageSigns["script"] | undefined {
  const half = words.length / 2
  for (const [script, letters] of scripts) {
    let others = 0
    for (const each of words) {
      if (!letters.test(each)) others++
      if (others >= half) break
    }
    if (others < half) return script
  }
  return undefined
}

/**
 * Returns the language that a text is plainly written in, by its script, its small words and the letters that only
 * one language has; undefined where that does not tell it. It knows languages that no pack reads.
 */
export function plainLanguageOf(text: string): string | undefined {
  const words = wordsOf(text)
  if (words.length < fewestWords) return undefined
  const script = scriptOf(words)
  if (script === undefined) return undefined
  const counts = showingOf(words, script)
  const shares = languageSigns
    .map((one, place) => ({ id: one.id, script: one.script, share: (counts[place] ?? 0) / words.length }))
    .filter((one) => one.script === script)
    .sort((one, other) => other.share - one.share)
  const [best, next] = shares
  if (best === undefined || best.share < leastShare || best.share * words.length < fewestSigns)
    return undefined
  return best.share >= (next?.share ?? 0) * leastLead ? best.id : undefined
}

/** Returns the language of a text: the one it plainly is in, else the pack of whose words it holds most. */
export function languageOf(text: string, packs: readonly LanguagePack[]): string {
  const plain = plainLanguageOf(text)
  if (plain !== undefined) return plain
  const words = tokenize(text, 0, Math.min(text.length, sample)).filter(({ kind }) => kind === "word")
  let best = { id: packs[0]?.id ?? "und", score: 0 }
  for (const pack of packs) {
    const { first } = lexiconOf(pack)
    let score = 0
    for (const { folded } of words) if (first.has(folded)) score++
    if (score > best.score) best = { id: pack.id, score }
  }
  return best.id
}

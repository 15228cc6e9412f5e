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

type Script = LanguageSigns["script"]

const scripts: readonly (readonly [Script, RegExp])[] = [
  ["Arabic", /^\p{Script=Arabic}/u],
  ["Latin", /^\p{Script=Latin}/u],
  ["Cyrillic", /^\p{Script=Cyrillic}/u],
]

const nowhere: readonly number[] = []

/** The languages that a small word is one of, by their places in the list. */
const bySmallWord = new Map<string, number[]>()
for (const [place, { words }] of languageSigns.entries())
  for (const each of words) {
    const places = bySmallWord.get(each)
    if (places === undefined) bySmallWord.set(each, [place])
    else places.push(place)
  }

/** The letters that only one language has, in small letters: "i̇" is two characters. */
const ownLetters = languageSigns.map(({ letters }) => [...letters].map((letter) => letter.toLowerCase()))

/** The languages one of whose own letters ends with a character. */
const byOwnLetter = new Map<string, readonly number[]>()
for (const letter of new Set(ownLetters.flatMap((own) => own.map((each) => each.at(-1) ?? ""))))
  byOwnLetter.set(
    letter,
    ownLetters.flatMap((own, place) => (own.some((each) => each.endsWith(letter)) ? [place] : [])),
  )

/** What a character tells, as bits; where one of the scripts begins in them. */
const sign = { asked: 1, opensWord: 2, inWord: 4, own: 8, script: 4 }
/** The signs of UTF-16 units; 0 where a sign was not asked for. */
const signs = new Uint8Array(0x10000)

function classify(code: number): number {
  const character = String.fromCodePoint(code)
  const script = 1 + scripts.findIndex(([, letters]) => letters.test(character))
  return (
    sign.asked |
    (/\p{L}/u.test(character) ? sign.opensWord : 0) |
    (/[\p{L}\p{M}\p{N}]/u.test(character) ? sign.inWord : 0) |
    (byOwnLetter.has(character) ? sign.own : 0) |
    (script << sign.script)
  )
}

function signOf(code: number): number {
  if (code > 0xffff) return classify(code)
  let known = signs[code] ?? 0
  if (known === 0) signs[code] = known = classify(code)
  return known
}

/** What the words of a text's beginning show. */
interface Showing {
  words: number
  /** How many words begin with a letter of each script. */
  readonly ofScript: number[]
  /** How many show each language: by being small words of it, or by a letter that only it has. */
  readonly ofLanguage: number[]
}

function addPlace(counts: number[], place: number): void {
  counts[place] = (counts[place] ?? 0) + 1
}

/** The languages that a word has an own letter of. */
function letteredIn(word: string): readonly number[] {
  const places = [...word].flatMap((letter) => byOwnLetter.get(letter) ?? nowhere)
  return [...new Set(places)].filter((place) => ownLetters[place]?.some((letter) => word.includes(letter)))
}

function showingOf(text: string): Showing {
  const small = text.slice(0, sample).toLowerCase()
  const showing: Showing = {
    words: 0,
    ofScript: scripts.map(() => 0),
    ofLanguage: languageSigns.map(() => 0),
  }
  let at = 0
  while (at < small.length) {
    const from = at
    const first = signOf(small.codePointAt(at) ?? 0)
    let all = first
    at += widthAt(small, at)
    if ((first & sign.opensWord) === 0) continue
    while (at < small.length) {
      const next = signOf(small.codePointAt(at) ?? 0)
      if ((next & sign.inWord) === 0) break
      all |= next
      at += widthAt(small, at)
    }
    const word = small.slice(from, at)
    const places = bySmallWord.get(word) ?? nowhere
    showing.words++
    if (first >> sign.script > 0) addPlace(showing.ofScript, (first >> sign.script) - 1)
    for (const place of places) addPlace(showing.ofLanguage, place)
    if ((all & sign.own) === 0) continue
    for (const place of letteredIn(word)) if (!places.includes(place)) addPlace(showing.ofLanguage, place)
  }
  return showing
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/**
 * Returns the language that a text is plainly written in, by its script, its small words and the letters that only
 * one language has; undefined where that does not tell it. It knows languages that no pack reads.
 */
export function plainLanguageOf(text: string): string | undefined {
  const { words, ofScript, ofLanguage } = showingOf(text)
  if (words < fewestWords) return undefined
  // the script of most words
  const script = scripts[ofScript.findIndex((count) => words - count < words / 2)]?.[0]
  if (script === undefined) return undefined
  const shares = languageSigns
    .map((one, place) => ({ id: one.id, script: one.script, share: (ofLanguage[place] ?? 0) / words }))
    .filter((one) => one.script === script)
    .sort((one, other) => other.share - one.share)
  const [best, next] = shares
  if (best === undefined || best.share < leastShare || best.share * words < fewestSigns) return undefined
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

/** Reads the labelled pairs, sets a fifth of them apart, and derives pairs for the scripts that have none. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { readLetters } from "../../src/names/letters.ts"
import { fold } from "../../src/util/fold.ts"
import type { Pair } from "./hard-negatives.ts"
import { hash } from "./random.ts"

export interface LabelledPairs {
  readonly same: readonly Pair[]
  readonly different: readonly Pair[]
}

/** Labelled pairs of two scripts: what is learned from, and what is held out. */
export interface SplitPairs {
  readonly train: LabelledPairs
  readonly held: LabelledPairs
}

interface Line {
  readonly en: string
  readonly other: string
  readonly same: boolean
}

function readLines(folder: string, language: "ar" | "ru"): Line[] {
  return readFileSync(join(folder, `${language}-en.train.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const row = JSON.parse(line) as { en: string; ar?: string; ru?: string; same: boolean }
      return { en: row.en, other: row[language] ?? "", same: row.same }
    })
}

const isHeld = (line: Line): boolean => hash(`${line.en}\t${line.other}`) % 5 === 0

function pairOf(line: Line): Pair | undefined {
  const a = readLetters(line.en)
  const b = readLetters(line.other)
  if (a === undefined || b === undefined || a.script !== "latin" || b.script === "latin") return undefined
  return [a, b]
}

function split(lines: readonly Line[]): SplitPairs {
  const found = {
    train: { same: [] as Pair[], different: [] as Pair[] },
    held: { same: [] as Pair[], different: [] as Pair[] },
  }
  for (const line of lines) {
    const pair = pairOf(line)
    if (pair !== undefined)
      found[isHeld(line) ? "held" : "train"][line.same ? "same" : "different"].push(pair)
  }
  return found
}

/** Letters that writers use where their keyboard or language has them, and what stands for them elsewhere. */
const rarer: readonly (readonly [letter: string, instead: RegExp, wants: RegExp, forbids: RegExp])[] = [
  ["پ", /ب/, /p/, /b/],
  ["ڤ", /ف/, /v/, /[fwp]/],
  ["گ", /[غجك]/, /g/, /[jkcqx]/],
  ["چ", /تش/, /ch|č|ç/, /t/],
  ["ژ", /[جز]/, /zh|ž/, /[jgs]/],
  ["ى", /ي$/, /[iy]$/, /x/],
]

const doubled = /([bcdfgklmnprstvzбвгдзклмнпрстфц])\1/g

/**
 * Adds spellings that the files hardly have: Persian letters, Latin ones stripped of their marks, and doubled
 * consonants written once.
 */
export function withRarerSpellings(pairs: readonly Pair[]): Pair[] {
  const all = [...pairs]
  for (const [index, [a, b]] of pairs.entries()) {
    const plain = fold(a.text)
    if (plain !== a.text) {
      const stripped = readLetters(plain)
      if (stripped !== undefined) all.push([stripped, b])
    }
    const singleA = readLetters(a.text.replace(doubled, "$1"))
    const singleB = readLetters(b.text.replace(doubled, "$1"))
    if (singleA !== undefined && singleA.text !== a.text && b.script !== "arabic") all.push([singleA, b])
    if (singleB !== undefined && singleB.text !== b.text) all.push([a, singleB])
    if (b.script !== "arabic") continue
    for (const [letter, instead, wants, forbids] of rarer)
      if (index % 3 === 0 && wants.test(a.text) && !forbids.test(a.text) && instead.test(b.text)) {
        const other = readLetters(b.text.replace(instead, letter))
        if (other !== undefined) all.push([a, other])
      }
  }
  return all
}

export interface AllPairs {
  readonly arabic: SplitPairs
  readonly cyrillic: SplitPairs
  /** Arabic and Cyrillic spellings of one Latin one. */
  readonly arabicCyrillic: { readonly train: readonly Pair[]; readonly held: readonly Pair[] }
}

/** Reads `ar-en.train.jsonl` and `ru-en.train.jsonl` of a folder. */
export function readTrainingPairs(folder: string): AllPairs {
  const arabic = readLines(folder, "ar")
  const cyrillic = readLines(folder, "ru")
  const byLatin = new Map(arabic.filter((line) => line.same).map((line) => [line.en, line]))
  const across = { train: [] as Pair[], held: [] as Pair[] }
  for (const line of cyrillic) {
    if (!line.same) continue
    const other = byLatin.get(line.en)
    if (other !== undefined) {
      const a = readLetters(other.other)
      const b = readLetters(line.other)
      if (a?.script === "arabic" && b?.script === "cyrillic")
        across[isHeld(line) || isHeld(other) ? "held" : "train"].push([a, b])
    }
  }
  return { arabic: split(arabic), cyrillic: split(cyrillic), arabicCyrillic: across }
}

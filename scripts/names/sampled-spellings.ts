/**
 * Spellings for the scripts that have no labelled pairs of their own. Where `sh` is written ش in 99 of 100
 * names and س in one, then two Arabic spellings of a name with `sh` differ in that place in about two of 100:
 * the letters of one side of an aligned pair are drawn anew from what the other side's letters are written as.
 */
import { alignmentWeight, lastAlignment } from "../../src/names/align.ts"
import { type CorrespondenceTable, correspondenceTable } from "../../src/names/correspondence-table.ts"
import { readLetters } from "../../src/names/letters.ts"
import type { Pair } from "./hard-negatives.ts"
import type { LearnedTable } from "./learn-table.ts"
import { random } from "./random.ts"

/** Below this the labelled pair is taken for one of the mistaken ones. */
const trusted = 1

interface Choice {
  readonly text: string
  readonly until: number
}

/** For each run of letters of one side what it is written as on the other, with cumulated probabilities. */
function choices(learned: LearnedTable, from: "a" | "b"): Map<string, Choice[]> {
  const to = from === "a" ? "b" : "a"
  const lists = new Map<string, { text: string; count: number }[]>()
  for (const part of learned.parts) {
    if (part[from] === "" || part.count < 3) continue
    const entry = { text: part[to], count: part.count }
    const list = lists.get(part[from])
    if (list === undefined) lists.set(part[from], [entry])
    else list.push(entry)
  }
  return new Map(
    [...lists].map(([text, list]) => {
      let total = 0
      for (const entry of list) total += entry.count
      let until = 0
      return [text, list.map((entry) => ({ text: entry.text, until: (until += entry.count / total) }))]
    }),
  )
}

function draw(list: readonly Choice[], next: () => number): string {
  const value = next()
  return (list.find((choice) => value < choice.until) ?? (list.at(-1) as Choice)).text
}

const letters = (text: string): string => text.replaceAll(/[$^]/g, "")

/** Whether the table takes a labelled pair for one name. */
function trustedPairs(pairs: readonly Pair[], table: CorrespondenceTable): Pair[] {
  return pairs.filter(([a, b]) => alignmentWeight(a, b, table) > trusted)
}

/** Pairs of Arabic and Cyrillic spellings: a labelled pair's own, and one drawn from its Latin letters. */
export function throughLatinLetters(
  pairs: readonly Pair[],
  learned: LearnedTable,
  other: LearnedTable,
): Pair[] {
  const table = correspondenceTable(learned.table)
  const list = choices(other, "a")
  const next = random(23)
  const found: Pair[] = []
  for (const [a, b] of trustedPairs(pairs, table)) {
    alignmentWeight(a, b, table)
    let text = ""
    for (const part of lastAlignment(a, b)) {
      const whole = list.get(part.a)
      if (whole !== undefined) text += draw(whole, next)
      else for (const letter of part.a) text += draw(list.get(letter) ?? [{ text: "", until: 1 }], next)
    }
    const drawn = readLetters(letters(text))
    if (drawn !== undefined && drawn.script === other.table.scripts[1]) found.push([b, drawn])
  }
  return found
}

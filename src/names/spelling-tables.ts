import { type CorrespondenceTable, correspondenceTable } from "./correspondence-table.ts"
import { alphabets, type Letters, type Script } from "./letters.ts"
import { type Custom, spellingRules } from "./spelling-rules.ts"

/** Log odds of two words of which each letter is the other's: what exchanges cost is taken from it. */
const unchanged = 4
/** What a letter costs that nobody exchanges: more than `unchanged`, so that one is enough. */
const otherLetter = -6

/** Which letters may stand for one another where words begin or end, as pairs of numbers in one: 64 times the first. */
type Edge = ReadonlySet<number>

/** How names of one custom may be spelled within a script. */
export interface SpellingTable {
  readonly table: CorrespondenceTable
  /** Whether two words may be spellings of one, as far as the letters at their ends tell. */
  mayBeOne(a: Letters, b: Letters): boolean
}

function edgeOf(script: Script, entries: readonly Entry[], mark: "^" | "$"): Edge {
  const alphabet = alphabets[script]
  const at = (run: string): number => {
    const bare = run.replace(mark, "")
    return bare === "" ? 0 : alphabet.indexOf(bare.at(mark === "^" ? 0 : -1) ?? "")
  }
  const edge = new Set<number>()
  for (const [a, b, weight] of entries)
    if (weight >= -unchanged && (a + b).replaceAll(mark, "") !== "") edge.add(at(a) * 64 + at(b))
  return edge
}

/** Whether two letters may stand for one another at an edge, or one of them for nothing ("المقداد", "مقداد"). */
function fits(edge: Edge, a: number, b: number): boolean {
  return edge.has(a * 64 + b) || edge.has(a * 64) || edge.has(b)
}

function tableOfRules(script: Script, rules: readonly string[]): SpellingTable {
  const entries: Entry[] = Array.from(alphabets[script], (letter) => [letter, letter, 0])
  for (const line of rules) {
    const [cost = "", ...pairs] = line.split(" ")
    for (const pair of pairs) {
      const [a = "", b = ""] = pair.split("=")
      entries.push([a, b, -Number(cost)], [b, a, -Number(cost)])
    }
  }
  const defaults = Array.from({ length: 8 }, () => otherLetter)
  const table = correspondenceTable({ scripts: [script, script], bias: unchanged, defaults, entries })
  const [begins, ends] = [edgeOf(script, entries, "^"), edgeOf(script, entries, "$")]
  return {
    table,
    mayBeOne: (a, b) =>
      fits(begins, a.codes[1] ?? 0, b.codes[1] ?? 0) && fits(ends, a.codes.at(-2) ?? 0, b.codes.at(-2) ?? 0),
  }
}

type Entry = [string, string, number]

const made = new Map<string, SpellingTable | undefined>()

/** Returns how names of one custom may be spelled within a script; undefined where the script has no such custom. */
export function spellingTable(script: Script, custom: Custom): SpellingTable | undefined {
  const key = `${script} ${custom}`
  if (!made.has(key)) {
    const rules = spellingRules[script][custom]
    made.set(key, rules === undefined ? undefined : tableOfRules(script, rules))
  }
  return made.get(key)
}

import { type CorrespondenceTable, correspondenceTable } from "./correspondence-table.ts"
import { alphabets, type Script } from "./letters.ts"
import { type Custom, spellingRules } from "./spelling-rules.ts"

/** Log odds of two words of which each letter is the other's: what exchanges cost is taken from it. */
const unchanged = 4
/** What a letter costs that nobody exchanges: more than `unchanged`, so that one is enough. */
const otherLetter = -6

function tableOfRules(script: Script, rules: readonly string[]): CorrespondenceTable {
  const entries: [string, string, number][] = Array.from(alphabets[script], (letter) => [letter, letter, 0])
  for (const line of rules) {
    const [cost = "", ...pairs] = line.split(" ")
    for (const pair of pairs) {
      const [a = "", b = ""] = pair.split("=")
      entries.push([a, b, -Number(cost)], [b, a, -Number(cost)])
    }
  }
  const defaults = Array.from({ length: 8 }, () => otherLetter)
  return correspondenceTable({ scripts: [script, script], bias: unchanged, defaults, entries })
}

const made = new Map<string, CorrespondenceTable | undefined>()

/** Returns how names of one custom may be spelled within a script; undefined where the script has no such custom. */
export function spellingTable(script: Script, custom: Custom): CorrespondenceTable | undefined {
  const key = `${script} ${custom}`
  if (!made.has(key)) {
    const rules = spellingRules[script][custom]
    made.set(key, rules === undefined ? undefined : tableOfRules(script, rules))
  }
  return made.get(key)
}

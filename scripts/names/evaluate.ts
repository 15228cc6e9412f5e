/** Measures the tables on the pairs that were set apart, with hard negatives made from them. */
import { alignmentWeight } from "../../src/names/align.ts"
import { correspondenceTable } from "../../src/names/correspondence-table.ts"
import { shuffled } from "./all-tables.ts"
import { endingAdded, nearestOthers, oneConsonantChanged, otherVowels, type Pair } from "./hard-negatives.ts"
import { correspondencesOf, type StoredTables } from "./stored-tables.ts"
import type { AllPairs } from "./training-pairs.ts"

/** Returns one line of figures for each pair of scripts that has labelled pairs. */
export function evaluate(pairs: AllPairs, stored: StoredTables): string[] {
  const { arabic, cyrillic, arabicCyrillic } = pairs
  const sets: Record<string, { same: readonly Pair[]; different: readonly Pair[] }> = {
    "latin-arabic": arabic.held,
    "latin-cyrillic": cyrillic.held,
    "arabic-cyrillic": { same: arabicCyrillic.held, different: shuffled(arabicCyrillic.held) },
  }
  return stored.tables.flatMap((table) => {
    const name = table.scripts.join("-")
    const set = sets[name]
    if (set === undefined) return []
    const learned = correspondenceTable(correspondencesOf(table))
    const share = (list: readonly Pair[], same: boolean): number =>
      list.filter(([a, b]) => alignmentWeight(a, b, learned) > 0 === same).length / Math.max(1, list.length)
    const same = share(set.same, true)
    const random = share(set.different, false)
    const near = share(nearestOthers(set.same), false)
    const changed = share(oneConsonantChanged(set.same), false)
    const hard = (near + changed) / 2
    const figures = {
      same,
      random,
      near,
      changed,
      vowels: share(otherVowels(set.same), false),
      ending: share(endingAdded(set.same), false),
      "accuracy as given": (same + random) / 2,
      "half of the negatives hard": same / 2 + random / 4 + hard / 4,
      "all negatives hard": (same + hard) / 2,
    }
    const text = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(4)}`)
    return [`${name}: ${text.join(", ")}`]
  })
}

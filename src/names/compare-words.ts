import { type AlignedPart, alignmentWeight, lastAlignment } from "./align.ts"
import type { CorrespondenceTable } from "./correspondence-table.ts"
import { areFormsOfOne, knownRelation } from "./known-names.ts"
import type { Letters } from "./letters.ts"
import { spellingCustoms } from "./spelling-customs.ts"
import type { Custom } from "./spelling-rules.ts"
import { spellingTable } from "./spelling-tables.ts"
import { tableOf } from "./tables.ts"

/** How two words compare as spellings of one name. */
export interface WordComparison {
  /** Log odds that they are spellings of one name; positive where that is the likelier. */
  readonly odds: number
  /** Whether both are common given names: the same one, or two that are easily confused. */
  readonly known: boolean | undefined
  /** The alignment that the odds rest on; none where the letters are the same or hopelessly different in number. */
  readonly parts: readonly AlignedPart[]
}

/** Turns log odds into a probability. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

const identical = 9
const knownSame = 4
const knownDifferent = -4

const equal: WordComparison = { odds: identical, known: undefined, parts: [] }
const farApart: WordComparison = { odds: -identical, known: undefined, parts: [] }

/** The tables by which two words may be spellings of one name: one across scripts, in one script one a custom. */
function tablesFor(a: Letters, b: Letters, ofNames: readonly Custom[]): readonly CorrespondenceTable[] {
  if (a.script !== b.script) {
    const table = tableOf(a.script, b.script)
    return table === undefined ? [] : [table]
  }
  // what either side shows is the other's, too, if they are one name; a native word is none that is written by ear
  const shown = new Set([...ofNames, ...spellingCustoms(a), ...spellingCustoms(b)])
  const customs = shown.size === 0 || shown.has("native") ? native : [...shown]
  return customs.flatMap((custom) => {
    const spelling = spellingTable(a.script, custom)
    return spelling?.mayBeOne(a, b) === true ? [spelling.table] : []
  })
}

const native: readonly Custom[] = ["native"]

/** Spellings within one script that are known to be of one name may differ by one more letter. */
const trust = 5

/**
 * Compares two words. The answer does not depend on their order; `parts` has each one's letters on its side.
 * Without `explain` the parts are left out, which is faster. `customs`: by which the names may be spelled
 * that they are of.
 */
export function compareWords(
  a: Letters,
  b: Letters,
  explain = true,
  customs: readonly Custom[] = [],
): WordComparison {
  if (a.script === b.script && a.text === b.text) return equal
  // no spelling has more than thrice the other's letters
  if (Math.min(a.codes.length, b.codes.length) * 3 < Math.max(a.codes.length, b.codes.length)) return farApart
  const turned = a.script === b.script ? a.text > b.text : tableOf(a.script, b.script) === undefined
  if (turned) {
    const other = compareWords(b, a, explain, customs)
    return { ...other, parts: other.parts.map((part) => ({ a: part.b, b: part.a, weight: part.weight })) }
  }
  let best: WordComparison = farApart
  for (const table of tablesFor(a, b, customs)) {
    const odds = alignmentWeight(a, b, table)
    if (best === farApart || odds > best.odds)
      best = { odds, known: undefined, parts: explain ? lastAlignment(a, b) : [] }
  }
  const known = knownRelation(a, b)
  if (known === undefined) return best
  const { odds, parts } = best
  if (!known) return { odds: Math.min(odds, knownDifferent), known, parts }
  // the same name by another language's tradition (Mehmet, محمد); within one script that is another name
  const near = a.script === b.script && !areFormsOfOne(a, b)
  return { odds: near ? odds + trust : Math.max(odds, knownSame), known, parts }
}

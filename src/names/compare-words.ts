import { type AlignedPart, alignmentWeight, lastAlignment } from "./align.ts"
import { knownRelation } from "./known-names.ts"
import type { Letters } from "./letters.ts"
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

/**
 * Compares two words. The answer does not depend on their order; `parts` has each one's letters on its side.
 * Without `explain` the parts are left out, which is faster.
 */
export function compareWords(a: Letters, b: Letters, explain = true): WordComparison {
  if (a.script === b.script && a.text === b.text) return equal
  // no spelling has more than thrice the other's letters
  if (Math.min(a.codes.length, b.codes.length) * 3 < Math.max(a.codes.length, b.codes.length)) return farApart
  const table = tableOf(a.script, b.script)
  if (table === undefined || (a.script === b.script && a.text > b.text)) {
    const turned = compareWords(b, a, explain)
    return { ...turned, parts: turned.parts.map((part) => ({ a: part.b, b: part.a, weight: part.weight })) }
  }
  const weight = alignmentWeight(a, b, table)
  const parts = explain ? lastAlignment(a, b) : []
  const known = knownRelation(a, b)
  if (known === false) return { odds: Math.min(weight, knownDifferent), known, parts }
  // the same name by another language's tradition (Mehmet, محمد); within one script that is another name
  if (known === true && a.script !== b.script) return { odds: Math.max(weight, knownSame), known, parts }
  return { odds: weight, known, parts }
}

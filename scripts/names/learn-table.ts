/** Learns one table: correspondences by expectation maximisation, then their weights against hard negatives. */
import { boundaryEntries, type Correspondences } from "../../src/names/correspondence-table.ts"
import { expectation, type JointModel } from "./expectation.ts"
import { type Example, fit } from "./fit.ts"
import type { Pair } from "./hard-negatives.ts"

export interface TableExamples {
  readonly same: readonly Pair[]
  readonly different: readonly Pair[]
}

/** A part seen less often than this (expected count) is left to the defaults. */
const fewest = 3

const settings = { rounds: 6, rate: 0.2, pull: 0.001 }

const firstDefaults = [-3, -1, -3, -1, -3, -2.5, -2.5, -0.5]

/** A table with the expected counts that it began with. */
export interface LearnedTable {
  readonly table: Correspondences
  readonly parts: JointModel["parts"]
}

/** Drops the boundary parts that weigh about as much as they would without being listed. */
function withoutIdleParts(table: Correspondences): Correspondences {
  const isBoundary = (text: string): boolean =>
    text.length === 2 && (text.startsWith("^") || text.endsWith("$"))
  const kept = (entry: readonly [string, string, number]): boolean =>
    !(isBoundary(entry[0]) && entry[1].length === 1) && !(isBoundary(entry[1]) && entry[0].length === 1)
  const inner = { ...table, entries: table.entries.filter(kept) }
  const unlisted = new Map(boundaryEntries(inner).map(([a, b, weight]) => [`${a}\t${b}`, weight]))
  const entries = table.entries.filter(([a, b, weight]) => {
    const otherwise = unlisted.get(`${a}\t${b}`)
    return otherwise === undefined || Math.abs(weight - otherwise) > 0.3
  })
  return { ...table, entries }
}

export function learnTable(examples: TableExamples): LearnedTable {
  const model = expectation(examples.same, 6)
  const [lettersA, lettersB] = model.letterProbability
  const surprise = (text: string, shares: ReadonlyMap<string, number>): number => {
    let total = 0
    for (const letter of text) total -= Math.log(shares.get(letter) ?? 1e-6)
    return total
  }
  const first = examples.same[0] as Pair
  const source: Correspondences = {
    scripts: [first[0].script, first[1].script],
    bias: 0,
    defaults: firstDefaults,
    entries: model.parts
      .filter((part) => part.count >= fewest)
      .map((part) => {
        const chance = surprise(part.a, lettersA) + surprise(part.b, lettersB)
        return [part.a, part.b, 0.6 * (Math.log(part.probability) + 0.95 * chance)] as const
      }),
  }
  const labelled: Example[] = [
    ...examples.same.map((pair) => ({ pair, same: true })),
    ...examples.different.map((pair) => ({ pair, same: false })),
  ]
  const complete = { ...source, entries: [...source.entries, ...boundaryEntries(source)] }
  return { table: withoutIdleParts(fit(complete, labelled, settings)), parts: model.parts }
}

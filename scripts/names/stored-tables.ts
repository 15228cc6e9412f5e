/** The form in which the learned tables are kept and reviewed. */
import type { Correspondences } from "../../src/names/correspondence-table.ts"
import type { Script } from "../../src/names/letters.ts"

export interface StoredTable {
  readonly scripts: readonly [Script, Script]
  /** Weights are tenths of natural logarithms. */
  readonly bias: number
  readonly defaults: readonly number[]
  /** Letters of the first script, then what they are written as in the second. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface StoredTables {
  readonly source: string
  readonly licence: string
  readonly method: string
  readonly tables: readonly StoredTable[]
}

const tenths = (weight: number): number => Math.round(weight * 10) || 0

export function storedTables(tables: readonly Correspondences[]): StoredTables {
  return {
    source:
      "Learned from name pairs of Wikidata, by way of Merhav & Ash 2018, Design Challenges in Named Entity Transliteration (COLING), github.com/steveash/NETransliteration-COLING2018",
    licence: "CC0-1.0",
    method: "scripts/learn-names.ts",
    tables: tables.map((table) => {
      const parts: Record<string, Record<string, number>> = {}
      const ordered = [...table.entries].sort(([a, b], [c, d]) => (a + "\t" + b < c + "\t" + d ? -1 : 1))
      for (const [a, b, weight] of ordered) {
        const list = parts[a]
        if (list === undefined) parts[a] = { [b]: tenths(weight) }
        else list[b] = tenths(weight)
      }
      return { scripts: table.scripts, bias: tenths(table.bias), defaults: table.defaults.map(tenths), parts }
    }),
  }
}

export function correspondencesOf(table: StoredTable): Correspondences {
  return {
    scripts: table.scripts,
    bias: table.bias / 10,
    defaults: table.defaults.map((weight) => weight / 10),
    entries: Object.entries(table.parts).flatMap(([a, list]) =>
      Object.entries(list).map(([b, weight]) => [a, b, weight / 10] as const),
    ),
  }
}

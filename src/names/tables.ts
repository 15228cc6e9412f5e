import { type CorrespondenceTable, correspondenceTable } from "./correspondence-table.ts"
import { packedTables } from "./correspondences.generated.ts"
import type { Script } from "./letters.ts"

const entryPattern = /^([^\d-]*)(-?\d+)$/

function unpack(packed: (typeof packedTables)[number]): CorrespondenceTable {
  const entries: (readonly [string, string, number])[] = []
  for (const line of packed.parts.split(";")) {
    const [a = "", ...list] = line.split(" ")
    for (const item of list) {
      const [, b = "", weight = "0"] = entryPattern.exec(item) ?? []
      entries.push([a, b, Number(weight) / 10])
    }
  }
  return correspondenceTable({
    scripts: packed.scripts,
    bias: packed.bias / 10,
    defaults: packed.defaults.map((weight) => weight / 10),
    entries,
  })
}

const unpacked = new Map<string, CorrespondenceTable>()

/** Returns the table of two scripts in this order, or undefined where it is kept in the other order. */
export function tableOf(first: Script, second: Script): CorrespondenceTable | undefined {
  const key = `${first} ${second}`
  let table = unpacked.get(key)
  if (table === undefined) {
    const packed = packedTables.find(({ scripts }) => scripts[0] === first && scripts[1] === second)
    if (packed === undefined) return undefined
    table = unpack(packed)
    unpacked.set(key, table)
  }
  return table
}

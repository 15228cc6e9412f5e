import { packedTable } from "./table.generated.ts"

/** What a concept is: something that happens, is done with words, is counted, is there, or is said of others. */
export type ConceptKind = "event" | "act" | "measure" | "thing" | "quality"

/** A concept, whatever the language. */
export interface Concept {
  readonly id: string
  readonly kind: ConceptKind
  readonly family: string
  /** The kind of event that it is filed under. */
  readonly head?: string
  /** A wider concept: a claim of the finer one is a claim of it. */
  readonly broader?: string
  /** What denies or undoes it. */
  readonly opposites: readonly string[]
}

function readTable(): ReadonlyMap<string, Concept> {
  const table = new Map<string, Concept>()
  for (const line of packedTable.split("\n")) {
    const [id = "", kind = "", family = "", head = "", broader = "", opposites = ""] = line.split("|")
    table.set(id, {
      id,
      kind: kind as ConceptKind,
      family,
      ...(head === "" ? {} : { head }),
      ...(broader === "" ? {} : { broader }),
      opposites: opposites === "" ? [] : opposites.split(","),
    })
  }
  return table
}

let table: ReadonlyMap<string, Concept> | undefined

/**
 * Returns all concepts by their ids; they are read at the first call.
 *
 * @example
 * ```ts
 * import { conceptTable } from "isnad/extract"
 * conceptTable().get("assassinate")?.broader // → "kill"
 * ```
 */
export function conceptTable(): ReadonlyMap<string, Concept> {
  table ??= readTable()
  return table
}

/**
 * Returns the heads under which a claim of a concept may be filed: its own, then those of wider concepts.
 *
 * @param id The concept's id; none is known of another.
 * @example
 * ```ts
 * import { headsOf } from "isnad/extract"
 * headsOf("air-strike") // → ["strike", "attack"]
 * ```
 */
export function headsOf(id: string): readonly string[] {
  let known = headsById.get(id)
  if (known === undefined && conceptTable().has(id)) headsById.set(id, (known = readHeads(id)))
  return known ?? []
}

/** Those of the concepts that were asked for: no more than the table has. */
const headsById = new Map<string, readonly string[]>()

function readHeads(id: string): readonly string[] {
  const heads: string[] = []
  for (let concept = conceptTable().get(id); concept !== undefined; ) {
    const { head, broader } = concept
    if (head !== undefined && !heads.includes(head)) heads.push(head)
    concept = broader === undefined ? undefined : conceptTable().get(broader)
  }
  return heads
}

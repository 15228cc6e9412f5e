import type { NameEntry } from "../../registry/find-names.ts"
import type { Registry } from "../../registry/registry.ts"

/** A word of names and the words that may follow it. */
export interface Node {
  readonly entries: NameEntry[]
  next: Map<string, Node> | undefined
}

/** Names by their first word; where one begins is looked at more closely once it occurs. */
export type Names = Map<string, { readonly names: NameEntry[]; node: Node | undefined }>

const built = new WeakMap<Registry, Names>()

/** The names of a registry; built once. */
export function namesOf(registry: Registry): Names {
  const known = built.get(registry)
  if (known !== undefined) return known
  const byWord: Names = new Map()
  for (const entry of registry.names()) {
    const space = entry.folded.indexOf(" ")
    const word = space === -1 ? entry.folded : entry.folded.slice(0, space)
    const there = byWord.get(word)
    if (there === undefined) byWord.set(word, { names: [entry], node: undefined })
    else there.names.push(entry)
  }
  built.set(registry, byWord)
  return byWord
}

/** Where the names that begin with a word go on. */
export function nodeOf(names: Names, word: string): Node | undefined {
  const there = names.get(word)
  if (there === undefined || there.node !== undefined) return there?.node
  const root: Node = { entries: [], next: undefined }
  for (const entry of there.names) {
    let node = root
    for (const further of entry.folded.split(" ").slice(1)) {
      node.next ??= new Map()
      let next = node.next.get(further)
      if (next === undefined) node.next.set(further, (next = { entries: [], next: undefined }))
      node = next
    }
    node.entries.push(entry)
  }
  there.node = root
  return root
}

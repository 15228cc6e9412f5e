import { createNameIndex } from "../names/index.ts"
import type { NameMatcher, Registry } from "../registry/registry.ts"
import { once } from "../util/once.ts"

/** Returns what offers a registry's names for spellings that it lacks; its index is made at the first question. */
export function createNameMatcher(registry: Registry): NameMatcher {
  const made = once(() => {
    const entries = [...registry.names()]
    const index = createNameIndex(entries.map(({ name }, number) => ({ id: String(number), name })))
    return { entries, index }
  })
  return function* (name) {
    const { entries, index } = made()
    for (const { id, score } of index.find(name, { partial: false })) {
      const entry = entries[Number(id)]
      if (entry !== undefined) yield { entry, likeness: score }
    }
  }
}

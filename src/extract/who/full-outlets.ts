import type { Document } from "../text/document.ts"
import { isCapital } from "./written-name.ts"
import type { NameFinder } from "./name-finder.ts"

/** An outlet whose name of several words ends in a word ("The New York Times"). */
interface FullName {
  /** None where the registry does not have it. */
  readonly id: string | undefined
  readonly at: number
}

/** Finds which outlet a name of one word means, where the article has given a longer one that ends so. */
export function createFullOutlets(document: Document, names: NameFinder) {
  const { tokens } = document
  let byLast: Map<string, FullName[]> | undefined

  function scan(): Map<string, FullName[]> {
    const found = new Map<string, FullName[]>()
    const note = (word: string, name: FullName): void => {
      const list = found.get(word) ?? []
      found.set(word, list)
      list.push(name)
    }
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]?.kind !== "word") continue
      const hit = names.at(document, at, tokens.length)
      const long = hit !== undefined && names.isOutlet(hit) && words(hit.from, hit.to) > 1
      if (long) note(document.word(hit.to - 1), { id: hit.entries[0]?.id, at: hit.from })
      // "the Bristol | Times": no outlet that the registry has
      const end = hit?.to ?? at + 1
      if (!long && isNamePart(at) && isOutletNoun(end)) note(document.word(end), { id: undefined, at })
      at = end - 1
    }
    return found
  }

  /** Words of a name without its article. */
  function words(from: number, to: number): number {
    let count = 0
    for (let at = from; at < to; at++)
      if (tokens[at]?.kind === "word" && document.flag(at, "definite") === 0) count++
    return count
  }

  function isOutletNoun(at: number): boolean {
    const noun = document.marks[at]?.noun
    return noun?.value.kind === "outlet" && noun.value.number === "singular" && isCapital(document, at)
  }

  function isNamePart(at: number): boolean {
    return isCapital(document, at) && document.marks[at] === undefined && tokens[at - 1]?.kind === "word"
  }

  /**
   * The outlet that a name means: another one, where the article has called that by a longer name with the same last
   * word; undefined where that one is not registered.
   */
  return function fullOutlet(from: number, to: number, own: string | undefined): string | undefined {
    if (!document.pack.letters.capitals || words(from, to) !== 1) return own
    const earlier = (byLast ??= scan()).get(document.word(to - 1))?.filter(({ at }) => at < from) ?? []
    const last = earlier.at(-1)
    return last === undefined ? own : last.id
  }
}

import { compareParsedNames, type NameOptions } from "./compare-names.ts"
import { type ParsedName, parseName } from "./parse-name.ts"
import { keysOfWords } from "./skeleton-keys.ts"

/** A name of a registry that a query may be a spelling of. */
export interface FoundName {
  readonly id: string
  readonly name: string
  /** 0 to 1, as of `compareNames`. */
  readonly score: number
  readonly same: boolean
  readonly partial: boolean
}

/** Settings of a look-up. */
export interface FindOptions extends NameOptions {
  /** How many to return at most; 10 if not given. */
  readonly limit?: number
  /** Whether names that give only a part of the query, or the other way round, are found; they are if not given. */
  readonly partial?: boolean
}

/** An index over names; see `createNameIndex`. */
export interface NameIndex {
  /** Returns the entries that the query may be a spelling of, the best first, in order of entry where equal. */
  find(name: string, options?: FindOptions): readonly FoundName[]
  /** Returns how many entries `find` would compare: those that share a key with the query. */
  candidates(name: string): number
}

interface Entry {
  readonly id: string
  readonly name: string
  readonly parsed: ParsedName
}

/** Initials have no keys. */
const wholeWords = (name: ParsedName): number => name.words.filter((word) => !word.initial).length

/**
 * Makes an index in which names are found under any spelling in the three scripts, without a scan over all.
 * An id may come with any number of names. A spelling that shares no key with the entry's (see `skeletonKeys`)
 * is missed even where `compareNames` would take them for the same.
 *
 * @param entries Names with the ids that they stand for; read once.
 * @returns The index; it keeps the entries as they are and is never changed.
 * @example
 * ```ts
 * import { createNameIndex } from "isnad/names"
 * const index = createNameIndex([{ id: "lavrov", name: "Sergey Lavrov" }])
 * index.find("لافروف")[0]?.id // → "lavrov"
 * ```
 */
export function createNameIndex(
  entries: Iterable<{ readonly name: string; readonly id: string }>,
): NameIndex {
  const kept: Entry[] = []
  const postings = new Map<string, number[]>()
  for (const { id, name } of entries) {
    const parsed = parseName(name)
    const number = kept.push({ id, name, parsed }) - 1
    for (const key of new Set(keysOfWords(parsed).flat())) {
      const list = postings.get(key)
      if (list === undefined) postings.set(key, [number])
      else list.push(number)
    }
  }

  /** Entries of which as many words share a key as must have a counterpart. */
  const candidates = (query: ParsedName): number[] => {
    const own = wholeWords(query)
    const hits = new Map<number, number>()
    for (const keys of keysOfWords(query)) {
      const seen = new Set<number>()
      for (const key of keys) for (const number of postings.get(key) ?? []) seen.add(number)
      for (const number of seen) hits.set(number, (hits.get(number) ?? 0) + 1)
    }
    const found: number[] = []
    for (const [number, count] of hits) {
      const other = wholeWords((kept[number] as Entry).parsed)
      // two words of one side may be written as one on the other: one fewer is asked for
      const wanted = Math.min(own, other) - (own === other ? 0 : 1)
      if (count >= Math.max(1, wanted)) found.push(number)
    }
    return found.sort((x, y) => x - y)
  }

  return {
    find(name, options = {}) {
      const query = parseName(name)
      const found: FoundName[] = []
      for (const number of candidates(query)) {
        const entry = kept[number] as Entry
        const { same, score, partial } = compareParsedNames(query, entry.parsed, options, false)
        if (same && !(partial && options.partial === false))
          found.push({ id: entry.id, name: entry.name, score, same, partial })
      }
      return found.sort((x, y) => y.score - x.score).slice(0, options.limit ?? 10)
    },
    candidates: (name) => candidates(parseName(name)).length,
  }
}

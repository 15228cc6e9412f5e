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
}

/** One way of writing a name, with the numbers of the entries that write it so. */
interface Spelling {
  readonly name: string
  /** Words that are no initials: these have no keys. */
  readonly wholeWords: number
  readonly entries: number[]
  /** Read again where it is first compared: most never are. */
  parsed: ParsedName | undefined
}

const countWholeWords = (name: ParsedName): number => {
  let count = 0
  for (const word of name.words) if (!word.initial) count++
  return count
}

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
  const spellings: Spelling[] = []
  const bySpelling = new Map<string, Spelling>()
  const postings = new Map<string, number[]>()

  const post = (key: string, number: number): void => {
    const list = postings.get(key)
    if (list === undefined) postings.set(key, [number])
    else if (list[list.length - 1] !== number) list.push(number)
  }
  for (const { id, name } of entries) {
    const entry = kept.push({ id, name }) - 1
    const known = bySpelling.get(name)
    if (known !== undefined) {
      known.entries.push(entry)
      continue
    }
    const parsed = parseName(name)
    const spelling = { name, wholeWords: countWholeWords(parsed), entries: [entry], parsed: undefined }
    bySpelling.set(name, spelling)
    const number = spellings.push(spelling) - 1
    for (const keys of keysOfWords(parsed)) for (const key of keys) post(key, number)
  }
  bySpelling.clear()

  /** Spellings of which as many words share a key as must have a counterpart. */
  const candidates = (query: ParsedName): Spelling[] => {
    const own = countWholeWords(query)
    const hits = new Map<number, number>()
    for (const keys of keysOfWords(query)) {
      const seen = new Set<number>()
      for (const key of keys) for (const number of postings.get(key) ?? []) seen.add(number)
      for (const number of seen) hits.set(number, (hits.get(number) ?? 0) + 1)
    }
    const found: Spelling[] = []
    for (const [number, count] of hits) {
      const spelling = spellings[number] as Spelling
      const other = spelling.wholeWords
      // two words of one side may be written as one on the other: one fewer is asked for
      const wanted = Math.min(own, other) - (own === other ? 0 : 1)
      if (count >= Math.max(1, wanted)) found.push(spelling)
    }
    return found
  }

  return {
    find(name, options = {}) {
      const query = parseName(name)
      const found: (FoundName & { readonly number: number })[] = []
      for (const spelling of candidates(query)) {
        const parsed = (spelling.parsed ??= parseName(spelling.name))
        const { same, score, partial } = compareParsedNames(query, parsed, options, false)
        if (!same || (partial && options.partial === false)) continue
        for (const number of spelling.entries) {
          const { id, name } = kept[number] as Entry
          found.push({ id, name, score, same, partial, number })
        }
      }
      return found
        .sort((x, y) => y.score - x.score || x.number - y.number)
        .slice(0, options.limit ?? 10)
        .map(({ id, name, score, same, partial }) => ({ id, name, score, same, partial }))
    },
    candidates: (name) =>
      candidates(parseName(name)).reduce((count, { entries: numbers }) => count + numbers.length, 0),
  }
}

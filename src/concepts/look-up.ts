import type { ConceptReading, ConceptsPart } from "../lang/parts/concepts.ts"
import type { Token } from "../util/tokens.ts"
import { conceptsFrom, type Opening, openingsOf } from "./compile.ts"

/** A form that a word may be, and how it was taken apart. */
export interface Opened {
  readonly opening: Opening
  readonly reading: ConceptReading
}

/** A word of the text: the forms that it may be, and what its keys are inside a phrase. */
export interface Looked {
  readonly openings: readonly Opened[]
  readonly keys: readonly string[]
  /** Whether a phrase that it opens may stand for a concept that is wanted. */
  readonly wanted: boolean
}

/** Tells the concepts that are wanted. */
export type Wanted = (concept: string) => boolean

/** A spelling of a folded word, and what was found of it. */
interface Spelled {
  readonly written: string
  readonly looked: Looked
}

/** What is found of a mark. */
export const nothing: Looked = { openings: [], keys: [], wanted: false }
const cacheLimit = 50_000
/** So many spellings of one word are remembered. */
const mostSpellings = 8
const caches = new WeakMap<ConceptsPart, Map<string, Spelled[]>>()

function fits({ form: { wordClass, attached } }: Opening, reading: ConceptReading): boolean {
  if (reading.wordClass !== undefined && wordClass !== undefined && wordClass !== reading.wordClass)
    return false
  return attached === undefined || (attached === "bound") === (reading.bound === true)
}

function lookUp(part: ConceptsPart, wanted: Wanted | undefined, folded: string, written: string): Looked {
  const readings = part.readings(folded, written)
  const all = openingsOf(part)
  const openings = readings.flatMap((reading) =>
    (all.get(reading.key) ?? [])
      .filter((opening) => fits(opening, reading))
      .map((opening) => ({ opening, reading })),
  )
  return {
    openings,
    keys: [...new Set(readings.map(({ key }) => key))],
    wanted:
      wanted === undefined
        ? openings.length > 0
        : openings.some(({ opening }) => [...conceptsFrom(opening.place)].some(wanted)),
  }
}

/** Small words of a language by what they do. */
export interface SmallWords {
  readonly passedOver: ReadonlySet<string>
  readonly beforeNouns: ReadonlySet<string>
  readonly beforeVerbs: ReadonlySet<string>
}

const smallWords = new WeakMap<ConceptsPart, SmallWords>()

/** Returns the small words of a language in sets. */
export function smallWordsOf(part: ConceptsPart): SmallWords {
  let words = smallWords.get(part)
  if (words === undefined) {
    const { passedOver, beforeNouns, beforeVerbs } = part
    words = {
      passedOver: new Set(passedOver),
      beforeNouns: new Set(beforeNouns),
      beforeVerbs: new Set(beforeVerbs),
    }
    smallWords.set(part, words)
  }
  return words
}

/** What a language's words may be, remembered within a bound: the same come again in every article. */
export function rememberedOf(
  part: ConceptsPart,
  wanted: Wanted | undefined,
): (token: Token, text: string) => Looked {
  let cache = wanted === undefined ? caches.get(part) : new Map<string, Spelled[]>()
  if (cache === undefined) caches.set(part, (cache = new Map()))
  const known = cache
  return ({ folded, start, end }, text) => {
    const spellings = known.get(folded)
    if (spellings !== undefined)
      for (const { written, looked } of spellings)
        if (
          text === "" ? written === folded : written.length === end - start && text.startsWith(written, start)
        )
          return looked
    const written = text === "" ? folded : text.slice(start, end)
    const looked = lookUp(part, wanted, folded, written)
    if (spellings === undefined) {
      if (known.size >= cacheLimit) known.clear()
      known.set(folded, [{ written, looked }])
    } else if (spellings.length < mostSpellings) spellings.push({ written, looked })
    return looked
  }
}

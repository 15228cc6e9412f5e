import type { ConceptForm, ConceptReading, ConceptsPart } from "../lang/parts/concepts.ts"
import type { Token } from "../util/tokens.ts"
import { type Meaning, type Opening, openingsOf, type Place } from "./compile.ts"

/** Words that may stand for a concept, before it is decided which of several that overlap do. */
export interface Candidate {
  readonly from: number
  readonly to: number
  /** The rest of a verb's phrase, where other words stand between. */
  readonly rest?: { readonly from: number; readonly to: number }
  readonly meaning: Meaning
  readonly form: ConceptForm
  /** The signs of its vowels show a passive. */
  readonly passive: boolean
  /** A pronoun is written onto it. */
  readonly bound: boolean
}

/** A word of the text: the forms that it may be, and what its keys are inside a phrase. */
interface Looked {
  readonly openings: readonly { readonly opening: Opening; readonly reading: ConceptReading }[]
  readonly keys: readonly string[]
}

/** How a language's words are looked up in a text. */
export interface Search {
  readonly part: ConceptsPart
  readonly tokens: readonly Token[]
  readonly passedOver: ReadonlySet<string>
  lookedUp(index: number): Looked
}

const noCandidates: readonly Candidate[] = []
const nothing: Looked = { openings: [], keys: [] }
const cacheLimit = 50_000
const caches = new WeakMap<ConceptsPart, Map<string, Looked>>()

function fits({ form: { wordClass, attached } }: Opening, reading: ConceptReading): boolean {
  if (reading.wordClass !== undefined && wordClass !== undefined && wordClass !== reading.wordClass)
    return false
  return attached === undefined || (attached === "bound") === (reading.bound === true)
}

function lookUp(part: ConceptsPart, folded: string, written: string): Looked {
  const readings = part.readings(folded, written)
  const all = openingsOf(part)
  return {
    openings: readings.flatMap((reading) =>
      (all.get(reading.key) ?? [])
        .filter((opening) => fits(opening, reading))
        .map((opening) => ({ opening, reading })),
    ),
    keys: [...new Set(readings.map(({ key }) => key))],
  }
}

const passedOver = new WeakMap<ConceptsPart, ReadonlySet<string>>()

function passedOverBy(part: ConceptsPart): ReadonlySet<string> {
  let words = passedOver.get(part)
  if (words === undefined) passedOver.set(part, (words = new Set(part.passedOver)))
  return words
}

/** Prepares the tokens of a text; `text` gives their spelling, which may tell what folding hides. */
export function searchIn(part: ConceptsPart, tokens: readonly Token[], text: string): Search {
  let cache = caches.get(part)
  if (cache === undefined) caches.set(part, (cache = new Map()))
  const known = cache
  return {
    part,
    tokens,
    passedOver: passedOverBy(part),
    lookedUp(index) {
      const token = tokens[index]
      if (token === undefined || token.kind === "break" || token.kind === "mark") return nothing
      const written = text === "" ? token.folded : text.slice(token.start, token.end)
      let looked = known.get(written)
      if (looked === undefined) {
        looked = lookUp(part, token.folded, written)
        if (known.size >= cacheLimit) known.clear()
        known.set(written, looked)
      }
      return looked
    },
  }
}

/** Returns all that may begin at a token. */
export function candidatesAt(search: Search, from: number): readonly Candidate[] {
  const { openings } = search.lookedUp(from)
  if (openings.length === 0) return noCandidates
  const found: Candidate[] = []
  const before = search.tokens[from - 1]?.folded ?? ""
  for (const { opening, reading } of openings) {
    if (opening.form.behind?.includes(before) === false) continue
    const begun = {
      from,
      form: opening.form,
      passive: reading.passive === true,
      bound: reading.bound === true,
    }
    follow(search, opening.place, from + 1, (meaning, to, rest) =>
      found.push({ ...begun, meaning, to, ...(rest === undefined ? {} : { rest }) }),
    )
  }
  return found
}

type Take = (meaning: Meaning, to: number, rest?: Candidate["rest"]) => void

/** Follows what stands behind `at`; `gap` is where other words stand between a verb and the rest of its phrase. */
function follow(search: Search, place: Place, at: number, take: Take, gap?: Candidate["rest"]): void {
  const { tokens } = search
  const [to, rest] = gap === undefined ? [at] : [gap.from, { from: gap.to, to: at }]
  for (const meaning of place.meanings) take(meaning, to, rest)
  const next = tokens[at]
  if (place.joined !== undefined && next?.kind === "word")
    for (const [letters, { meanings }] of place.joined)
      if (next.folded.startsWith(letters) && next.folded.length > letters.length + 1)
        for (const meaning of meanings) take(meaning, to, rest)
  if (place.next !== undefined) {
    const behind = pastArticles(search, at)
    for (const key of search.lookedUp(behind).keys) {
      const child = place.next.get(key)
      if (child !== undefined) follow(search, child, behind + 1, take, gap)
    }
  }
  if (place.parted !== undefined) followParted(search, place.parted, at, take)
}

function pastArticles({ tokens, passedOver }: Search, at: number): number {
  let next = at
  while (passedOver.has(tokens[next]?.folded ?? "\n")) next++
  return next
}

/** The nearest word that goes on with the phrase, no mark and not too many words before it. */
function followParted(search: Search, parted: ReadonlyMap<string, Place>, at: number, take: Take): void {
  let next = pastArticles(search, at)
  const near = next
  for (let between = 0; between <= search.part.reach; between++) {
    const { keys } = search.lookedUp(next)
    if (keys.length === 0) return
    let reached = false
    for (const key of keys) {
      const child = parted.get(key)
      if (child === undefined) continue
      reached = true
      follow(search, child, next + 1, take, next === near ? undefined : { from: at, to: next })
    }
    if (reached) return
    next = pastArticles(search, next + 1)
  }
}

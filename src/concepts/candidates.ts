import type { ConceptForm, ConceptsPart } from "../lang/parts/concepts.ts"
import type { Token } from "../util/tokens.ts"
import type { Meaning, Place } from "./compile.ts"
import { type Looked, nothing, type Opened, type SmallWords, smallWordsOf } from "./look-up.ts"

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

/** How a language's words are looked up in a text. */
export interface Search {
  readonly part: ConceptsPart
  readonly words: SmallWords
  readonly tokens: readonly Token[]
  /** Added to the places of what is found. */
  readonly shift: number
  lookedUp(index: number): Looked
}

const noCandidates: readonly Candidate[] = []

/**
 * Prepares the tokens of a text; `text` gives their spelling, which may tell what folding hides, and `shift` is added to
 * the places of what is found.
 */
export function searchIn(
  part: ConceptsPart,
  remembered: (token: Token, text: string) => Looked,
  tokens: readonly Token[],
  text: string,
  shift: number,
): Search {
  const all: (Looked | undefined)[] = []
  return {
    part,
    words: smallWordsOf(part),
    tokens,
    shift,
    lookedUp(index) {
      let looked = all[index]
      if (looked === undefined) {
        const token = tokens[index]
        if (token === undefined || token.kind === "break" || token.kind === "mark") return nothing
        all[index] = looked = remembered(token, text)
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
    follow(search, { from, opening, reading, found }, opening.place, from + 1, undefined)
  }
  return found
}

/** What has begun at a token. */
interface Begun extends Opened {
  readonly from: number
  readonly found: Candidate[]
}

function take({ from, opening, reading, found }: Begun, meaning: Meaning, to: number, rest: Gap): void {
  const begun = {
    from,
    to,
    meaning,
    form: opening.form,
    passive: reading.passive === true,
    bound: reading.bound === true,
  }
  found.push(rest === undefined ? begun : { ...begun, rest })
}

type Gap = Candidate["rest"] | undefined

/** Follows what stands behind `at`; `gap` is where other words stand between a verb and the rest of its phrase. */
function follow(search: Search, begun: Begun, place: Place, at: number, gap: Gap): void {
  const to = gap === undefined ? at : gap.from
  const rest = gap === undefined ? undefined : { from: gap.to, to: at }
  for (const meaning of place.meanings) take(begun, meaning, to, rest)
  const next = search.tokens[at]
  if (next === undefined) return
  if (place.joined !== undefined && next.kind === "word")
    for (const [letters, { meanings }] of place.joined)
      if (next.folded.startsWith(letters) && next.folded.length > letters.length + 1)
        for (const meaning of meanings) take(begun, meaning, to, rest)
  if (place.next !== undefined) {
    const behind = pastArticles(search, at)
    for (const key of search.lookedUp(behind).keys) {
      const child = place.next.get(key)
      if (child !== undefined) follow(search, begun, child, behind + 1, gap)
    }
  }
  if (place.parted !== undefined) followParted(search, begun, place.parted, at)
}

function pastArticles({ tokens, words }: Search, at: number): number {
  let next = at
  while (words.passedOver.has(tokens[next]?.folded ?? "\n")) next++
  return next
}

/** The nearest word that goes on with the phrase, no mark and not too many words before it. */
function followParted(search: Search, begun: Begun, parted: ReadonlyMap<string, Place>, at: number): void {
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
      follow(search, begun, child, next + 1, next === near ? undefined : { from: at, to: next })
    }
    if (reached) return
    next = pastArticles(search, next + 1)
  }
}

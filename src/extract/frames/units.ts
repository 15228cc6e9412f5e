import type { FramesPart } from "../../lang/parts/frames.ts"
import type { NameEntry } from "../../registry/find-names.ts"
import type { Token } from "../../util/tokens.ts"
import type { FrameTime, KnownName } from "./input.ts"
import { analysesOf, hasCapital, longest, type Match, numberAt, officeBehind } from "./phrases.ts"
import type { Node, Sense, Trigger } from "./lexicon.ts"

/** A stretch of the content with what it may mean: a phrase, a name, a time, a mark, or a word that is not known. */
export interface Unit {
  /** UTF-16 offsets into the article's text. */
  readonly start: number
  readonly end: number
  readonly word: string
  readonly senses: readonly Sense[]
  readonly names: readonly NameEntry[]
  /** A name that the caller has resolved. */
  readonly known: KnownName | undefined
  readonly time: FrameTime | undefined
  readonly mark: boolean
  readonly number: number | undefined
  readonly possessed: boolean
  readonly definite: boolean
  readonly capital: boolean
}

/** Tells whether a unit has the sense, and of the value where one is given. */
export function is(unit: Unit | undefined, kind: string, value?: string): boolean {
  if (unit === undefined) return false
  for (const sense of unit.senses)
    if (sense.kind === kind && (value === undefined || sense.values.includes(value))) return true
  return false
}

/** The values of a unit's first sense of the kind, or undefined. */
export function valuesOf(unit: Unit | undefined, kind: string): readonly string[] | undefined {
  return unit?.senses.find((sense) => sense.kind === kind)?.values
}

/** The events that a unit may tell of. */
export function triggersOf(unit: Unit | undefined): readonly Trigger[] {
  if (unit === undefined) return []
  const triggers: Trigger[] = []
  for (const sense of unit.senses) if (sense.trigger !== undefined) triggers.push(sense.trigger)
  return triggers
}

/** Marks mean the same in every language. */
const marks = new Map<string, string>([
  ...[...",،、"].map((mark) => [mark, "comma"] as const),
  ...[..."«»“”„‟\"'‘’()[]‹›"].map((mark) => [mark, "quote"] as const),
  ...[..."-–—‐‑"].map((mark) => [mark, "hyphen"] as const),
  ...[...".!?؟;؛…:"].map((mark) => [mark, "end"] as const),
])

const noSenses: readonly Sense[] = []
const noNames: readonly NameEntry[] = []

/** A unit of one shape, whatever it stands for. */
function createUnit(start: number, end: number, word: string, more: Partial<Unit> = {}): Unit {
  return {
    start,
    end,
    word,
    senses: more.senses ?? noSenses,
    names: more.names ?? noNames,
    mark: more.mark ?? false,
    possessed: more.possessed ?? false,
    definite: more.definite ?? false,
    capital: more.capital ?? false,
    known: more.known,
    time: more.time,
    number: more.number,
  }
}

/** Cuts a run of tokens into units, from left to right, the longest phrase first. */
export function unitsOf(
  text: string,
  tokens: readonly Token[],
  root: Node,
  part: FramesPart,
  times: readonly FrameTime[],
  known: readonly KnownName[],
): Unit[] {
  const units: Unit[] = []
  const ahead = [...times].sort((a, b) => a.start - b.start)
  let upcoming = 0
  const nameAt = new Map(known.map((name) => [name.start, name]))
  const to = tokens.length
  let at = 0
  const past = (end: number): number => {
    let next = at + 1
    while (next < to && (tokens[next]?.start ?? end) < end) next++
    return next
  }
  while (at < to) {
    const token = tokens[at]
    if (token === undefined) break
    const { start, end, folded } = token
    while ((ahead[upcoming]?.start ?? end) < start) upcoming++
    const time = ahead[upcoming]
    if (time !== undefined && time.start < end && time.end > time.start) {
      // a time may begin within a word, after what is written onto it
      if (time.start > start) {
        const before = analysesOf(part, folded).find((one) => one.before.length > 0)?.before ?? []
        const senses = before.map(({ sense }) => senseOf(sense))
        units.push(createUnit(start, time.start, text.slice(start, time.start), { senses }))
      }
      units.push(createUnit(time.start, time.end, folded, { time }))
      at = past(time.end)
    } else if (token.kind === "number") {
      const { value, tokens: length } = numberAt(tokens, at, to)
      const number = Number.isFinite(value) ? value : undefined
      units.push(createUnit(start, tokens[at + length - 1]?.end ?? end, folded, { number }))
      at += length
    } else if (token.kind !== "word") {
      const sense = marks.get(folded)
      const senses = sense === undefined ? root.next.get(folded)?.senses : [senseOf(sense)]
      units.push(createUnit(start, end, folded, { mark: true, senses: senses ?? noSenses }))
      at++
    } else {
      const letter = text.slice(start, start + 1)
      const capital = part.capitals && letter !== letter.toLowerCase()
      const match = officeBehind(tokens, at, to, root, part) ?? longest(tokens, at, to, root, part)
      const resolved = nameAt.get(start)
      if (resolved !== undefined && resolved.end >= (tokens[at + (match?.tokens ?? 1) - 1]?.end ?? 0)) {
        units.push(createUnit(start, resolved.end, folded, { known: resolved, capital }))
        at = past(resolved.end)
      } else if (match === undefined) {
        units.push(createUnit(start, end, folded, { capital }))
        at++
      } else {
        const named = !part.capitals || hasCapital(text, tokens, at, match.tokens)
        pushPhrase(units, text, token, tokens[at + match.tokens - 1] ?? token, match, named, capital)
        at += match.tokens
      }
    }
  }
  return units
}

const senses = new Map<string, Sense>()

/** A sense without values; one object for each kind. */
function senseOf(kind: string): Sense {
  let sense = senses.get(kind)
  if (sense === undefined) senses.set(kind, (sense = { kind, values: [] }))
  return sense
}

/** A phrase with what is written onto its first and its last word. */
function pushPhrase(
  units: Unit[],
  text: string,
  first: Token,
  last: Token,
  { analysis, node, after }: Match,
  named: boolean,
  capital: boolean,
): void {
  let offset = first.start
  for (const { sense, letters } of analysis.before) {
    const end = Math.min(offset + letters, first.end)
    units.push(createUnit(offset, end, text.slice(offset, end), { senses: [senseOf(sense)] }))
    offset = Math.min(offset + letters, first.end - 1)
  }
  const stem = Math.max(offset, last.end - (after?.letters ?? 0))
  const definite = analysis.definite === true
  // "السورية" with its article is the adjective, not Syria
  const adjective = definite && node.senses.some(({ kind }) => kind === "demonym")
  units.push(
    createUnit(offset, stem, first.folded, {
      senses: node.senses,
      names: named && !adjective ? node.names : noNames,
      possessed: analysis.possessed === true,
      definite,
      capital,
    }),
  )
  if (after !== undefined)
    units.push(createUnit(stem, last.end, after.sense, { senses: [senseOf(after.sense)] }))
}

import type { FramesPart } from "../../lang/parts/frames.ts"
import type { NameEntry } from "../../registry/find-names.ts"
import type { Token } from "../../util/tokens.ts"
import type { FrameTime, KnownName } from "./input.ts"
import type { Node, Sense, Trigger } from "./lexicon.ts"
import { hasCapital, isCapital, longest, numberAt, officeBehind } from "./phrases.ts"
import { type Match, wordsOf } from "./words.ts"

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

const noSenses: readonly Sense[] = []
const noNames: readonly NameEntry[] = []
const senses = new Map<string, readonly [Sense]>()

/** A sense without values, alone; one object for each kind. */
function senseOf(kind: string): readonly [Sense] {
  let sense = senses.get(kind)
  if (sense === undefined) senses.set(kind, (sense = [{ kind, values: [] }]))
  return sense
}

/** Marks mean the same in every language. */
const marks = new Map<string, readonly Sense[]>([
  ...[...",،、"].map((mark) => [mark, senseOf("comma")] as const),
  ...[..."«»“”„‟\"'‘’()[]‹›"].map((mark) => [mark, senseOf("quote")] as const),
  ...[..."-–—‐‑"].map((mark) => [mark, senseOf("hyphen")] as const),
  ...[...".!?؟;؛…:"].map((mark) => [mark, senseOf("end")] as const),
])

/** A unit of one shape, whatever it stands for. */
function createUnit(
  start: number,
  end: number,
  word: string,
  senses: readonly Sense[],
  capital: boolean,
  names: readonly NameEntry[],
  known: KnownName | undefined,
  time: FrameTime | undefined,
  number: number | undefined,
  mark: boolean,
  possessed: boolean,
  definite: boolean,
): Unit {
  return { start, end, word, senses, names, known, time, mark, number, possessed, definite, capital }
}

/** A unit of some senses and nothing else. */
function plainUnit(start: number, end: number, word: string, senses: readonly Sense[], mark = false): Unit {
  return createUnit(
    start,
    end,
    word,
    senses,
    false,
    noNames,
    undefined,
    undefined,
    undefined,
    mark,
    false,
    false,
  )
}

/** A unit of a word that no phrase has, of a name that the caller knows, of a time or of a number. */
function otherUnit(
  start: number,
  end: number,
  word: string,
  capital: boolean,
  known?: KnownName,
  time?: FrameTime,
  number?: number,
): Unit {
  return createUnit(start, end, word, noSenses, capital, noNames, known, time, number, false, false, false)
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
  const words = wordsOf(root, part)
  const ahead = times.length > 1 ? [...times].sort((a, b) => a.start - b.start) : times
  let upcoming = 0
  const nameAt = known.length === 0 ? undefined : new Map(known.map((name) => [name.start, name]))
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
        const before = words(folded).analyses.find((one) => one.before.length > 0)?.before ?? []
        const written = before.flatMap(({ sense }) => senseOf(sense))
        units.push(plainUnit(start, time.start, text.slice(start, time.start), written))
      }
      units.push(otherUnit(time.start, time.end, folded, false, undefined, time))
      at = past(time.end)
    } else if (token.kind === "number") {
      const { value, tokens: length } = numberAt(tokens, at, to)
      const number = Number.isFinite(value) ? value : undefined
      const last = tokens[at + length - 1]?.end ?? end
      units.push(otherUnit(start, last, folded, false, undefined, undefined, number))
      at += length
    } else if (token.kind !== "word") {
      const told = marks.get(folded) ?? root.next.get(folded)?.senses ?? noSenses
      units.push(plainUnit(start, end, folded, told, true))
      at++
    } else {
      const capital = part.capitals && isCapital(text, start)
      const match =
        (part.headFirst ? undefined : officeBehind(tokens, at, to, words)) ?? longest(tokens, at, to, words)
      const resolved = nameAt?.get(start)
      if (resolved !== undefined && resolved.end >= (tokens[at + (match?.tokens ?? 1) - 1]?.end ?? 0)) {
        units.push(otherUnit(start, resolved.end, folded, capital, resolved))
        at = past(resolved.end)
      } else if (match === undefined) {
        units.push(otherUnit(start, end, folded, capital))
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
    units.push(plainUnit(offset, end, text.slice(offset, end), senseOf(sense)))
    offset = Math.min(offset + letters, first.end - 1)
  }
  const stem = Math.max(offset, last.end - (after?.letters ?? 0))
  const definite = analysis.definite === true
  // "السورية" with its article is the adjective, not Syria
  const adjective = definite && node.senses.some(({ kind }) => kind === "demonym")
  units.push(
    createUnit(
      offset,
      stem,
      first.folded,
      node.senses,
      capital,
      named && !adjective ? node.names : noNames,
      undefined,
      undefined,
      undefined,
      false,
      analysis.possessed === true,
      definite,
    ),
  )
  if (after !== undefined) units.push(plainUnit(stem, last.end, after.sense, senseOf(after.sense)))
}

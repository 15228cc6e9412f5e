import type { NameEntry } from "../../registry/find-names.ts"
import type { FrameTime, KnownName } from "./input.ts"
import type { Sense, Trigger } from "./lexicon.ts"

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

/** What is no phrase has none. */
export const noSenses: readonly Sense[] = []
export const noNames: readonly NameEntry[] = []
const senses = new Map<string, readonly [Sense]>()

/** A sense without values, alone; one object for each kind. */
export function senseOf(kind: string): readonly [Sense] {
  let sense = senses.get(kind)
  if (sense === undefined) senses.set(kind, (sense = [{ kind, values: [] }]))
  return sense
}

/** What a mark stands for. Marks mean the same in every language. */
export const marks = new Map<string, readonly Sense[]>([
  ...[...",،、"].map((mark) => [mark, senseOf("comma")] as const),
  ...[..."«»“”„‟\"'‘’()[]‹›"].map((mark) => [mark, senseOf("quote")] as const),
  ...[..."-–—‐‑"].map((mark) => [mark, senseOf("hyphen")] as const),
  ...[...".!?؟;؛…:"].map((mark) => [mark, senseOf("end")] as const),
])

/** A unit of one shape, whatever it stands for. */
export function createUnit(
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
export function plainUnit(
  start: number,
  end: number,
  word: string,
  senses: readonly Sense[],
  mark = false,
): Unit {
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
export function otherUnit(
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

import type { Token } from "../../util/tokens.ts"
import type { Duty } from "../lexicon.ts"
import type { Reading, Unit } from "../unit.ts"
import { unitKey } from "../unit-key.ts"
import type { Measure } from "./contest-lexicon.ts"
import type { ContestWord } from "./contest-words.ts"

/** A number with what it counts. */
export interface MeasuredFigure {
  /** A measure of the tables ("dead"), or a unit ("minute"). */
  readonly measure: string
  /** Such a count grows from day to day. */
  readonly growing: boolean
  /** Who is counted, by the word's key; empty for people of whom nothing more is told. */
  readonly of: string
  readonly value: number
  readonly bound: Unit["bound"]
  /** It counts a part of others, or adds to others. */
  readonly partial: boolean
  readonly unit: Unit
  /** Of what is measured in a unit: keys of the words around it; empty for what is counted. */
  readonly around: ReadonlySet<string>
}

/** A text with what its words do where matters change. */
export interface CountedText {
  readonly text: string
  readonly reading: Reading
  readonly known: readonly ContestWord[]
  readonly tokens: readonly Token[]
}

/** So many tokens may stand between a number and the word that tells what it counts. */
const reach = 7
/** Measures of a unit that are times of day, dates and ages. */
const noFigures: ReadonlySet<string> = new Set(["clock", "day", "year", "years"])
/** What it costs to leave a number without a measure, and a word without a number. */
const unmatched = { number: 2 * reach + 2, word: 0.5 }

/** Returns the figures of a text whose measure is known, each number with the word that tells what it counts. */
export function measuredFigures(text: CountedText): readonly MeasuredFigure[] {
  const numbers = text.reading.units.filter(
    (unit) => unit.value !== undefined && !noFigures.has(unit.measure) && !isName(text, unit),
  )
  if (numbers.length === 0) return []
  const figures = numbers
    .filter(({ measure }) => measure !== "")
    .map((unit) => figureOf(text, unit, { id: unit.measure, growing: false, thing: false }))
  for (const [number, measure] of matched(text, numbers)) figures.push(figureOf(text, number, measure))
  return figures
}

type Item = { readonly at: number; readonly number?: Unit; readonly word?: ContestWord }

/**
 * Numbers with what they count: numbers and words that tell a measure, in their order, each with its neighbour, so that
 * as little as possible is left over and as little as possible stands between. "8 dead, 58 injured", "killed 8, injured 58".
 */
function matched(text: CountedText, numbers: readonly Unit[]): readonly (readonly [Unit, Measure])[] {
  const items: Item[] = numbers.map((number) => ({ at: number.start, number }))
  for (const word of text.known) if (word.measure !== undefined) items.push({ at: word.start, word })
  items.sort((one, other) => one.at - other.at)
  const best = [0]
  const joins: boolean[] = [false]
  for (const [index, item] of items.entries()) {
    const alone = (best[index] ?? 0) + (item.number?.measure === "" ? unmatched.number : unmatched.word)
    const before = items[index - 1]
    const joined = before === undefined ? Infinity : (best[index - 1] ?? 0) + cost(text, before, item)
    best.push(Math.min(alone, joined))
    joins.push(joined < alone)
  }
  const found: (readonly [Unit, Measure])[] = []
  for (let index = items.length; index > 0; index--) {
    if (joins[index] !== true) continue
    const [one, other] = [items[index - 2], items[index - 1]]
    const number = one?.number ?? other?.number
    const measure = one?.word?.measure ?? other?.word?.measure
    if (number !== undefined && measure !== undefined) found.push([number, measure])
    index--
  }
  return found.reverse()
}

/** What stands between a number and a word, or `Infinity` where the one cannot tell what the other counts. */
function cost(text: CountedText, one: Item, other: Item): number {
  const number = one.number ?? other.number
  const word = one.word ?? other.word
  if (number === undefined || word?.measure === undefined || number.measure !== "") return Infinity
  const behind = one.number === number
  const [from, to] = [tokenAt(text, startOf(text, number)), tokenAt(text, number.end - 1)]
  const [first, last] = behind ? [to + 1, word.token] : [word.token + 1, from]
  // "8 people | killed"
  const people = text.known.filter(
    ({ token, duties }) => token >= first && token < last && duties.has("person"),
  ).length
  const apart = last - first - people
  const between = text.reading.units.some(
    ({ start, end, clause }) =>
      start >= Math.min(number.start, word.start) &&
      end <= Math.max(number.end, word.end) &&
      clause !== number.clause,
  )
  if (apart < 0 || between) return Infinity
  if (word.measure.thing) return behind && apart <= 1 ? apart : Infinity
  if (apart > reach) return Infinity
  return 2 * apart + (behind ? 0 : 1) + (behind && word.joined ? joinedCost : 0)
}

/** What it costs that a word is joined to what stands before it: "killed 40 | and injured dozens". */
const joinedCost = 3

/** Where a number begins with what bounds it: "more than 40". */
function startOf({ reading: { units } }: CountedText, number: Unit): number {
  const before = units[number.place - 1]
  const bounds =
    before?.clause === number.clause &&
    ["atLeast", "atMost", "about"].some((duty) => before.entry.duties.has(duty as Duty))
  return bounds ? before.start : number.start
}

function figureOf(text: CountedText, unit: Unit, { id, growing, thing }: Measure): MeasuredFigure {
  return {
    measure: id,
    growing,
    of: thing || unit.measure !== "" ? "" : countedBy(text, unit),
    value: unit.value ?? 0,
    bound: unit.bound ?? boundBehind(text, unit),
    partial: isPartial(text, unit),
    unit,
    around: unit.measure === "" ? nothing : keysAround(text, unit),
  }
}

const nothing: ReadonlySet<string> = new Set()
/** So many units around a number tell what is measured. */
const aroundReach = 4

/** "45 minutes | after take-off". */
function keysAround({ reading: { units } }: CountedText, { place }: Unit): ReadonlySet<string> {
  const near = units.slice(Math.max(0, place - aroundReach), place + aroundReach + 1)
  return new Set(near.filter(({ value, weight }) => value === undefined && weight >= 1).map(unitKey))
}

/** "Five people at least": a bound that stands behind its number. */
function boundBehind({ known }: CountedText, { end }: Unit): Unit["bound"] {
  return known.some(({ start, duties }) => duties.has("atLeast") && start >= end && start - end <= boundReach)
    ? "atLeast"
    : undefined
}
const boundReach = 25

/** Who is counted: the noun behind a number, where it tells more than that they are people. */
function countedBy({ reading, known }: CountedText, number: Unit): string {
  for (let place = number.place + 1; ; place++) {
    const unit = reading.units[place]
    if (unit === undefined || unit.clause !== number.clause || unit.value !== undefined) return ""
    const word = known.find(({ start, end }) => start < unit.end && unit.start < end)
    if (word !== undefined) return ""
    // "12 Syrian soldiers"
    if (!unit.entry.members.some(({ kind }) => kind === "place" || kind === "people")) return unitKey(unit)
  }
}

function tokenAt({ tokens }: CountedText, offset: number): number {
  const at = tokens.findIndex(({ end }) => end > offset)
  return at < 0 ? tokens.length : at
}

/** So many tokens before a number a word may stand that makes it a part. */
const partReach = 3

/** "Among them 12", "another 12", "12 more", "12 of the". */
function isPartial(text: CountedText, unit: Unit): boolean {
  const [from, to] = [tokenAt(text, unit.start), tokenAt(text, unit.end - 1)]
  return text.known.some(
    ({ token, duties }) =>
      (duties.has("part") && ((token < from && from - token <= partReach) || token === to + 1)) ||
      (duties.has("added") && (token === from - 1 || token === to + 1)),
  )
}

/** "Resolution 2254", "Flight 3704", "3-1", "ATR72", "two days": a number that counts nobody. */
function isName(text: CountedText, unit: Unit): boolean {
  const [from, to] = [tokenAt(text, unit.start), tokenAt(text, unit.end - 1)]
  // "100.000" may be a hundred or a hundred thousand
  if (/\d[.٫]\d{3}$/u.test(text.text.slice(unit.start, unit.end))) return true
  const beside = [text.tokens[from - 1]?.folded, text.tokens[to + 1]?.folded]
  if (beside.some((mark) => mark === "-" || mark === "–" || mark === "/")) return true
  const next = text.reading.units[unit.place + 1]
  const isTime = next?.clause === unit.clause && next.entry.members.some(({ kind }) => kind === "unit")
  const counted = text.known.some(({ token, duties }) => token === to + 1 && duties.has("person"))
  const isPlain = unit.measure === ""
  if (isPlain && isTime) return true
  if (text.known.some(({ token, duties }) => duties.has("age") && token < from && from - token <= 2))
    return true
  if (
    isPlain &&
    text.tokens[from - 1]?.kind === "word" &&
    text.tokens[from - 1]?.end === unit.start &&
    !counted
  )
    return true
  return text.known.some(({ token, duties }) => duties.has("numbered") && token < from && from - token <= 2)
}

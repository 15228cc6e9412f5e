import type { FramesPart } from "../../lang/parts/frames.ts"
import type { Token } from "../../util/tokens.ts"
import { isCapitalAt } from "../text/capital.ts"
import type { FrameTime, KnownName } from "./input.ts"
import type { Node } from "./lexicon.ts"
import { hasCapital, longest, numberAt, officeBehind } from "./phrases.ts"
import { createUnit, marks, noNames, noSenses, otherUnit, plainUnit, senseOf, type Unit } from "./unit.ts"
import { type FrameWords, type Match, wordsOf } from "./words.ts"

/** A run of tokens as it is being cut. */
interface Cutting {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly root: Node
  readonly part: FramesPart
  readonly words: FrameWords
  /** Times in order, and the first that does not lie behind. */
  readonly times: readonly FrameTime[]
  upcoming: number
  readonly nameAt: ReadonlyMap<number, KnownName> | undefined
  readonly units: Unit[]
}

/** Cuts a run of tokens into units, from left to right: times first, then names that the caller knows, then the longest phrase. */
export function unitsOf(
  text: string,
  tokens: readonly Token[],
  root: Node,
  part: FramesPart,
  times: readonly FrameTime[],
  known: readonly KnownName[],
): Unit[] {
  const cutting: Cutting = {
    text,
    tokens,
    root,
    part,
    words: wordsOf(root, part),
    times: times.length > 1 ? [...times].sort((a, b) => a.start - b.start) : times,
    upcoming: 0,
    nameAt: known.length === 0 ? undefined : new Map(known.map((name) => [name.start, name])),
    units: [],
  }
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    const time = timeAt(cutting, token)
    if (time !== undefined) at = pushTime(cutting, token, at, time)
    else if (token.kind === "number") at = pushNumber(cutting, token, at)
    else if (token.kind === "word") at = pushWord(cutting, token, at)
    else at = pushMark(cutting, token, at)
  }
  return cutting.units
}

/** The time expression that a token begins or lies in. */
function timeAt(cutting: Cutting, { start, end }: Token): FrameTime | undefined {
  const { times } = cutting
  while ((times[cutting.upcoming]?.start ?? end) < start) cutting.upcoming++
  const time = times[cutting.upcoming]
  return time !== undefined && time.start < end && time.end > time.start ? time : undefined
}

/** The first token after one that does not begin before an offset. */
function past({ tokens }: Cutting, at: number, end: number): number {
  let next = at + 1
  while (next < tokens.length && (tokens[next]?.start ?? end) < end) next++
  return next
}

function pushTime(cutting: Cutting, { start, folded }: Token, at: number, time: FrameTime): number {
  const { text, units, words } = cutting
  // a time may begin within a word, after what is written onto it
  if (time.start > start) {
    const before = words(folded).analyses.find((one) => one.before.length > 0)?.before ?? []
    const written = before.flatMap(({ sense }) => senseOf(sense))
    units.push(plainUnit(start, time.start, text.slice(start, time.start), written))
  }
  units.push(otherUnit(time.start, time.end, folded, false, undefined, time))
  return past(cutting, at, time.end)
}

function pushNumber({ tokens, units }: Cutting, { start, end, folded }: Token, at: number): number {
  const { value, tokens: length } = numberAt(tokens, at, tokens.length)
  const number = Number.isFinite(value) ? value : undefined
  const last = tokens[at + length - 1]?.end ?? end
  units.push(otherUnit(start, last, folded, false, undefined, undefined, number))
  return at + length
}

function pushMark({ root, units }: Cutting, { start, end, folded }: Token, at: number): number {
  const told = marks.get(folded) ?? root.next.get(folded)?.senses ?? noSenses
  units.push(plainUnit(start, end, folded, told, true))
  return at + 1
}

function pushWord(cutting: Cutting, token: Token, at: number): number {
  const { text, tokens, part, words, nameAt, units } = cutting
  const { start, end, folded } = token
  const capital = part.capitals && isCapitalAt(text, start)
  const match =
    (part.headFirst ? undefined : officeBehind(tokens, at, tokens.length, words)) ??
    longest(tokens, at, tokens.length, words)
  const resolved = nameAt?.get(start)
  const length = match?.tokens ?? 1
  const last = tokens[at + length - 1]
  if (resolved !== undefined && resolved.end >= (last?.end ?? 0)) {
    units.push(otherUnit(start, resolved.end, folded, capital, resolved))
    return past(cutting, at, resolved.end)
  }
  if (match === undefined) units.push(otherUnit(start, end, folded, capital))
  else {
    const named = !part.capitals || hasCapital(text, tokens, at, length)
    pushPhrase(units, text, token, last ?? token, match, named, capital)
  }
  return at + length
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

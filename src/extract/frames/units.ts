import type { FramesPart, WordAnalysis } from "../../lang/parts/frames.ts"
import type { NameEntry } from "../../registry/find-names.ts"
import type { Token } from "../../util/tokens.ts"
import type { FrameTime, KnownName } from "./input.ts"
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
  readonly known?: KnownName
  readonly time?: FrameTime
  readonly mark: boolean
  readonly number?: number
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

interface Match {
  readonly analysis: WordAnalysis
  readonly node: Node
  readonly tokens: number
  /** What is written after its last word. */
  readonly after: WordAnalysis["after"]
}

/** Marks mean the same in every language. */
const marks = new Map<string, string>([
  ...[...",،、"].map((mark) => [mark, "comma"] as const),
  ...[..."«»“”„‟\"'‘’()[]‹›"].map((mark) => [mark, "quote"] as const),
  ...[..."-–—‐‑"].map((mark) => [mark, "hyphen"] as const),
  ...[...".!?؟;؛…:"].map((mark) => [mark, "end"] as const),
])

const bare: Omit<Unit, "start" | "end" | "word"> = {
  senses: [],
  names: [],
  mark: false,
  possessed: false,
  definite: false,
  capital: false,
}

/** The longest phrase or name that begins at a token; of two as long the one with the least taken off. */
function longest(tokens: readonly Token[], at: number, to: number, root: Node, part: FramesPart) {
  let best: Match | undefined
  for (const analysis of part.analyses(tokens[at]?.folded ?? "")) {
    let node = root.next.get(analysis.word)
    let index = at
    let { after } = analysis
    while (node !== undefined) {
      if (
        (node.senses.length > 0 || node.names.length > 0) &&
        (best === undefined || index + 1 - at > best.tokens)
      )
        best = { analysis, node, tokens: index + 1 - at, after }
      if (after !== undefined) break
      index++
      let next = tokens[index]
      // marks within a name: "Abdel-Fattah", "B. Name"
      if (
        next !== undefined &&
        index + 1 < to &&
        "-.'’".includes(next.folded) &&
        node.next.get(next.folded) === undefined
      ) {
        index++
        next = tokens[index]
      }
      if (index >= to || next === undefined || next.kind === "break") break
      let step: Node | undefined
      for (const inner of part.analyses(next.folded)) {
        if (inner.before.length > 0 || inner.possessed === true) continue
        step = node.next.get(inner.word)
        after = inner.after
        if (step !== undefined) break
      }
      node = step
    }
  }
  return best
}

/**
 * "Syrian intelligence" may be a name, but not in "the Syrian intelligence chief": there the nation's adjective stands
 * alone before an office.
 */
function officeBehind(
  tokens: readonly Token[],
  at: number,
  to: number,
  root: Node,
  part: FramesPart,
): Match | undefined {
  if (part.headFirst) return undefined
  const alone = root.next.get(tokens[at]?.folded ?? "")
  if (alone === undefined || !alone.senses.some(({ kind }) => kind === "demonym")) return undefined
  const behind = longest(tokens, at + 1, to, root, part)
  const [analysis] = part.analyses(tokens[at]?.folded ?? "")
  return analysis !== undefined && behind?.node.senses.some(({ kind }) => kind === "office")
    ? { analysis, node: alone, tokens: 1, after: undefined }
    : undefined
}

/** Whether a word of the phrase begins with a capital: "northern Syria". */
function hasCapital(text: string, tokens: readonly Token[], at: number, length: number): boolean {
  for (let index = at; index < at + length; index++) {
    const letter = text.slice(tokens[index]?.start ?? 0, (tokens[index]?.start ?? 0) + 1)
    if (letter !== letter.toLowerCase()) return true
  }
  return false
}

function numberAt(tokens: readonly Token[], at: number, to: number): { value: number; tokens: number } {
  let digits = tokens[at]?.folded ?? ""
  let index = at + 1
  while (index + 1 < to) {
    const mark = tokens[index]
    const group = tokens[index + 1]
    if (mark === undefined || group === undefined || group.kind !== "number") break
    if (mark.start !== tokens[index - 1]?.end || group.start !== mark.end) break
    if (",٬،".includes(mark.folded) && group.folded.length === 3) digits += group.folded
    else if (
      ".٫".includes(mark.folded) &&
      group.folded.length === 3 &&
      digits.length < 4 &&
      mark.folded === "٬"
    )
      digits += group.folded
    else if (".٫".includes(mark.folded)) digits += `.${group.folded}`
    else break
    index += 2
  }
  return { value: Number(digits), tokens: index - at }
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
  const skipPast = (end: number) => {
    while (at < to && (tokens[at]?.start ?? end) < end) at++
  }
  while (at < to) {
    const token = tokens[at]
    if (token === undefined) break
    const { start, end, folded } = token
    // a time may begin within a word, after what is written onto it
    while ((ahead[upcoming]?.start ?? end) < start) upcoming++
    const time = ahead[upcoming]
    if (time !== undefined && time.start < end && time.end > time.start) {
      if (time.start > start) {
        const clitic = part.analyses(folded).find((one) => one.before.length > 0)
        units.push({
          ...bare,
          start,
          end: time.start,
          word: text.slice(start, time.start),
          senses: (clitic?.before ?? []).map(({ sense }) => ({ kind: sense, values: [] })),
        })
      }
      units.push({ ...bare, start: time.start, end: time.end, word: folded, time })
      at++
      skipPast(time.end)
      continue
    }
    if (token.kind === "number") {
      const { value, tokens: length } = numberAt(tokens, at, to)
      const last = tokens[at + length - 1] ?? token
      units.push({
        ...bare,
        start,
        end: last.end,
        word: folded,
        ...(Number.isFinite(value) ? { number: value } : {}),
      })
      at += length
      continue
    }
    if (token.kind !== "word") {
      const sense = marks.get(folded)
      const senses =
        sense === undefined ? (root.next.get(folded)?.senses ?? []) : [{ kind: sense, values: [] }]
      units.push({ ...bare, start, end, word: folded, mark: true, senses })
      at++
      continue
    }
    const letter = text.slice(start, start + 1)
    const capital = part.capitals && letter !== letter.toLowerCase()
    const match = officeBehind(tokens, at, to, root, part) ?? longest(tokens, at, to, root, part)
    const resolved = nameAt.get(start)
    if (resolved !== undefined && resolved.end >= (tokens[at + (match?.tokens ?? 1) - 1]?.end ?? 0)) {
      units.push({ ...bare, start, end: resolved.end, word: folded, known: resolved, capital })
      at++
      skipPast(resolved.end)
      continue
    }
    if (match === undefined) {
      units.push({ ...bare, start, end, word: folded, capital })
      at++
      continue
    }
    let offset = start
    for (const { sense, letters } of match.analysis.before) {
      units.push({
        ...bare,
        start: offset,
        end: Math.min(offset + letters, token.end),
        word: text.slice(offset, offset + letters),
        senses: [{ kind: sense, values: [] }],
      })
      offset = Math.min(offset + letters, token.end - 1)
    }
    const last = tokens[at + match.tokens - 1] ?? token
    const stem = Math.max(offset, last.end - (match.after?.letters ?? 0))
    units.push({
      ...bare,
      start: offset,
      end: stem,
      word: folded,
      senses: match.node.senses,
      // "السورية" with its article is the adjective, not Syria
      names:
        (part.capitals && !hasCapital(text, tokens, at, match.tokens)) ||
        (match.analysis.definite === true && match.node.senses.some(({ kind }) => kind === "demonym"))
          ? []
          : match.node.names,
      possessed: match.analysis.possessed === true,
      definite: match.analysis.definite === true,
      capital,
    })
    if (match.after !== undefined)
      units.push({
        ...bare,
        start: stem,
        end: last.end,
        word: match.after.sense,
        senses: [{ kind: match.after.sense, values: [] }],
      })
    at += match.tokens
  }
  return units
}

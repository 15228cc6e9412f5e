import type { Registry } from "../../registry/registry.ts"
import type { Document, Run } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import { stateOfAdjective } from "./offices.ts"
import { isCapital } from "./written-name.ts"

/** A first name and a surname. */
const shortestFullName = 2
/** So many tokens may describe a name between an article and it. */
const longestAdjective = 4

/** Finds the name of a person or body in a mention, where capitals show names. */
export function createCapitalRuns(
  document: Document,
  nameEnd: (from: number, to: number) => number,
  registry: Registry | undefined,
) {
  const { tokens, marks, pack } = document

  /** The longest name of a mention that is its own: before its first comma, else behind it. */
  function capitalRun(mention: Mention): Run {
    const core = coreEnd(mention)
    const own = longestIn(mention, mention.from, core)
    const best = own.to > own.from ? own : longestIn(mention, core, mention.to)
    // "NPR's | Joan Roe": whose reporter she is
    for (let at = best.from; at < best.to - shortestFullName; at++)
      if (isPossessive(at) && !isOfState(at + 1)) return { from: at + 1, to: best.to }
    return best
  }

  /** The mention up to the comma behind which something else describes it; "Hart, Jr." goes on. */
  function coreEnd({ from, to }: Run): number {
    let at = from
    while (at < to && !(document.isMark(at, ",") && !pack.sources.juniors.includes(document.word(at + 1))))
      at++
    return at
  }

  function longestIn(mention: Mention, from: number, to: number): Run {
    let best = { from, to: from }
    for (let at = from; at < to; at++) {
      // "the mayor, who lost in May": a name in a clause about the source is not its own
      if (at > from && document.flag(at, "relative") > 0) break
      if (document.isMark(at, "(")) while (at < to && !document.isMark(at, ")")) at++
      const end = overSurname(at, nameEnd(at, to), to)
      if (
        end - at > best.to - best.from &&
        !isLetters(at, end) &&
        !describesNext(end, to) &&
        !isComplement(mention, at)
      )
        best = { from: at, to: end }
      at = Math.max(at, end - 1)
    }
    return best
  }

  /** "Angus | King": a title right behind a first name, where the mention ends, is a surname. */
  function overSurname(from: number, end: number, to: number): number {
    const noun = marks[end]?.noun?.value
    if (end === from || end >= to || !isCapital(document, end) || noun === undefined) return end
    if (noun.kind !== "person" || noun.number !== "singular" || isPossessive(end - 1)) return end
    return end + 1 >= to || tokens[end + 1]?.kind !== "word" ? end + 1 : end
  }

  /** "AFP | correspondent", "Maine | Sen. Hart", "Black | voters": a name that describes what stands behind it. */
  function describesNext(at: number, to: number): boolean {
    if (at >= to) return false
    let next = at
    // "Curtis' | lawyer": also behind the sign of an owner
    while (next < to && document.isMark(next, ".-‑/'’")) next++
    if (next >= to || tokens[next]?.kind !== "word") return false
    if (marks[next]?.noun !== undefined || document.flag(next, "title") > 0) return true
    return !isCapital(document, next) && isPlain(next)
  }

  /** A word that neither joins, nor tells a time or a place. */
  function isPlain(at: number): boolean {
    return (
      ["preposition", "conjunction", "relative", "adverb", "time", "auxiliary", "join", "agent"] as const
    ).every((flag) => document.flag(at, flag) === 0)
  }

  /** "ex-adviser to former President | Hart", "the Committee on | Armed Services": another's name behind a preposition. */
  function isComplement({ from }: Run, run: number): boolean {
    let at = run - 1
    // "the minister of the self-declared | Harbour Republic"
    let described = run - 1
    while (described > from && run - described <= longestAdjective && isAdjective(described)) described--
    if (described < at && document.flag(described, "definite") > 0) at = described
    while (
      at > from &&
      (document.isMark(at, ".") ||
        document.flag(at, "title") > 0 ||
        document.flag(at, "definite") > 0 ||
        isHead(at) ||
        // "the head of Public | Health"
        (marks[at]?.noun !== undefined && isCapital(document, at)))
    )
      at--
    return at > from && document.flag(at, "preposition") > 0 && marks[at]?.count === undefined
  }

  /** A word in small letters that may describe a name behind it, or the hyphen inside one. */
  function isAdjective(at: number): boolean {
    if (document.isMark(at, "-‑")) return true
    const plain = tokens[at]?.kind === "word" && marks[at]?.noun === undefined && isPlain(at)
    return plain && document.flag(at, "definite") === 0 && !isCapital(document, at)
  }

  function isHead(at: number): boolean {
    return marks[at]?.noun?.value.kind === "person" || document.flag(at, "backward") > 0
  }

  function isOfState(at: number): boolean {
    return registry !== undefined && stateOfAdjective(document, at, registry) !== undefined
  }

  function isPossessive(at: number): boolean {
    const word = document.word(at)
    return pack.sources.possessive.some((ending) => ending.startsWith("'") && word.endsWith(ending))
  }

  /** Whether a run has letters and dots alone ("R-N.C."). */
  function isLetters(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      if (token?.kind === "word" && token.end - token.start > 1) return false
    }
    return true
  }

  return { capitalRun }
}

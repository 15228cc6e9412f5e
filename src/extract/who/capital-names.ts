import { wordKind } from "../../names/name-particles.ts"
import type { Document } from "../text/document.ts"
import { isCapital } from "./written-name.ts"

/** More small words than these do not stand inside one name ("van der", "bin Abd al"). */
const mostParticles = 3

/** A first name and a surname. */
const shortestFullName = 2
/** A syllable of a name that a hyphen joins has no more letters ("Hyung", "young"). */
const longestTail = 5

/** Follows a name from word to word where capitals show names: over initials, hyphens and particles. */
export function createCapitalNames(document: Document, isNameWord: (at: number) => boolean) {
  const { tokens, pack } = document

  /** A hyphen or apostrophe inside a name, or the dot of an initial: a full stop ends a name. */
  function isJoint(at: number): boolean {
    const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (document.isMark(at, ".") && before !== undefined) {
      const initial = before.end - before.start === 1 || pack.sentences.abbreviations.includes(before.folded)
      return initial && mark?.start === before.end
    }
    return document.isMark(at, "-'’") && before?.end === mark?.start && mark?.end === after?.start
  }

  /** Where the next word of a name stands behind a token: over initials, hyphens and particles; -1 where there is none. */
  function nextOfName(at: number, to: number): number {
    let next = at
    if (isJoint(next)) next++
    if (next < to && isNameWord(next)) return next
    if (next > at && !document.isMark(at, "-")) return -1
    for (let particles = 0; particles < mostParticles && next < to; particles++) {
      if (document.isMark(next, "-'’") && particles > 0) next++
      const token = tokens[next]
      if (token?.kind !== "word" || document.marks[next] !== undefined) {
        return particles > 0 && next < to && isNameWord(next) ? next : -1
      }
      const hyphened = document.isMark(next + 1, "-")
      if (isCapital(document, next)) return particles > 0 && isNameWord(next) ? next : -1
      if (wordKind(token.folded, { first: false, last: false, hyphened }) === "word") return -1
      next++
    }
    if (document.isMark(next, "-'’")) next++
    return next < to && isNameWord(next) ? next : -1
  }

  /** The end of the name that begins at a token of a language with capitals. */
  function nameEnd(from: number, to: number): number {
    if (!isNameWord(from)) return from
    let end = from + 1
    for (let next = nextOfName(end, to); next >= 0; next = nextOfName(end, to)) end = next + 1
    return end - from >= shortestFullName && isTail(end) ? end + 2 : end
  }

  /** "Kim Dong|-sul": a small syllable that closes a full name, but not "Los Angeles|-area residents". */
  function isTail(at: number): boolean {
    const [before, mark, tail, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
    if (!document.isMark(at, "-‑") || before?.end !== mark?.start || mark?.end !== tail?.start) return false
    if (tail?.kind !== "word" || tail.end - tail.start > longestTail || document.marks[at + 1] !== undefined)
      return false
    if (pack.letters.passiveParticiple(tail.folded) || pack.letters.activeParticiple(tail.folded))
      return false
    return (
      next?.kind !== "word" ||
      document.marks[at + 2]?.cues !== undefined ||
      document.flag(at + 2, "auxiliary") > 0
    )
  }

  return { nextOfName, nameEnd }
}

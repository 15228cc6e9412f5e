import type { Registry } from "../../registry/registry.ts"
import type { Document, Run } from "../text/document.ts"
import type { NameHit } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"
import { isFirstName } from "./surnames.ts"

/** Tells whether a registered name that was found is a whole name of the text. */
export function createWholeNames(document: Document, registry: Registry | undefined, nameWords: NameWords) {
  const { tokens, pack } = document
  const { capitals } = pack.letters

  /** "Hamas-ruled", "an NBC/WSJ poll": a name written together with what it describes. */
  function isGlued(hit: NameHit): boolean {
    const mark = tokens[hit.to]
    const next = tokens[hit.to + 1]
    return (
      document.isMark(hit.to, "-‑/") &&
      mark?.start === tokens[hit.to - 1]?.end &&
      mark?.end === next?.start &&
      next?.kind === "word"
    )
  }

  /** A place or state speaks only where it is the whole mention. */
  function isWhole(run: Run, hit: NameHit): boolean {
    for (let at = run.from; at < hit.from; at++)
      if (tokens[at]?.kind === "word" && document.flag(at, "definite") === 0) return false
    if (hit.to >= run.to) return !goesOn(hit)
    if (capitals) return false
    // what a sentence goes on with may stand in the mention, but no other part of a name
    return !goesOn(hit)
  }

  /** "Sofia Karim", "صوفيا كريم" */
  function goesOn(hit: NameHit): boolean {
    if (capitals) return nameWords.nextOfName(behindBracket(hit.to), tokens.length) >= 0
    return (
      tokens[hit.to]?.kind === "word" &&
      nameWords.isNameWord(hit.to) &&
      registry !== undefined &&
      isFirstName(registry, document.word(hit.to))
    )
  }

  /** "the Holland (Mich.) Sentinel": where a name may go on behind a bracket. */
  function behindBracket(at: number): number {
    if (!document.isMark(at, "(")) return at
    for (let close = at + 1; close < at + 6; close++) if (document.isMark(close, ")")) return close + 1
    return at
  }

  return { isGlued, isWhole, goesOn }
}

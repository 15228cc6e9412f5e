import type { Draft } from "../constructions/draft.ts"
import type { Document } from "../text/document.ts"

/** Tokens right before and behind a cue, and before a speaker, in which a word puts the statement before the story. */
const beside = 3

/**
 * Tells whether a cue tells of what was said before the story, or again and again: "had said", "has long warned",
 * "وكان الوزير قال". Such a statement has no day but the one that stands beside it.
 */
export function isBackground(document: Document, draft: Draft): boolean {
  const { cue, pieces, speaker, sentence } = draft
  if (cue === null) return false
  const isAnterior = (from: number, to: number): boolean => {
    for (let at = Math.max(from, sentence.from); at < to; at++)
      if (document.flag(at, "anterior") > 0 && !pieces.some((piece) => at >= piece.from && at < piece.to))
        return true
    return false
  }
  const mentions = speaker.kind === "named" ? speaker.mentions : []
  const opens = Math.min(cue.from, ...mentions.map(({ from }) => from))
  const [content] = pieces
  const behind = content !== undefined && content.from >= cue.to ? content.from : sentence.to
  return (
    isAnterior(cue.from - beside, cue.from) ||
    isAnterior(opens - beside, opens) ||
    isAnterior(cue.to, Math.min(cue.to + beside, behind))
  )
}

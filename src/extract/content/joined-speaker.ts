import type { Document } from "../text/document.ts"
import { announces } from "./announcement.ts"

/** So far behind a word that splits a sentence the cue of another speaker may stand. */
const splitReach = 4
/** So far behind a conjunction the name of another speaker ends, and so long is what describes him. */
const descriptionReach = { name: 8, description: 30 }

/** "while Ann Lee, the mayor who left in May, | said": behind what commas set off after the first name; else the limit. */
function behindDescription(document: Document, from: number, limit: number): number {
  let open = from
  while (open < Math.min(limit, from + descriptionReach.name) && document.tokens[open]?.kind === "word")
    open++
  if (open === from || !document.isMark(open, ",")) return limit
  for (let at = open + 1; at < Math.min(limit, open + descriptionReach.description); at++)
    if (document.isMark(at, ",")) return at + 1
  return limit
}

/** Whether another speaker's clause is joined here, behind a comma. */
export function joinsSpeaker(document: Document, at: number, limit: number): boolean {
  if (document.flag(at, "split") > 0 && announces(document, at + 1, limit, splitReach)) return true
  // "إلا أن | الهيئة قالت"
  const length = Math.max(document.flag(at, "conjunction"), document.flag(at, "clause"))
  if (length === 0) return false
  const from = at + length
  if (announces(document, from, limit, document.pack.content.joinedReach)) return true
  return announces(document, behindDescription(document, from, limit), limit, 1)
}

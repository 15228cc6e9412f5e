import type { Document, Run } from "../text/document.ts"
import { canSpeak } from "../who/can-speak.ts"
import { describe } from "../who/mention.ts"
import type { NameFinder } from "../who/name-finder.ts"
import { isCapital } from "../who/written-name.ts"
import type { Draft, Speaker } from "./draft.ts"
import { named } from "./sentence-reader.ts"

/** Tokens of the longest name under a quotation, with its titles. */
const longestName = 10

/** "— Mayor Ann Lee, | on the radio": who signs a line that a dash opens; nobody where it is an outlet. */
function signerOf(document: Document, names: NameFinder, { from, to }: Run): Speaker | undefined {
  if (!document.isMark(from, "–—") || !isCapital(document, from + 1)) return undefined
  let end = from + 1
  while (end < Math.min(to, from + longestName) && !document.isMark(end, ",(;:")) {
    if (document.flag(end, "preposition") > 0 && !isCapital(document, end)) break
    end++
  }
  const mention = describe(document, from + 1, end)
  if (names.within(document, mention.from, mention.to).some(names.isOutlet)) return undefined
  return canSpeak(document, names, mention) ? named([mention]) : undefined
}

/** Who signs the line under a quotation that is a paragraph, by the places of the quotation's sentences. */
export function signedQuotations(
  document: Document,
  names: NameFinder,
  sentences: readonly Run[],
): ReadonlyMap<number, Speaker> {
  const found = new Map<number, Speaker>()
  if (!document.pack.letters.capitals) return found
  for (const [place, line] of sentences.entries()) {
    const last = sentences[place - 1]
    if (last === undefined || last.to === line.from) continue
    const open = document.partner[last.to - 1] ?? -1
    const speaker = open < 0 || open >= last.to ? undefined : signerOf(document, names, line)
    if (speaker === undefined) continue
    let first = place - 1
    while (first > 0 && (sentences[first]?.from ?? 0) > open) first--
    if (sentences[first]?.from !== open) continue
    for (let each = first; each < place; each++) found.set(each, speaker)
  }
  return found
}

/** A quotation whose speaker nothing in it tells is that of who signs it. */
export function withSigner(speaker: Speaker | undefined, drafts: readonly Draft[]): readonly Draft[] {
  if (speaker === undefined) return drafts
  return drafts.map((draft) =>
    draft.cue === null && draft.speaker.kind === "carried" ? Object.assign(draft, { speaker }) : draft,
  )
}

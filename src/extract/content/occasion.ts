import type { ContentReading } from "./content-reading.ts"
import { isPhrase } from "./phrase-end.ts"

const occasions: ReadonlySet<string> = new Set(["statement", "interview", "press conference"])

/** "مزاعمها | في تغريدة له": a message that is the speaker's own. */
function isOwnMessage(
  { document }: ContentReading,
  medium: { readonly value: string; readonly length: number },
  at: number,
) {
  const { content, sources } = document.pack
  const owner = document.word(at + medium.length)
  return !content.freeConjunctions && medium.value === "post" && sources.objects.includes(owner)
}

/** "claimed the attack in a statement": how a thing was put is no part of it. */
export function marksOccasion(reading: ContentReading, at: number): boolean {
  const medium = reading.document.marks[at]?.medium
  if (medium === undefined || at <= reading.start) return false
  const occasion = at > reading.start + 1 && occasions.has(medium.value)
  if (!occasion && !isOwnMessage(reading, medium, at)) return false
  return reading.phrasal || isPhrase(reading, at)
}

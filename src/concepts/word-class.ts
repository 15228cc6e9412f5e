import type { Search } from "./candidates.ts"

/** What the word before shows of a word that may be noun or verb; undefined where it shows nothing. */
export function classBefore({ words, tokens }: Search, at: number): "verb" | "noun" | undefined {
  const before = tokens[at - 1]
  if (before?.kind !== "word") return undefined
  if (words.beforeNouns.has(before.folded)) return "noun"
  return words.beforeVerbs.has(before.folded) ? "verb" : undefined
}

/** How many words may stand between the auxiliary and its participle. */
const reach = 2

/** Whether an auxiliary of the passive stands before a participle, adverbs between them ("was *reportedly* killed"). */
export function passiveBefore({ part, tokens }: Search, at: number): boolean {
  if (part.passives.length === 0) return false
  for (let before = at - 1; before >= 0 && before >= at - 1 - reach; before--) {
    const token = tokens[before]
    if (token?.kind !== "word") return false
    if (part.passives.includes(token.folded)) return true
    if (!part.between.includes(token.folded) && !token.folded.endsWith("ly")) return false
  }
  return false
}

import type { Document } from "../text/document.ts"
import type { NameFinder } from "./name-finder.ts"

/** Whether the word names to whom something was told, written with its preposition ("لرويترز", "to Reuters"). */
export function startsAddressee(document: Document, names: NameFinder, at: number, to: number): boolean {
  const { letters, reporting } = document.pack
  const { addressees } = reporting
  const word = document.word(at)
  const written = letters.proclitics.some((letter) => addressees.includes(letter))
  if (!written) return addressees.includes(word)
  if (!addressees.some((letter) => word.startsWith(letter))) return false
  // لـ"الشرق الأوسط"
  if (addressees.includes(word)) return (document.partner[at + 1] ?? -1) > at + 1
  const noun = document.marks[at]?.noun
  if (noun !== undefined)
    return (
      noun.value.kind === "outlet" &&
      addressees.some((letter) => noun.value.proclitic?.startsWith(letter) === true)
    )
  const hit = names.at(document, at, to)
  return (
    hit !== undefined && names.isOutlet(hit) && !hit.entries.some((entry) => entry.folded.startsWith(word))
  )
}

import type { Mention } from "../who/mention.ts"
import type { Speaker } from "./draft.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** Longer than so many tokens an office without a known name was read too far. */
const longestOffice = 4

/** The one person whom a speaker surely stands for: by a registered name or by a short office; undefined where nobody is sure. */
export function surePerson({ document, names }: SentenceReader, speaker: Speaker): Mention | undefined {
  const [only, ...others] = speaker.kind === "named" ? speaker.mentions : []
  if (only === undefined || others.length > 0) return undefined
  const known = names.within(document, only.from, only.to).some(names.isPerson)
  const office = only.head?.kind === "person" && only.to - only.from <= longestOffice
  return known || office ? only : undefined
}

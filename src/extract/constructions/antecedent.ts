import type { Document } from "../text/document.ts"
import type { Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** So many tokens before a relative word its antecedent begins. */
const reach = 12

/** Kinds of nouns that can speak by themselves; of another thing a relative clause tells what others say of it. */
const speaking: ReadonlySet<string> = new Set(["anonymous", "collective", "person", "outlet"])

/** So many words of a name that no registry has may stand before a relative word. */
const longestName = 4

const ends = ["preposition", "clause", "negation", "auxiliary", "topic", "deniable"] as const

/** "ضد | رافي موتي | الذي": a name that no registry has, behind a preposition. */
function writtenName({ document, names, run, floor }: SentenceReader, end: number): Mentions | undefined {
  let from = end
  while (from > Math.max(run.from, floor) && end - from < longestName && isNameWord(document, from - 1))
    from--
  if (from === end || document.flag(from - 1, "preposition") === 0) return undefined
  const found = mentionsAfter(document, names, from, end)
  return found.to === end && found.mentions.length === 1 ? found : undefined
}

function isNameWord(document: Document, at: number): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  return (
    document.tokens[at]?.kind === "word" &&
    !letters.definite(word) &&
    !letters.eventNoun(word) &&
    document.marks[at]?.cues === undefined &&
    ends.every((flag) => document.flag(at, flag) === 0)
  )
}

/** "الخبير الاقتصادي الذي ذكر أن": the noun phrase that a relative word before a verb describes. `own`: the verb tells of himself, so a body, too. */
export function antecedentOf(reader: SentenceReader, relative: number, own = false): Mentions | undefined {
  const { document, names, run } = reader
  let end = relative
  while (end > run.from && document.isMark(end - 1, ",،")) end--
  let body: Mentions | undefined
  for (let from = Math.max(run.from, reader.floor, end - reach); from < end; from++) {
    if (document.marks[from]?.noun === undefined && names.at(document, from, end) === undefined) continue
    const found = mentionsAfter(document, names, from, end)
    const [only, ...others] = found.mentions
    if (found.to !== end || only === undefined || others.length > 0) continue
    const person = names.within(document, only.from, only.to).some(names.isPerson)
    if (person || (only.head !== undefined && speaking.has(only.head.kind))) return found
    if (!own) return undefined
    // "غضب | باريس، التي": the nearest, but "وزارة الخارجية" whole
    if (body === undefined || document.marks[from - 1]?.noun === undefined) body = found
  }
  return body ?? (own ? writtenName(reader, end) : undefined)
}

import type { Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** So many tokens before a relative word its antecedent begins. */
const reach = 12

/** Kinds of nouns that can speak by themselves; of another thing a relative clause tells what others say of it. */
const speaking: ReadonlySet<string> = new Set(["anonymous", "collective", "person", "outlet"])

/** "الخبير الاقتصادي الذي ذكر أن": the noun phrase that a relative word before a verb describes. */
export function antecedentOf(reader: SentenceReader, relative: number): Mentions | undefined {
  const { document, names, run } = reader
  let end = relative
  while (end > run.from && document.isMark(end - 1, ",،")) end--
  for (let from = Math.max(run.from, reader.floor, end - reach); from < end; from++) {
    if (document.marks[from]?.noun === undefined && names.at(document, from, end) === undefined) continue
    const found = mentionsAfter(document, names, from, end)
    const [only, ...others] = found.mentions
    if (found.to !== end || only === undefined || others.length > 0) continue
    const person = names.within(document, only.from, only.to).some(names.isPerson)
    return person || (only.head !== undefined && speaking.has(only.head.kind)) ? found : undefined
  }
  return undefined
}

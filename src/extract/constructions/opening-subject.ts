import type { CueForm } from "../../lang/parts/reporting.ts"
import { isConjoined } from "../text/conjoined.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { Speaker } from "./draft.ts"
import { named, type SentenceReader } from "./sentence-reader.ts"

/** Words of the longest noun phrase that opens a sentence right before its verb. */
const longest = 7

const small = [
  "preposition",
  "adverb",
  "time",
  "auxiliary",
  "negation",
  "clause",
  "relative",
  "circumstance",
  "impersonal",
  "fronting",
  "prior",
] as const

/** Where the words of the sentence begin that run up to a verb: behind what a colon sets off. */
function phraseStart({ document, floor }: SentenceReader, at: number): number | undefined {
  let from = at
  while (from > floor && at - from <= longest && document.tokens[from - 1]?.kind === "word") from--
  const opens = from === floor || document.isMark(from - 1, ":.|")
  return opens && from < at && at - from <= longest ? from : undefined
}

/**
 * "تركيا تنتقد واشنطن", "النقابة العربية تطالب تركيا": a verb in the present whose sentence opens with a noun phrase right
 * before it has no other subject, so that whoever stands behind is spoken of or to. Nobody is named where the phrase
 * cannot be read.
 */
export function openingSubject(reader: SentenceReader, at: number, form: CueForm): Speaker | undefined {
  const { document, names } = reader
  if (form.present !== true || form.resumed === true || isConjoined(document, at)) return undefined
  const from = phraseStart(reader, at)
  if (from === undefined || isConjoined(document, from)) return undefined
  const { clauses, letters } = document.pack
  const name = names.at(document, from, at)
  if (
    name === undefined &&
    document.marks[from]?.noun === undefined &&
    !letters.definite(document.word(from))
  )
    return undefined
  for (let index = name?.to ?? from; index < at; index++) {
    if (small.some((flag) => document.flag(index, flag) > 0)) return undefined
    if (document.marks[index]?.complementiser !== undefined) return undefined
    if (letters.verb(document.word(index)) && clauses.verb(document.word(index), "", "") === "sure")
      return undefined
  }
  const found = mentionsAfter(document, names, from, at)
  return named(found.to === at ? found.mentions : [])
}

import type { SourceSide } from "../../lang/parts/constructions.ts"
import type { Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { Speaker } from "./draft.ts"
import { named, type SentenceReader } from "./sentence-reader.ts"
import { subjectBefore } from "./subject-before.ts"

/** So many tokens from the sentence's start its first verb or its first noun may stand. */
const verbWithin = 24
const nounWithin = 6

/** The source right before a verb, where the language mostly has it there. */
export function subjectAhead({ document, names, floor }: SentenceReader, at: number): Mentions | undefined {
  return document.pack.reporting.subject[0] === "before"
    ? subjectBefore(document, at, floor, names)
    : undefined
}

/** The noun phrase before the first verb of the sentence. */
function beforeFirstVerb({ document, names, run }: SentenceReader, before: number): Speaker | undefined {
  const { letters } = document.pack
  for (let at = run.from + 1; at < Math.min(before, run.from + verbWithin); at++) {
    if (
      document.flag(at, "auxiliary") === 0 &&
      !letters.verb(document.word(at)) &&
      document.marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) !== true
    )
      continue
    const found = subjectBefore(document, at, run.from, names)
    if (found !== undefined && found.mentions.length > 0) return named(found.mentions)
  }
  return undefined
}

/** The first noun phrase behind the verb that opens the sentence. */
function behindFirstVerb({ document, names, run }: SentenceReader, before: number): Speaker | undefined {
  for (let at = run.from + 1; at < Math.min(before, run.from + nounWithin); at++) {
    if (document.marks[at]?.noun === undefined && names.at(document, at, before) === undefined) continue
    const found = mentionsAfter(document, names, at, before)
    if (found.mentions.length > 0) return named(found.mentions)
  }
  return undefined
}

const finders: {
  readonly [Side in SourceSide]: (reader: SentenceReader, before: number) => Speaker | undefined
} = { before: beforeFirstVerb, after: behindFirstVerb }

/** Who does what the sentence tells first, for verbs joined to that one ("He left and said that"). */
export function sentenceSubject(reader: SentenceReader, before: number): Speaker | undefined {
  const [side = "before"] = reader.document.pack.reporting.subject
  return finders[side](reader, before)
}

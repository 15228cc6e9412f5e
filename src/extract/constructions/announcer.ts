import type { Document } from "../text/document.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { createSentenceEdges } from "../who/sentence-edges.ts"
import type { Speaker } from "./draft.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { named, type SentenceReader } from "./sentence-reader.ts"

/** Kinds of nouns for what is quoted below. */
const texts: ReadonlySet<string> = new Set(["document", "media"])

/** The colon with which the paragraph before a sentence ends. */
function colonBefore({ tokens, isMark }: Document, at: number): number | undefined {
  let before = at - 1
  while (before >= 0 && tokens[before]?.kind === "break") before--
  return before < at - 1 && isMark(before, ":") ? before : undefined
}

/** "Below is the memo sent | from Ann Hart:": the word behind a text that brings in whose it is. */
function ownerAt(document: Document, text: number, colon: number): number | undefined {
  const { publishedFrom } = document.pack.sources
  for (let at = text + 1; at < colon; at++)
    if (publishedFrom.includes(document.word(at)) || document.flag(at, "agent") > 0) return at + 1
  return undefined
}

/**
 * "The ministry issued this statement:", and the quotation as a paragraph of its own: whoever issued it speaks, or whose
 * it is. Undefined where the sentence reports by a verb of its own, or tells of no text.
 */
export function announcer(reader: SentenceReader): Speaker | undefined {
  const { document, names, run } = reader
  const { marks } = document
  const colon = colonBefore(document, run.from)
  if (colon === undefined) return undefined
  const from = createSentenceEdges(document).sentenceStart(colon)
  let text: number | undefined
  for (let at = from; at < colon; at++) {
    if (marks[at]?.cues?.forms.some(({ kind, weak }) => kind === "finite" && weak !== true) === true)
      return undefined
    if (texts.has(marks[at]?.noun?.value.kind ?? "")) text ??= at
  }
  // "This just in from the ministry:"
  text ??= document.tokens[from]?.kind === "word" && document.flag(from, "definite") > 0 ? from : undefined
  if (text === undefined) return undefined
  const owner = ownerAt(document, text, colon)
  const own = owner === undefined ? undefined : mentionsAfter(document, names, owner, colon)
  if (own !== undefined && own.mentions.length > 0) return named(own.mentions)
  if (text === from) return undefined
  const subject = sentenceSubject({ ...reader, run: { from, to: colon }, floor: from }, text)
  return subject?.kind === "named" && subject.mentions.length > 0 ? subject : undefined
}

import { readContent } from "../content/content.ts"
import type { Document } from "../text/document.ts"
import { type Piece, quotedPieces } from "../text/pieces.ts"
import type { Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { NoteConstruction, UseOf } from "./construction.ts"
import { prepositionSource } from "./cue-source.ts"
import { describedEnd } from "./described-end.ts"
import type { Draft } from "./draft.ts"
import {
  addDraft,
  commas,
  isJoint,
  isOpening,
  named,
  nothingSaid,
  type SentenceReader,
} from "./sentence-reader.ts"

function opensClause(document: Document, at: number): boolean {
  return document.flag(at, "clause") > 0 || document.flag(at, "conjunction") > 0
}

/** What the source says: a quotation that fills the sentence, or the clause. */
function contentFrom(
  reader: SentenceReader,
  start: number,
): { pieces: readonly Piece[]; to: number; direct: boolean } {
  const { document, run } = reader
  const close = document.partner[start] ?? start
  if (isOpening(reader, start) && close >= run.to - 2)
    return { pieces: quotedPieces(document, start, close), to: run.to, direct: true }
  const content = readContent(
    document,
    start,
    run.to,
    (token) => prepositionSource(reader, token) !== undefined,
  )
  return { ...content, direct: false }
}

/** "وفقا لرويترز، قال مسؤول …": whoever speaks in what the source passes on is the deeper source. */
function addDeeper({ document, names }: SentenceReader, draft: Draft, from: number, to: number): void {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const cues = document.marks[at]?.cues
    const form = cues?.forms.find((other) => other.kind === "finite" && other.weak !== true)
    if (cues === undefined || form === undefined) continue
    const found = mentionsAfter(document, names, at + cues.length, to)
    const first = found.mentions[0]
    if (
      first?.head !== undefined ||
      (first !== undefined && names.within(document, first.from, first.to).length > 0)
    )
      draft.inner.push({ mentions: found.mentions, cue: { from: at, to: at + cues.length }, form })
    return
  }
}

/** So far behind the verb the comma stands that closes what is told of a text. */
const issuedReach = 16

/** "بحسب بيان | نشره الجيش على موقعه،": who issued the text that is the source, up to the comma behind it. */
function issuedBy({ document, names, run }: SentenceReader, verb: number): Mentions | undefined {
  const { clauses, letters } = document.pack
  const word = document.word(verb)
  if (letters.capitals || !letters.possessed(word)) return undefined
  if (document.tokens[verb]?.kind !== "word" || clauses.verb(word, "", "") === undefined) return undefined
  const found = mentionsAfter(document, names, verb + 1, Math.min(run.to, verb + issuedReach))
  if (found.mentions.length === 0) return undefined
  for (let comma = found.to; comma < Math.min(run.to, verb + issuedReach); comma++)
    if (document.isMark(comma, ",،")) return { ...found, to: comma }
  return undefined
}

/** "وفق ما أعلنت الرئاسة | يوم الاثنين": when it was said is no content. */
function isDate(document: Document, pieces: readonly Piece[]): boolean {
  return pieces.every(({ from, to }) => {
    for (let at = from; at < to; at++)
      if (document.tokens[at]?.kind === "word" && document.flag(at, "time") === 0) return false
    return true
  })
}

/** According to the driver, the road is closed. */
export const sourceFirst: NoteConstruction<UseOf<"source-first">> = {
  on: "note",
  read(reader, { at, to, form, source }, { behindConjunction, described, relays }) {
    const { document, run } = reader
    // "because, according to Trump, …": the clause begins before its source
    const joint = behindConjunction && document.isMark(at - 1, commas) && opensClause(document, at - 2)
    if (!joint && !isJoint(reader, reader.floor, at)) return 0
    const issued = issuedBy(reader, source.to)
    let start = issued?.to ?? (described ? describedEnd(reader, source.to) : source.to)
    while (start < run.to && document.isMark(start, commas)) start++
    const content = contentFrom(reader, start)
    if (content.pieces.length === 0 || isDate(document, content.pieces)) return nothingSaid
    const draft = addDraft(reader, {
      ...content,
      form,
      cue: { from: at, to },
      negated: false,
      speaker: named(issued?.mentions ?? source.mentions),
    })
    if (relays) addDeeper(reader, draft, start, content.to)
    return content.to - at
  },
}

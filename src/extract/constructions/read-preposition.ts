import type { CueForm } from "../../lang/parts/reporting.ts"
import { asCueAt } from "../content/announcement.ts"
import { findComplement } from "../content/complement.ts"
import { readContent } from "../content/content.ts"
import { prepositionSource } from "./cue-source.ts"
import type { Document } from "../text/document.ts"
import type { Draft } from "./draft.ts"
import type { Mentions } from "../who/mention.ts"
import { mentionsAfter, startsAddressee } from "../who/mentions.ts"
import { piece, quotedPieces } from "../text/pieces.ts"
import { isRelayedByMedia } from "./relayed-by-media.ts"
import {
  addDraft,
  commas,
  deepest,
  isJoint,
  isOpening,
  named,
  type SentenceReader,
} from "./sentence-reader.ts"
import { subjectBefore } from "./subject-before.ts"

export function readPreposition(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  length: number,
  source: Mentions | undefined,
): number {
  const { document, run, drafts } = reader
  const { marks } = document
  if (source === undefined) return 0
  const cue = { from: at, to: at + length }
  const last = drafts.at(-1)
  if (isJoint(reader, reader.floor, at) && last !== undefined && reader.floor > run.from) {
    if (last.outer.length + last.inner.length >= deepest) return source.to - at
    const passedOn = form.cue.act === "reports" && form.kind === "preposition"
    if (passedOn || isRelayedByMedia(reader, last, source.mentions))
      last.inner.push({ mentions: source.mentions, cue, form })
    else last.outer.unshift({ mentions: source.mentions, cue, form })
    reader.floor = Math.max(reader.floor, source.to)
    return source.to - at
  }
  // "because, according to Trump, …": the clause begins before its source
  const joint = document.subjectFirst && document.isMark(at - 1, commas) && opensAt(document, at - 2)
  if (joint || isJoint(reader, reader.floor, at)) {
    let start = source.to
    // "according to a poll released Monday, …": the source's own circumstances
    for (let next = start; next < Math.min(run.to, start + 10) && document.subjectFirst; next++) {
      if (marks[next]?.complementiser !== undefined || marks[next]?.cues !== undefined) break
      if (document.isMark(next, ",")) start = next
      if (document.isMark(next, ",")) break
    }
    while (start < run.to && document.isMark(start, commas)) start++
    // content that opens with its own speaker is a chain: the prepositional source passes it on
    const content =
      isOpening(reader, start) && (document.partner[start] ?? 0) >= run.to - 2
        ? {
            pieces: quotedPieces(document, start, document.partner[start] ?? start),
            to: run.to,
            direct: true,
          }
        : {
            ...readContent(
              document,
              start,
              run.to,
              (token) => prepositionSource(reader, token) !== undefined,
            ),
            direct: false,
          }
    if (content.pieces.length === 0) return 0
    const draft = addDraft(reader, {
      ...content,
      form,
      cue,
      negated: false,
      speaker: named(source.mentions),
      to: content.to,
    })
    nested(reader, draft, start, content.to)
    return content.to - at
  }
  // "من المتوقع، بحسب مسؤولين، أن تستأنف": the clause comes behind its source
  const rest = document.isMark(source.to, commas) ? source.to + 1 : source.to
  if (
    !document.subjectFirst &&
    document.isMark(at - 1, commas) &&
    marks[rest]?.complementiser !== undefined &&
    at - 1 - reader.floor <= 4
  ) {
    const content = readContent(
      document,
      rest,
      run.to,
      (token) => prepositionSource(reader, token) !== undefined,
    )
    const opening = piece(document, reader.floor, at - 1)
    if (content.pieces.length > 0 && opening !== undefined) {
      addDraft(reader, {
        ...content,
        pieces: content.pieces.map((part, index) => (index === 0 ? { ...part, opening } : part)),
        direct: false,
        form,
        cue,
        negated: false,
        speaker: named(source.mentions),
        to: content.to,
      })
      return content.to - at
    }
  }
  let end = at
  while (
    end > reader.floor &&
    (document.flag(end - 1, "circumstance") > 0 || document.isMark(end - 1, commas))
  )
    end--
  const found = piece(document, reader.floor, end)
  if (found === undefined) return 0
  const close = document.partner[found.from] ?? -1
  const direct = close === found.to - 1
  const pieces = direct ? quotedPieces(document, found.from, close) : [found]
  addDraft(reader, {
    pieces,
    direct,
    form,
    cue,
    negated: false,
    speaker: named(source.mentions),
    to: Math.max(source.to, reader.floor),
  })
  return source.to - at
}

function opensAt(document: Document, at: number): boolean {
  return document.flag(at, "clause") > 0 || document.flag(at, "conjunction") > 0
}

/** After "according to X, …": where the content is itself "Y said …", Y is the deeper source. */
export function nested(reader: SentenceReader, draft: Draft, from: number, to: number): void {
  const { document, names } = reader
  const { marks } = document
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const cues = marks[at]?.cues
    const form = cues?.forms.find((other) => other.kind === "finite" && other.weak !== true)
    if (cues === undefined || form === undefined || document.subjectFirst) continue
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

/** "quoted by the agency", "was quoted as saying by the agency": who passed the words on. */
export function relayedBy(reader: SentenceReader, at: number, length: number): number {
  const { document, names, run, drafts } = reader
  const { marks } = document
  const last = drafts.at(-1)
  const previous = marks[at - 1]?.cues?.forms.some((form) => form.cue.relay !== undefined) === true
  const adjacent = last?.cue !== null && last?.cue !== undefined && last.cue.to === at
  if (!previous && !adjacent) return 0
  const found = mentionsAfter(document, names, at + length, run.to)
  if (found.mentions.length === 0) return 0
  const link = { mentions: found.mentions, cue: { from: at - 1, to: at } }
  if (adjacent && last !== undefined) {
    last.outer.unshift({ ...link, cue: last.cue })
    reader.floor = Math.max(reader.floor, found.to)
  } else reader.passedBy = link
  return found.to - at
}

/** "بحسب ما ذكره مصدر لرويترز": the outlet that was told passes it on. */
function toldAfter({ document, names, run }: SentenceReader, at: number): Mentions | undefined {
  if (!startsAddressee(document, names, at, run.to)) return undefined
  const alone = document.pack.reporting.addressees.includes(document.word(at))
  const found = mentionsAfter(document, names, alone ? at + 1 : at, run.to)
  return found.mentions.length > 0 ? found : undefined
}

/** "كما قال الوزير", "as officials said", "بحسب ما نقلت الوكالة عن الوزير تأكيده أن". */
export function readAs(reader: SentenceReader, at: number): number {
  const { document, names, run } = reader
  const { marks } = document
  const length = document.flag(at, "as")
  const cueAt = asCueAt(document, at)
  if (cueAt < 0 || cueAt >= run.to) return 0
  const cues = marks[cueAt]?.cues
  const form = cues?.forms.find((other) => other.kind === "finite")
  if (cues === undefined || form === undefined) return 0
  if (!document.subjectFirst) {
    const complement =
      form.resumed === true ? undefined : findComplement(document, names, form, cueAt + cues.length, run.to)
    if (complement !== undefined && complement.kind !== "nominal") return 0
    const source = mentionsAfter(document, names, cueAt + cues.length, run.to)
    if (source.mentions.length === 0) return 0
    const told = toldAfter(reader, source.to)
    const taken = readPreposition(
      reader,
      at,
      form,
      cueAt + cues.length - at,
      told === undefined ? source : { ...source, to: told.to },
    )
    if (taken > 0 && told !== undefined)
      reader.drafts.at(-1)?.outer.unshift({ mentions: told.mentions, cue: null })
    return taken
  }
  const found =
    cueAt > at + length
      ? subjectBefore(document, cueAt, at + length)
      : mentionsAfter(document, names, cueAt + 1, run.to)
  if (found === undefined || found.mentions.length === 0) return 0
  return readPreposition(reader, at, form, Math.max(cueAt + cues.length, found.to) - at, {
    ...found,
    to: Math.max(found.to, cueAt + cues.length),
  })
}

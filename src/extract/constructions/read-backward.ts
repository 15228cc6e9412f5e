import type { CueForm } from "../../lang/parts/reporting.ts"
import { addressee } from "../who/addressee.ts"
import { readContent } from "../content/content.ts"
import { prepositionSource } from "./cue-source.ts"
import type { Speaker } from "./draft.ts"
import { closingCue, described, goesOnAfter, hasVerb, invertedSpeaker } from "./inversion.ts"
import type { Mention } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { outletTold } from "../who/outlet-told.ts"
import { type Piece, piece, quotedPieces } from "../text/pieces.ts"
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

/** Content that stands before its cue. */
export function readBackward(reader: SentenceReader, at: number, form: CueForm): boolean {
  const { document, names, run, drafts } = reader
  const { tokens, marks, pack } = document
  const { reporting } = pack
  const after = at + (marks[at]?.cues?.length ?? 1)
  const previous = at - 1
  const closed =
    previous >= run.from &&
    (document.isMark(previous, commas) ||
      ((document.partner[previous] ?? -1) >= 0 && (document.partner[previous] ?? previous) < previous))
  // "…, a brother state,": an everyday word is a noun here, unless a quotation stands before it
  if (document.subjectFirst && form.weak === true && (document.partner[previous] ?? -1) < 0) return false
  let speaker: Speaker | undefined
  let end = at
  let to = after
  const inverted = invertedSpeaker(reader, at, form)
  if (inverted !== undefined) {
    speaker = named(inverted.mentions)
    to = inverted.to
  } else if (
    closed &&
    (!document.subjectFirst ||
      subjectBefore(document, at, reader.floor) === undefined ||
      (document.partner[previous] ?? -1) >= 0)
  ) {
    const found = described(document, mentionsAfter(document, names, after, run.to), run.to)
    if (found.mentions.length > 0) {
      speaker = named(found.mentions)
      to = found.to
    } else if (reporting.dropsSubject) speaker = { kind: "carried", form }
  }
  if (speaker === undefined) {
    if (!document.subjectFirst) return false
    const found = subjectBefore(document, at, reader.floor)
    if (found === undefined || found.from < reader.floor) return false
    if (found.from === reader.floor && drafts.length === 0) return false
    const gap = found.from - 1
    const quoted = (document.partner[gap] ?? -1) >= 0 && (document.partner[gap] ?? gap) < gap
    if (!document.isMark(gap, commas) && !quoted) return false
    speaker = named(found.mentions)
    end = found.from
  }
  const said = drafts.at(-1)
  if (
    document.subjectFirst &&
    said !== undefined &&
    isJoint(reader, reader.floor, end) &&
    said.cue?.to !== at
  ) {
    // "… said he would go, the agency reported.": whoever comes last passes the words on, unless media did first
    const mentions = speaker.kind === "named" ? speaker.mentions : []
    if (mentions.length === 0 || said.outer.length + said.inner.length >= deepest) return false
    const link = { mentions, cue: { from: at, to: after }, form }
    if (isRelayedByMedia(reader, said, mentions)) said.inner.push(link)
    else said.outer.unshift(link)
    reader.floor = Math.max(reader.floor, to)
    return true
  }
  const outer: { mentions: readonly Mention[]; cue: null }[] = []
  if (form.cue.addressed && to === after) {
    const told = addressee(document, names, after, run.to)
    if (told !== undefined) {
      outer.push({ mentions: [told], cue: null })
      to = told.to
    }
  }
  const medium = marks[to]?.medium
  if (medium !== undefined) {
    const outlet = outletTold(document, names, to + medium.length - 1, run.to)
    if (outlet !== undefined) {
      outer.push({ mentions: [outlet], cue: null })
      to = outlet.to
    }
  }
  // the nearest quotation that ends here, or the clause
  let last = end - 1
  while (last > reader.floor && document.isMark(last, commas)) last--
  const open = document.partner[last] ?? -1
  const quoted = open >= 0 && open < last && open >= reader.floor
  let pieces: Piece[]
  let direct = false
  if (quoted && isJoint(reader, reader.floor, open)) {
    pieces = quotedPieces(document, open, last)
    direct = true
  } else if (document.subjectFirst || quoted) {
    const clause =
      quoted && !document.subjectFirst ? piece(document, open + 1, last) : piece(document, reader.floor, end)
    direct = quoted && !document.subjectFirst
    pieces = clause === undefined ? [] : [clause]
  } else if (closesSentence(reader, at, to, speaker)) {
    // "الطريق مغلق، يقول السائق."
    const clause = piece(document, reader.floor, end)
    pieces = clause === undefined ? [] : [clause]
  } else return false
  if (pieces.length === 0) return false
  // "The plan, he said, would fail": the clause goes on behind
  let rest = to
  while (rest < run.to && (document.flag(rest, "time") > 0 || document.flag(rest, "adverb") > 0)) rest++
  if (document.isMark(rest, ",،") && !direct && document.subjectFirst && inverted === undefined) {
    const next = rest + 1
    if (goesOnAfter(document, next, run.to) && closingCue(document, next, run.to) === undefined) {
      const content = readContent(
        document,
        next,
        run.to,
        (token) => prepositionSource(reader, token) !== undefined,
      )
      pieces.push(...content.pieces)
      to = content.to
    }
  }
  const draft = addDraft(reader, {
    pieces,
    direct,
    form,
    cue: { from: at, to: after },
    negated: false,
    speaker,
    outer,
    to,
  })
  // '"…," he said. "…"' within one sentence: the quotation goes on
  let next = rest
  while (next < run.to && tokens[next]?.kind === "mark" && !isOpening(reader, next)) next++
  if (direct && isOpening(reader, next) && next - rest <= 2) {
    const close = document.partner[next] ?? next
    const more = quotedPieces(document, next, close)
    if (more.length > 0)
      addDraft(reader, {
        pieces: more,
        direct: true,
        form,
        cue: { from: at, to: after },
        negated: false,
        speaker: { kind: "same", draft },
        to: close + 1,
      })
  }
  return true
}

/** Whether a verb behind a comma and its speaker close the sentence, so that the clause before is what is said. */
function closesSentence(reader: SentenceReader, at: number, to: number, speaker: Speaker): boolean {
  const { document, run, drafts } = reader
  if (speaker.kind !== "named" || drafts.length > 0 || at - 1 - reader.floor < 3) return false
  if (!document.isMark(at - 1, ",،؛")) return false
  return to >= run.to || (to + 1 >= run.to && document.isMark(to, ".!؟?"))
}

export function followsQuotation(reader: SentenceReader, at: number): boolean {
  const { document } = reader
  const subjectFrom = document.subjectFirst ? subjectBefore(document, at, reader.floor)?.from : undefined
  const previous = (subjectFrom ?? at) - 1
  const open = document.partner[previous] ?? -1
  if (previous < reader.floor || open < 0 || open >= previous) return false
  // "On “Meet the Press,” he said": the title of a programme, where no verb stands before it
  return (
    !document.subjectFirst ||
    document.flag(open - 1, "preposition") === 0 ||
    hasVerb(document, Math.max(reader.floor, open - 80), open)
  )
}

import { contentOf } from "../content/cue-content.ts"
import type { Document } from "../text/document.ts"
import { piece } from "../text/pieces.ts"
import { describe, type Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { CueConstruction } from "./construction.ts"
import { addDraft, named, nothingSaid, type SentenceReader } from "./sentence-reader.ts"

/** So many tokens may stand between a comment that was not given and whoever did not give it. */
const reach = 8
/** So many tokens before the verb the call may stand that nobody returned. */
const callReach = 16

/** "تعليق | من الوزارة", "تعليق رسمي | تركي": whoever did not comment. */
function silent({ document, names, run }: SentenceReader, from: number): Mentions | undefined {
  for (let at = from; at < Math.min(run.to, from + reach); at++) {
    if (document.isMark(at, ".;؛!?؟،,")) return undefined
    const agent = document.flag(at, "agent") || (document.flag(at, "giver") > 0 ? 1 : 0)
    const found = agent > 0 ? mentionsAfter(document, names, at + agent, run.to) : undefined
    if (found !== undefined && found.mentions.length > 0) return found
    // "تعليق رسمي | تركي"
    if (agent === 0 && names.isOfState(document, at) && !document.pack.letters.definite(document.word(at)))
      return { mentions: [describe(document, at, at + 1)], from: at, to: at + 1 }
    const hit = agent > 0 ? undefined : names.at(document, at, run.to)
    if (hit !== undefined && document.flag(at - 1, "preposition") === 0)
      return mentionsAfter(document, names, at, hit.to)
    if (document.flag(at, "about") > 0) return undefined
  }
  return undefined
}

/** "لم يصدر عن | الوزارة | أي تعليق": whoever did not comment stands before the comment. */
function beforeComment({ document, names, run }: SentenceReader, from: number): Mentions | undefined {
  let comment = from
  while (comment < Math.min(run.to, from + reach) && document.flag(comment, "comment") === 0) comment++
  const found = mentionsAfter(document, names, from, comment)
  const length = document.flag(comment, "comment")
  return length === 0 || found.mentions.length === 0 ? undefined : { ...found, to: comment + length }
}

/** "calls to | the bank | were not returned": whoever did not answer stands between the call and the verb. */
function calledBefore({ document, names, run, floor }: SentenceReader, cue: number): Mentions | undefined {
  const first = Math.max(floor, run.from, cue - callReach)
  for (let call = cue - 1; call >= first; call--) {
    const length = document.flag(call, "comment")
    if (length === 0) continue
    for (let to = call + length; to < cue; to++) {
      if (!document.pack.reporting.addressees.includes(document.word(to))) continue
      // "a call to the bank | seeking comment"
      let limit = to + 1
      while (limit < cue && document.flag(limit, "comment") === 0) limit++
      const found = mentionsAfter(document, names, to + 1, limit)
      if (found.mentions.length === 0) continue
      let from = call
      while (from > first && document.tokens[from - 1]?.kind === "word") from--
      return { ...found, from, to: cue }
    }
  }
  return undefined
}

/** The first token of what the comment was asked on. */
function topicAt(document: Document, from: number, to: number): number | undefined {
  for (let at = from; at < to && document.tokens[at]?.kind === "word"; at++)
    if (document.flag(at, "about") > 0) return at
  return undefined
}

/** "لم يصدر تعليق من الوزارة على الحادث": whoever is named as giver of a comment did not give it. */
export const withheldComment: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["passive"],
  read(reader, at, form) {
    if (form.cue.alone !== true && form.cue.refused === undefined) return 0
    const { document, run } = reader
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    const { subjectBetween } = document.pack.content
    const called = form.cue.alone === true || subjectBetween ? undefined : calledBefore(reader, at)
    const giver = called ?? (form.cue.alone === true ? silent(reader, after) : beforeComment(reader, after))
    if (giver === undefined) return nothingSaid
    const topic =
      topicAt(document, after, Math.min(giver.from, run.to)) ??
      (called === undefined ? topicAt(document, giver.to, Math.min(run.to, giver.to + reach)) : undefined)
    const told =
      topic === undefined
        ? undefined
        : contentOf(reader, { kind: "refusal", at: topic, region: topic, relayed: [], addressees: [] })
    const whole = called === undefined ? piece(document, at, giver.to) : piece(document, called.from, after)
    const pieces = told?.pieces ?? (whole === undefined ? [] : [{ ...whole, kind: "refusal" as const }])
    if (pieces.length === 0) return nothingSaid
    const to = Math.max(after, giver.to, told?.to ?? 0)
    addDraft(reader, {
      pieces,
      direct: false,
      form,
      cue: { from: at, to: after },
      negated: false,
      speaker: named(giver.mentions),
      to,
    })
    return to - at
  },
}

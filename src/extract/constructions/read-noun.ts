import type { CueForm } from "../../lang/parts/reporting.ts"
import { findComplement } from "../content/complement.ts"
import { contentOf } from "../content/cue-content.ts"
import type { Document } from "../text/document.ts"
import type { Speaker } from "./draft.ts"
import { describe } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { piece } from "../text/pieces.ts"
import { addDraft, isOpening, named, negatedAt, type SentenceReader } from "./sentence-reader.ts"
import { subjectBefore } from "./subject-before.ts"

/** Whether a preposition opens the words at a token: alone, or one of the cue's written onto its noun. */
function introduced(document: Document, form: CueForm, at: number): boolean {
  const word = document.word(at)
  return (
    document.flag(at, "preposition") > 0 ||
    form.cue.nominal.some((preposition) => preposition !== "" && word.startsWith(preposition))
  )
}

export function readNoun(reader: SentenceReader, at: number, form: CueForm): number {
  const { document, names, run, drafts } = reader
  const { marks, pack } = document
  const length = marks[at]?.cues?.length ?? 1
  const after = at + length
  const complement = findComplement(document, names, form, after, run.to)
  if (complement === undefined || complement.kind === "bare" || complement.kind === "predicative") return 0
  let speaker: Speaker | undefined
  if (document.subjectFirst) {
    if (complement.kind === "quote") return 0
    if (complement.kind === "nominal" && complement.at - after > 0) return 0
    const determined = pack.sources.possessive.some((ending) => document.word(at - 1).endsWith(ending))
      ? subjectBefore(document, at, Math.max(reader.floor, at - 8))
      : undefined
    const own = marks[at - 1]?.pronoun?.value.possessive === true ? describe(document, at - 1, at) : undefined
    if (own !== undefined)
      speaker = named([{ ...own, pronoun: marks[at - 1]?.pronoun?.value ?? { words: "", person: 3 } }])
    else if (determined !== undefined) speaker = named(determined.mentions)
    else if (complement.at > after) {
      if (document.flag(after, "agent") === 0 && document.word(after) !== "from") return 0
      const by = mentionsAfter(document, names, after + 1, complement.at)
      if (by.mentions.length > 0) speaker = named(by.mentions)
    }
    if (speaker === undefined && (complement.kind === "nominal" || complement.kind === "infinitive")) return 0
  } else {
    if (form.possessed === true) speaker = reader.subject ?? { kind: "carried", form }
    else {
      const found = mentionsAfter(document, names, after, complement.region, true)
      const first = found.mentions[0]
      const sure =
        first !== undefined &&
        (first.head !== undefined ||
          names.within(document, first.from, first.to).length > 0 ||
          isOpening(reader, first.from))
      if (sure) speaker = named(found.mentions)
      else if (complement.at > after + 1) return 0
      else if (complement.kind === "nominal" && complement.at > after) return 0
      else if (complement.kind === "quote" && complement.at > after) return 0
    }
    if (
      speaker === undefined &&
      form.weak === true &&
      complement.kind === "nominal" &&
      !introduced(document, form, complement.at)
    )
      return 0
  }
  const opening = drafts.length === 0 && at - run.from <= 5
  const content = document.subjectFirst
    ? untilMatrixVerb(reader, contentOf(reader, complement))
    : contentOf(reader, complement, opening)
  if (content.pieces.length === 0) return 0
  speaker ??= { kind: "unnamed", at: { from: at, to: after } }
  const draft = addDraft(reader, {
    ...content,
    form,
    cue: { from: at, to: after },
    negated: negatedAt(reader, at),
    speaker,
    to: content.to,
  })
  if (complement.relayed.length > 0) draft.inner.push({ mentions: complement.relayed, cue: null })
  return content.to - at
}

/** "His claim that the vote was stolen | has been rejected": the second verb is not the claim's. */
export function untilMatrixVerb(
  reader: SentenceReader,
  content: ReturnType<typeof contentOf>,
): ReturnType<typeof contentOf> {
  const { document } = reader
  const { pack } = document
  const { letters } = pack
  const [only] = content.pieces
  if (only === undefined || content.pieces.length > 1) return content
  let groups = 0
  for (let at = only.from + 1; at < only.to; at++) {
    const verb = document.flag(at, "auxiliary") > 0 || letters.verb(document.word(at))
    if (!verb || document.flag(at, "infinitive") > 0) continue
    // auxiliaries and adverbs, then one verb
    let next = at
    while (next < only.to && (document.flag(next, "auxiliary") > 0 || document.flag(next, "adverb") > 0))
      next++
    if (next < only.to && letters.verb(document.word(next))) next++
    groups++
    const joined =
      document.flag(at - 1, "conjunction") > 0 ||
      document.flag(at - 1, "relative") > 0 ||
      document.flag(at - 1, "infinitive") > 0
    if (groups > 1 && !joined) {
      const cut = piece(document, only.from, at)
      return cut === undefined ? content : { ...content, pieces: [cut], to: at }
    }
    at = next - 1
  }
  return content
}

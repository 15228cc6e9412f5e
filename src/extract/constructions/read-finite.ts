import type { CueForm } from "../../lang/parts/reporting.ts"
import { findComplement } from "../content/complement.ts"
import { contentOf } from "../content/cue-content.ts"
import { leadingSubject, sourceOf } from "./cue-source.ts"
import type { Document } from "../text/document.ts"
import { closingCue, invertedSpeaker, isSetIn } from "./inversion.ts"
import type { Mention } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { followsQuotation, readBackward } from "./read-backward.ts"
import { readJudgement } from "./read-judgement.ts"
import { addDraft, isJoint, negatedAt, type SentenceReader } from "./sentence-reader.ts"
import { subjectBefore } from "./subject-before.ts"
import { agreesWithSubject } from "./verb-agreement.ts"

export function readFinite(reader: SentenceReader, at: number, given: CueForm): number {
  const { document, names, run, drafts } = reader
  const { marks, pack } = document
  const { reporting } = pack
  const form =
    given.weak === true && agreesWithSubject(document, at, given) ? { ...given, weak: false } : given
  const length = marks[at]?.cues?.length ?? 1
  const after = at + length
  if (pack.letters.writtenPassive(writtenAt(document, at))) return readPassive(reader, at, form)
  if (document.flag(at - 1, "relative") > 0 && !document.subjectFirst) return 0
  if (isPartOfName(reader, at)) return 0
  if (document.subjectFirst && document.flag(after, "agent") > 0) return readAgent(reader, at, form)
  if (isPassive(reader, at) || isNounUse(reader, at, form)) return 0
  // "Asked about it, the mayor said": a participle that nobody speaks
  if (document.subjectFirst && drafts.length === 0 && isJoint(reader, run.from, at)) return 0
  const judged = readJudgement(reader, at, form)
  if (judged !== undefined) return judged
  const led =
    !document.subjectFirst && form.cue.nominal.includes("") && leadingSubject(reader, at) !== undefined
  if (
    (isSetIn(reader, at, form) || invertedSpeaker(reader, at, form) !== undefined) &&
    readBackward(reader, at, form)
  )
    return reader.floor - at
  const complement = findComplement(document, names, form, after, run.to, led)
  // "The army plans to leave, officials said": they speak, and nobody else
  if (!form.cue.quote && closingCueOf(reader, at) !== undefined && reader.floor === run.from) return 0
  const negated = negatedAt(reader, at)
  if (negated && form.cue.negated === undefined && form.cue.certainty === undefined) return 0
  if (complement === undefined) {
    if (form.cue.parenthetical && readBackward(reader, at, form)) return reader.floor - at
    if (form.weak !== true && form.cue.lemma !== "" && !negated) {
      const speaker = sourceOf(reader, at, form, undefined)
      if (speaker !== undefined && speaker.kind === "named") reader.subject = speaker
    }
    return 0
  }
  // "the couple invited to the dinner came": nobody is invited
  if (document.subjectFirst && form.cue.act === "invites" && complement.at === after) return 0
  // a quotation right before is the content; what follows goes on with it
  if (
    (complement.kind === "bare" || complement.kind === "quote") &&
    form.cue.parenthetical &&
    followsQuotation(reader, at)
  ) {
    if (readBackward(reader, at, form)) return reader.floor - at
  }
  let speaker = sourceOf(reader, at, form, complement)
  if (speaker?.kind === "named" && isNobody(reader, speaker.mentions)) return 0
  // "أعرب عن أمله في", "voiced his hope that": the noun tells the act
  if (complement.kind === "nominal" && speaker !== undefined && tellsMore(reader, complement.at)) {
    reader.subject = speaker
    return 0
  }
  const content = contentOf(reader, complement)
  if (content.pieces.length === 0) return 0
  // an everyday word that does not agree with the noun before it is a noun ("the latest plan to leave")
  if (document.subjectFirst && form.weak === true && complement.kind !== "quote") return 0
  if (speaker === undefined) {
    if (!reporting.dropsSubject) return 0
    speaker = { kind: "carried", form }
  }
  const last = drafts.at(-1)?.cue
  // "ويرى … أن …، ويعتقد أن": a thought joined to another is the same speaker's
  const joined = last != null && pack.letters.ambiguousPassive(document.word(last.from))
  if (
    speaker.kind === "carried" &&
    form.cue.certainty !== undefined &&
    !joined &&
    isImpersonal(reader, at, form)
  )
    return 0
  if (speaker.kind === "carried" && form.weak === true && complement.kind === "nominal") return 0
  const outer = complement.addressees.length > 0 ? [{ mentions: complement.addressees, cue: null }] : []
  const { refused } = form.cue
  const draft = addDraft(reader, {
    pieces: content.pieces,
    direct: content.direct,
    form:
      complement.kind === "refusal" && refused !== undefined
        ? { ...form, cue: { ...form.cue, act: refused } }
        : form,
    cue: { from: at, to: after },
    negated,
    speaker,
    outer,
    to: content.to,
  })
  if (complement.relayed.length > 0) draft.inner.push({ mentions: complement.relayed, cue: null })
  return content.to - at
}

/**
 * "was told by his advisers that …": whom a passive names as its agent speaks. "was quoted as saying by the agency
 * that …": the agent passes the words of the subject on.
 */
function readAgent(reader: SentenceReader, at: number, form: CueForm): number {
  const { document, names, run } = reader
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  const quoted = document.flag(at, "passive") > 0
  if (!quoted && !isPassive(reader, at)) return 0
  const agent = mentionsAfter(document, names, after + document.flag(after, "agent"), run.to)
  if (agent.mentions.length === 0) return 0
  const complement = findComplement(document, names, form, agent.to, run.to)
  if (complement === undefined || complement.at !== agent.to) return 0
  if (complement.kind !== "clause" && complement.kind !== "infinitive" && complement.kind !== "quote")
    return 0
  const content = contentOf(reader, complement)
  const subject = quoted ? subjectBefore(document, at, reader.floor) : agent
  if (content.pieces.length === 0 || subject === undefined || negatedAt(reader, at)) return 0
  addDraft(reader, {
    ...content,
    form,
    cue: { from: at, to: after },
    negated: false,
    speaker: { kind: "named", mentions: subject.mentions },
    ...(quoted ? { outer: [{ mentions: agent.mentions, cue: { from: at, to: after }, form }] } : {}),
    to: content.to,
  })
  return content.to - at
}

function writtenAt(document: Document, at: number): string {
  const token = document.tokens[at]
  return token === undefined ? "" : document.text.slice(token.start, token.end)
}

/** "قيل إن", "ذُكر أن": told by nobody whom the text names. Only where its clause follows at once. */
export function readPassive(reader: SentenceReader, at: number, form: CueForm): number {
  const { document, names, run } = reader
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  const complement = findComplement(document, names, form, after, run.to)
  if (complement?.kind !== "clause" || complement.at !== after || negatedAt(reader, at)) return 0
  const content = contentOf(reader, complement)
  if (content.pieces.length === 0) return 0
  const cue = { from: at, to: after }
  addDraft(reader, {
    ...content,
    form,
    cue,
    negated: false,
    speaker: { kind: "unnamed", at: cue },
    to: content.to,
  })
  return content.to - at
}

/** "يُعتقد أن": a verb of thought in the passive, which these letters do not show. */
export function isImpersonal(reader: SentenceReader, at: number, form: CueForm): boolean {
  const { document } = reader
  const { pack } = document
  const { letters } = pack
  return letters.ambiguousPassive(document.word(at)) && form.number !== "plural"
}

export function isPassive(reader: SentenceReader, at: number): boolean {
  const { document, run } = reader
  const { pack } = document
  const { letters } = pack
  for (let back = at - 1; back >= Math.max(run.from, at - 4); back--) {
    if (document.flag(back, "passive") > 0)
      return !letters.verb(document.word(at)) ? letters.passiveParticiple(document.word(at)) : true
    if (document.flag(back, "adverb") === 0 && document.flag(back, "negation") === 0) return false
  }
  return false
}

/** "No group claimed": nobody speaks; but "No. 10 said". */
function isNobody({ document }: SentenceReader, mentions: readonly Mention[]): boolean {
  const from = mentions[0]?.from ?? 0
  const next = document.tokens[from + 1]
  return document.pack.sources.nobodies.includes(document.word(from)) && next?.kind === "word"
}

/** The verb of a speaker who closes the sentence: "…, officials said." */
function closingCueOf({ document, run }: SentenceReader, at: number): number | undefined {
  let comma = run.to - 1
  while (comma > at && run.to - comma < 20 && !document.isMark(comma, ",")) comma--
  return comma > at && document.isMark(comma, ",") ? closingCue(document, comma + 1, run.to) : undefined
}

/** "the United States", "The Washington Post": a capital inside a sentence, where titles are not written with them. */
function isPartOfName({ document, run, section }: SentenceReader, at: number): boolean {
  if (!document.subjectFirst || section !== "body" || at === run.from) return false
  if (document.tokens[at - 1]?.kind !== "word") return false
  const upper = (index: number): boolean => {
    const first = document.text[document.tokens[index]?.start ?? 0] ?? ""
    return first !== first.toLowerCase()
  }
  if (!upper(at)) return false
  let words = 0
  let capitals = 0
  for (let index = run.from; index < Math.min(run.to, run.from + 24); index++) {
    const token = document.tokens[index]
    if (token?.kind !== "word" || token.end - token.start < 4) continue
    words++
    if (upper(index)) capitals++
  }
  return capitals < words * 0.75
}

/** "the claims", "tax plans", "the accused man": the word is a noun or adjective here. */
export function isNounUse(reader: SentenceReader, at: number, form: CueForm): boolean {
  const { document, run } = reader
  const { marks, pack } = document
  if (!document.subjectFirst) return false
  const before = marks[at - 1]
  if (form.weak === true && document.flag(at - 1, "passive") > 0) return true
  const determined =
    document.flag(at - 1, "definite") > 0 ||
    before?.pronoun?.value.possessive === true ||
    (before?.count !== undefined && before.count.value === 1) ||
    pack.sources.possessive.some((ending) => document.word(at - 1).endsWith(ending))
  if (determined && at - 1 >= run.from) return marks[at - 1]?.complementiser === undefined
  if (document.flag(at - 1, "preposition") > 0 && form.weak === true) return true
  return false
}

export function tellsMore(reader: SentenceReader, at: number): boolean {
  const { document, names, run } = reader
  const { marks } = document
  for (const here of [at, at + 1]) {
    const cues = marks[here]?.cues
    const form = cues?.forms.find((other) => other.kind === "noun" && other.possessed === true)
    if (
      cues === undefined ||
      form === undefined ||
      (form.cue.act === "asserts" && form.cue.certainty === undefined)
    )
      continue
    return findComplement(document, names, form, here + cues.length, Math.min(run.to, here + 4)) !== undefined
  }
  return false
}

import type { CueForm } from "../../lang/parts/reporting.ts"
import { type Piece, piece, quotedPieces } from "../text/pieces.ts"
import { addressee, addresseeBeside, quotedTitle } from "../who/addressee.ts"
import { startsAddressee } from "../who/addressee-start.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { outletOn, outletTold } from "../who/outlet-told.ts"
import { complementAt } from "./complement-at.ts"
import type { DraftLink, Speaker } from "./draft.ts"
import { closingCue, described, goesOnAfter, hasVerb } from "./inversion.ts"
import { goOnQuoting, quotedOn } from "./quotation-goes-on.ts"
import { interrupted } from "./interruption.ts"
import { addDraft, commas, isJoint, named, type SentenceReader } from "./sentence-reader.ts"
import { subjectAhead } from "./governing-subject.ts"

/** So many tokens before a quotation its sentence's own verb is looked for. */
const verbReach = 80

/** A source beside a cue that closes what stands before it. */
export interface ClosingSource {
  readonly speaker: Speaker
  /** Where what was said ends. */
  readonly end: number
  /** The first token behind cue and source. */
  readonly to: number
}

/** Whether a quotation's closing mark stands at a token, and where the quotation opens. */
function openedAt(reader: SentenceReader, at: number): number | undefined {
  const open = reader.document.partner[at] ?? -1
  return open >= 0 && open < at ? open : undefined
}

/** Whether a quotation ends right before a verb, or before its source. */
function followsQuotation(reader: SentenceReader, at: number): boolean {
  const { document } = reader
  const previous = (subjectAhead(reader, at)?.from ?? at) - 1
  const open = previous < reader.floor ? undefined : openedAt(reader, previous)
  if (open === undefined) return false
  // "On “Meet the Press,” he said": the title of a programme, where no verb stands before it
  return (
    document.flag(open - 1, "preposition") === 0 ||
    hasVerb(document, Math.max(reader.floor, open - verbReach), open)
  )
}

/** Whether a noun stands between a verb and a complementiser, which may be its relative word. */
function isFarBehind({ document }: SentenceReader, at: number, complementiser: number): boolean {
  for (let between = at + (document.marks[at]?.cues?.length ?? 1); between < complementiser; between++)
    if (document.flag(between, "preposition") > 0 && document.flag(between + 1, "time") === 0) return true
  return false
}

/** "“…,” Hart | wrote an open letter": a text is what the verb made. */
function hasOwnObject({ document, run }: SentenceReader, at: number): boolean {
  const thing = at + (document.marks[at]?.cues?.length ?? 1)
  // "“…,” said | a statement": the subject
  if (document.tokens[at - 1]?.kind !== "word" || document.marks[thing]?.count?.value !== 1) return false
  for (let word = thing + 1; word < Math.min(run.to, thing + 3); word++)
    if (document.marks[word]?.noun?.value.kind === "document") return true
  return false
}

/** Whether a cue may close what stands before it: behind it no content begins, or one that goes on a quotation. */
export function mayClose(reader: SentenceReader, at: number, form: CueForm): boolean {
  if (!form.cue.parenthetical || hasOwnObject(reader, at)) return false
  const complement = complementAt(reader, at, form)
  if (complement === undefined) return true
  // "“…,” he said in a talk that was aired later": behind a quotation only a complementiser right at the verb counts
  if (complement.kind === "clause" && isFarBehind(reader, at, complement.at))
    return followsQuotation(reader, at)
  // "“…,” he told commanders | of the army"
  const told = complement.kind === "nominal" && form.cue.addressed
  return (complement.kind === "bare" || complement.kind === "quote" || told) && followsQuotation(reader, at)
}

/** The source behind a cue that a comma or a quotation stands before. */
export function sourceBehind(reader: SentenceReader, at: number, form: CueForm): ClosingSource | undefined {
  const { document, names, run } = reader
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  const quoted = openedAt(reader, at - 1) !== undefined
  // "…, a brother state,": an everyday word is a noun here, unless a quotation stands before it
  if (form.weak === true && quotationBefore(reader, at) === undefined) return undefined
  if (at - 1 < run.from || (!quoted && !document.isMark(at - 1, commas))) return undefined
  if (!quoted && subjectAhead(reader, at) !== undefined) return undefined
  const found = described(document, mentionsAfter(document, names, after, run.to), run.to)
  if (found.mentions.length > 0) return { speaker: named(found.mentions), end: at, to: found.to }
  return document.pack.reporting.dropsSubject
    ? { speaker: { kind: "carried", form }, end: at, to: after }
    : undefined
}

/** The source before a cue, which a comma or a quotation stands before. */
export function sourceAhead(reader: SentenceReader, at: number): ClosingSource | undefined {
  const { document, drafts } = reader
  const found = subjectAhead(reader, at)
  if (found === undefined || found.mentions.length === 0 || found.from < reader.floor) return undefined
  if (found.from === reader.floor && drafts.length === 0) return undefined
  const gap = found.from - 1
  if (!document.isMark(gap, commas) && openedAt(reader, gap) === undefined) return undefined
  const to = at + (document.marks[at]?.cues?.length ?? 1)
  return { speaker: named(found.mentions), end: found.from, to }
}

/** Whether words stand between what was read and the source, which it may have said. */
export function closesWords(reader: SentenceReader, source: ClosingSource): boolean {
  return !isJoint(reader, reader.floor, source.end) && !onlyCircumstance(reader, source.end)
}

/** "“…,” he said | at a meeting, the agency reported": whether nothing but a place or time of what was said is left. */
function onlyCircumstance({ document, drafts, floor }: SentenceReader, end: number): boolean {
  const quoted = drafts.at(-1)?.direct === true
  return quoted && document.flag(floor, "preposition") > 0 && !hasVerb(document, floor, end)
}

/** Where the quotation opens that ends right before a source; undefined where none does. */
export function quotationBefore(
  reader: SentenceReader,
  end: number,
): { open: number; close: number } | undefined {
  let close = end - 1
  while (close > reader.floor && reader.document.isMark(close, commas)) close--
  const open = openedAt(reader, close)
  return open === undefined || open < reader.floor ? undefined : { open, close }
}

/** Whom it was told, and the outlet that a medium names ("… he told Reuters", "… he said in an interview with Le Monde"). */
function toldBehind(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  from: number,
): { outer: DraftLink[]; to: number } {
  const { document, names, run } = reader
  const outer: DraftLink[] = []
  let to = from
  if (form.cue.addressed && to === at + (document.marks[at]?.cues?.length ?? 1)) {
    const told = addressee(document, names, to, run.to) ?? quotedTitle(document, to, run.to)
    if (told !== undefined) {
      const beside = addresseeBeside(document, names, told.to, run.to)
      outer.push({ mentions: beside === undefined ? [told] : [told, beside], cue: null })
      to = beside?.to ?? told.to
    }
  }
  const first = document.pack.sources.order.head === "first"
  if (first && startsAddressee(document, names, to, run.to)) {
    const told = addressee(document, names, to, run.to)
    if (told !== undefined) {
      outer.push({ mentions: [told], cue: null })
      to = told.to
    }
  }
  const next = behindTimes(reader, to)
  const medium = document.marks[next]?.medium
  const outlet =
    medium === undefined
      ? outletOn(document, names, next, run.to)
      : outletTold(document, names, next + medium.length - 1, run.to)
  if (outlet !== undefined) {
    outer.push({ mentions: [outlet], cue: null })
    to = outlet.to
  }
  return { outer, to }
}

export interface Closed {
  readonly at: number
  readonly form: CueForm
  readonly source: ClosingSource
}

/** Keeps what a cue closes. Answers how many tokens were taken. */
function keep(
  reader: SentenceReader,
  { at, form, source }: Closed,
  pieces: readonly Piece[],
  direct: boolean,
): number {
  if (pieces.length === 0) return 0
  const { outer, to } = toldBehind(reader, at, form, source.to)
  const behind = behindTimes(reader, to)
  const more = direct ? quotedOn(reader, pieces, behind) : undefined
  const draft = addDraft(reader, {
    pieces: more?.pieces ?? pieces,
    direct,
    form,
    cue: { from: at, to: at + (reader.document.marks[at]?.cues?.length ?? 1) },
    negated: false,
    speaker: source.speaker,
    outer,
    // "…, Kerry told reporters on Monday, Reuters reports."
    to: more?.to ?? (reader.document.isMark(behind, commas) ? behind : to),
  })
  if (direct) goOnQuoting(reader, draft, more?.to ?? behind)
  return reader.floor - at
}

/** Over the time of saying and adverbs behind a closing cue. */
function behindTimes({ document, run }: SentenceReader, from: number): number {
  let at = from
  for (;;) {
    // "on Friday"
    const preposition = document.flag(at, "preposition")
    const time = at + (document.flag(at + preposition, "time") > 0 ? preposition : 0)
    if (time >= run.to || (document.flag(time, "time") === 0 && document.flag(time, "adverb") === 0))
      return at
    at = time + 1
  }
}

/** Keeps the quotation before a source. */
export function closeQuotation(reader: SentenceReader, closed: Closed, whole: boolean): number {
  const { document } = reader
  const quotation = quotationBefore(reader, closed.source.end)
  if (quotation === undefined) return 0
  const { open, close } = quotation
  if (isJoint(reader, reader.floor, open))
    return keep(reader, closed, quotedPieces(document, open, close), true)
  if (whole) return 0
  const words = piece(document, open + 1, close)
  return keep(reader, closed, words === undefined ? [] : [words], true)
}

/** "When it rained, | the coach felt": whether no main clause stands before the source. */
function isCircumstance({ document, floor }: SentenceReader, end: number): boolean {
  if (!document.pack.content.subordinators.includes(document.word(floor))) return false
  for (let at = floor; at < end - 1; at++) if (document.isMark(at, commas)) return false
  return true
}

/** Keeps the clause before a source. */
export function closeClause(reader: SentenceReader, closed: Closed): number {
  if (!closesWords(reader, closed.source) || isCircumstance(reader, closed.source.end)) return 0
  const clause = piece(reader.document, reader.floor, closed.source.end)
  return keep(reader, closed, clause === undefined ? [] : [clause], false)
}

/** "…, officials said Monday, April 1.": whether nothing but a time is left of the sentence. */
function onlyTimes({ document, run }: SentenceReader, from: number): boolean {
  for (let at = from; at < run.to; at++) {
    const kind = document.tokens[at]?.kind
    if (kind === "word" && document.flag(at, "time") === 0) return false
  }
  return true
}

/** Keeps a clause that goes on behind its source; 0 where it does not. */
export function keepInterrupted(reader: SentenceReader, { at, form, source }: Closed): number {
  const { document, run } = reader
  const { outer, to } = toldBehind(reader, at, form, source.to)
  const comma = behindTimes(reader, to)
  const next = comma + 1
  if (onlyTimes(reader, next) || !document.isMark(comma, ",،–—") || !goesOnAfter(document, next, run.to))
    return 0
  if (closingCue(document, next, run.to) !== undefined) return 0
  // "But, the driver says, the road is closed": what opens the sentence is no part of the clause
  // "Speaking in Doha, the minister said, “…”": nor is what the speaker did
  const { activeParticiple, passiveParticiple } = document.pack.letters
  const opener = document.word(reader.floor)
  const circumstance =
    activeParticiple(opener) ||
    (document.marks[reader.floor]?.cues !== undefined && passiveParticiple(opener))
  const clause = closesWords(reader, source) && !circumstance
  const before = clause ? piece(document, reader.floor, source.end) : undefined
  const content = interrupted(reader, before, next)
  if (content === undefined) return 0
  addDraft(reader, {
    ...content,
    form,
    cue: { from: at, to: at + (document.marks[at]?.cues?.length ?? 1) },
    negated: false,
    speaker: source.speaker,
    outer,
  })
  return content.to - at
}

/** Where the words of a closing cue, its source and whom they told end. */
export function closingEnd(reader: SentenceReader, { at, form, source }: Closed): number {
  return toldBehind(reader, at, form, source.to).to
}

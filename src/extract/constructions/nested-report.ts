import type { Act, CueForm } from "../../lang/parts/reporting.ts"
import { findComplement } from "../content/complement.ts"
import type { Document, Run } from "../text/document.ts"
import type { EdgeConstruction } from "./construction.ts"
import type { Draft } from "./draft.ts"
import { isQuotedVerb } from "./quoted-verb.ts"
import { hangsOnInner } from "./hangs-on-inner.ts"
import { hasVerb } from "./inversion.ts"
import { isAllDenied, ownRefusal, refuseItself } from "./nested-denial.ts"
import type { Piece } from "../text/pieces.ts"
import { isOpening, type SentenceReader } from "./sentence-reader.ts"

/** Acts whose content is put forward as it stands, so that what is reported in it is reported in turn. */
const passing: ReadonlySet<Act> = new Set(["asserts", "reports", "confirms", "warns"])

/** Whether a verb is one whose report within another is a report of its own. */
function isNestable({ kind, weak, cue }: CueForm): boolean {
  if (kind !== "finite" || weak === true) return false
  const speech = cue.clause && cue.quote && cue.certainty === undefined
  return speech || cue.act === "denies" || cue.act === "declines-to-confirm" || cue.refused !== undefined
}

/** What somebody denies, or says nothing on, may be a noun, too. */
function isDenial({ form, negated, pieces }: Draft): boolean {
  const act = negated ? form?.cue.negated : form?.cue.act
  // "never said it was so": a verb of saying with a negation is no refusal
  const loose = negated && form?.cue.act === "asserts" && pieces[0]?.kind === "bare"
  // "قال إن المريض رفض العلاج": a deed is refused
  if (act === "denies" && form?.cue.refused !== undefined) return false
  return !loose && (act === "denies" || act === "declines-to-confirm")
}

/** "we can not deny that": the speaker himself, in a quotation. */
function speaksOfSelf(document: Document, mentions: readonly Run[]): boolean {
  return mentions.some(({ from }) => (document.marks[from]?.pronoun?.value.person ?? 3) < 3)
}

/** "will announce that", "سيعلن أن": nothing has been said yet. */
function isAhead(document: Document, at: number): boolean {
  const { letters } = document.pack
  for (let back = at; back >= at - 2; back--)
    if (letters.future(document.word(back)) || document.flag(back, "future") > 0) return true
  return document.marks[at - 1]?.hedge !== undefined || document.flag(at - 1, "infinitive") > 0
}

function isComplementiser(document: Document, at: number): boolean {
  const complementiser = document.marks[at]?.complementiser
  return complementiser !== undefined && complementiser.value.weak !== true
}

/** "what he said was", "as he said", "those who said": the words belong to another clause than the speaker's own. */
const binding = ["relative", "freeRelative", "as", "clause", "preposition"] as const

function isBound(document: Document, from: number, to: number): boolean {
  for (let at = from - 1; at < to; at++)
    if (binding.slice(0, at < from ? binding.length : 2).some((flag) => document.flag(at, flag) > 0))
      return true
  return false
}

/** "I said that …" within what somebody says: the words are already that speaker's. */
function isOwnWord(draft: Draft): boolean {
  const mentions = draft.speaker.kind === "named" ? draft.speaker.mentions : []
  return mentions.length > 0 && mentions.every(({ pronoun }) => pronoun?.person === 1)
}

/** "said Cairo will host": a clause without its complementiser, not "announced a ceasefire that failed". */
function isBareClause({ document, names }: SentenceReader, form: CueForm, draft: Draft): boolean {
  const [opens] = draft.pieces
  const mentions = draft.speaker.kind === "named" ? draft.speaker.mentions : []
  if (opens === undefined) return false
  if (mentions.some(({ from, to }) => isBound(document, from, to))) return false
  const complement = findComplement(document, names, form, opens.from, opens.to)
  if (complement?.kind !== "bare" || complement.at !== opens.from) return false
  let to = opens.from
  while (
    to < opens.to &&
    document.flag(to, "relative") === 0 &&
    document.marks[to]?.complementiser === undefined
  )
    to++
  return (
    to > opens.from + 1 && !hasVerb(document, opens.from, opens.from + 1) && hasVerb(document, opens.from, to)
  )
}

/** Where reading goes on behind a quotation, the article's own voice or a source that is set in; else the token itself. */
function skipped(reader: SentenceReader, piece: Piece, at: number): number {
  const { document } = reader
  if (at === piece.gap?.from) return piece.gap.to
  if (isOpening(reader, at) && !isQuotedVerb(document, at)) return (document.partner[at] ?? at) + 1
  return at + document.flag(at, "impersonal")
}

/** Whether a draft found within a content tells what a speaker of its own has said. */
function isTold(inner: SentenceReader, form: CueForm, draft: Draft): boolean {
  const { document } = inner
  const { speaker, cue, pieces } = draft
  const [opens] = pieces
  if (speaker.kind !== "named" || cue === null || opens === undefined) return false
  if (isOwnWord(draft) || speaksOfSelf(document, speaker.mentions)) return false
  if (isDenial(draft)) return true
  if (draft.negated || opens.from < cue.to) return false
  return draft.direct || isComplementiser(document, opens.from) || isBareClause(inner, form, draft)
}

function nestedIn(reader: SentenceReader, draft: Draft, piece: Piece): Draft[] {
  const { document } = reader
  const inner: SentenceReader = {
    ...reader,
    run: { from: piece.from, to: piece.to },
    drafts: [],
    floor: piece.from + (document.marks[piece.from]?.complementiser?.length ?? 0),
    subject: undefined,
    passedOn: undefined,
    passedBy: undefined,
  }
  const found: Draft[] = []
  for (let at = inner.floor; at < piece.to; at++) {
    const over = skipped(inner, piece, at)
    if (over > at) {
      at = over - 1
      continue
    }
    const form = document.marks[at]?.cues?.forms.find(isNestable)
    if (form === undefined || isAhead(document, at)) continue
    const own = ownRefusal(document, draft, at, form)
    const taken = reader.tryCue(own === undefined ? inner : { ...inner, subject: own }, at, form)
    if (taken <= 0) continue
    const last = inner.drafts.at(-1)
    if (last?.cue?.from !== at) continue
    if (own !== undefined) {
      const rest = refuseItself(document, draft, last)
      if (rest !== undefined) reader.drafts.splice(reader.drafts.indexOf(draft) + 1, 0, rest)
      return found
    }
    if (isTold(inner, form, last)) {
      const all = isDenial(last) && isAllDenied(document, draft, last)
      found.push({ ...last, within: draft, ...(all ? { replaces: draft } : {}) })
    }
    at += taken - 1
  }
  return found
}

/**
 * What is reported within what is reported ("he said that the minister had told him that …"): a content of its own,
 * whose chain goes on from that of the content around it. Only with a speaker of its own and a clause or quotation.
 */
export const nestedReport: EdgeConstruction<unknown> = {
  on: "edge",
  edge: "end",
  read(reader) {
    const found = reader.drafts.flatMap((draft) => {
      const act = draft.form?.cue.act ?? "asserts"
      if (draft.negated || !passing.has(act) || draft.section !== "body") return []
      return draft.pieces.flatMap((piece) => nestedIn(reader, draft, piece))
    })
    for (const draft of found) keepNested(reader, draft)
  },
}

/** Keeps a draft right behind the one that it is reported in; a participle behind both goes on with the one that it agrees with. */
function keepNested(reader: SentenceReader, nested: Draft): void {
  const { drafts } = reader
  const around = nested.within
  if (around === undefined) return
  let at = drafts.indexOf(around) + 1
  while (drafts[at]?.within === around) at++
  drafts.splice(at, 0, nested)
  const next = drafts[at + 1]
  if (next !== undefined && hangsOnInner(reader, around, nested, next))
    next.speaker = { kind: "same", draft: nested }
}

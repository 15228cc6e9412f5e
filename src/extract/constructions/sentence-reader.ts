import type { Document, Run } from "../text/document.ts"
import type { Draft, DraftLink, Speaker } from "./draft.ts"
import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Section } from "../text/layout.ts"
import type { Mention, Mentions } from "../who/mention.ts"
import type { NameFinder } from "../who/name-finder.ts"

export const commas = ",،;؛–—-"
/** No honest chain has more links; a text that repeats "as he said" without end gets no longer ones. */
export const deepest = 8

/** What a construction answers where it is the right one, but nobody is reported: no other is tried. */
export const nothingSaid = -1

/** A note on a source: a preposition or an as-clause with the source in it. */
export interface Note {
  readonly at: number
  /** Where the cue ends. */
  readonly to: number
  readonly form: CueForm
  readonly source: Mentions
}

/** The reading of one sentence under way. */
export interface SentenceReader {
  readonly document: Document
  readonly names: NameFinder
  readonly run: Run
  readonly section: Section
  readonly drafts: Draft[]
  /** Tries the pack's constructions on one form of a word of reporting: how many tokens were taken. */
  readonly tryCue: (reader: SentenceReader, at: number, form: CueForm) => number
  /** Tries them on a note on a source. */
  readonly tryNote: (reader: SentenceReader, note: Note) => number
  /** First token that belongs to no attribution yet. */
  floor: number
  /** Who the sentence speaks of, for participles ("…, saying that"). */
  subject: Speaker | undefined
  /** Speakers passed on by a participle that came before its verb ("Reuters, citing officials, said"). */
  passedOn: DraftLink | undefined
  /** Whoever passes the words of the coming verb on ("the minister, quoted by the agency, said"). */
  passedBy: DraftLink | undefined
}

/** Whether a quotation that ends within the sentence opens here. */
export function isOpening({ document, run }: SentenceReader, at: number): boolean {
  const partner = document.partner[at] ?? -1
  return partner > at && partner <= run.to
}

/** A speaker whom the sentence names. */
export function named(mentions: readonly Mention[]): Speaker {
  return { kind: "named", mentions }
}

/** Keeps a draft: what comes after it in the sentence starts behind it, and its speaker is who may go on. */
export function addDraft(
  reader: SentenceReader,
  draft: Omit<Draft, "sentence" | "section" | "outer" | "inner"> & Partial<Pick<Draft, "outer" | "inner">>,
): Draft {
  const { run, section, drafts } = reader
  const full: Draft = {
    pieces: draft.pieces,
    direct: draft.direct,
    form: draft.form,
    cue: draft.cue,
    negated: draft.negated,
    speaker: draft.speaker,
    outer: draft.outer ?? [],
    inner: draft.inner ?? [],
    sentence: run,
    section,
    to: draft.to,
    ...(draft.within === undefined ? undefined : { within: draft.within }),
    ...(draft.aside === true ? { aside: true } : undefined),
  }
  if (reader.passedBy !== undefined) {
    full.outer.unshift(reader.passedBy)
    reader.passedBy = undefined
  }
  if (reader.passedOn !== undefined) {
    full.inner.push(reader.passedOn)
    reader.passedOn = undefined
  }
  drafts.push(full)
  if (full.aside !== true) reader.subject = { kind: "same", draft: full }
  reader.floor = draft.to
  return full
}

/** Whether only joints stand between two tokens. */
export function isJoint(reader: SentenceReader, from: number, to: number): boolean {
  const { document } = reader
  const { tokens } = document
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === "mark") continue
    if (
      document.flag(at, "conjunction") > 0 ||
      document.flag(at, "adverb") > 0 ||
      document.flag(at, "clause") > 0 ||
      document.flag(at, "circumstance") > 0
    )
      continue
    return false
  }
  return true
}

export function negatedAt(reader: SentenceReader, at: number): boolean {
  const { document } = reader
  for (
    let back = at - 1;
    back >= Math.max(reader.floor, at - document.pack.constructions.negationReach);
    back--
  ) {
    if (document.flag(back, "negation") > 0) return true
    const between = document.flag(back, "auxiliary") > 0 || document.flag(back, "adverb") > 0
    // "has not *independently* confirmed"
    if (!between && !document.pack.letters.adverb(document.word(back))) return false
  }
  return false
}

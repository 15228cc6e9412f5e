import type { Document, Run } from "../text/document.ts"
import type { Section } from "../text/layout.ts"
import type { NameFinder } from "../who/name-finder.ts"
import type { Draft } from "./draft.ts"
import { type Plan, planOf } from "./plan.ts"
import { isQuotedVerb } from "./quoted-verb.ts"
import { isOpening, type SentenceReader } from "./sentence-reader.ts"
import { tryCue, tryNote } from "./try-construction.ts"

/**
 * Reads the attributions of one sentence: walks it left to right and tries the pack's constructions in their order.
 * What is inside a content is read no further, but by the constructions of the sentence's end.
 */
export function readSentence(document: Document, names: NameFinder, run: Run, section: Section): Draft[] {
  const plan = planOf(document.pack)
  const reader: SentenceReader = {
    document,
    names,
    run,
    section,
    drafts: [],
    tryCue: tryCue(plan),
    tryNote: tryNote(plan),
    floor: afterOpener(document, run),
    subject: undefined,
    passedOn: undefined,
    passedBy: undefined,
  }
  for (const read of plan.start) read(reader)
  let at = reader.floor
  while (at < run.to) {
    if (isOpening(reader, at) && !isQuotedVerb(document, at)) at = (document.partner[at] ?? at) + 1
    else at += readAt(reader, plan, at)
  }
  for (const read of plan.end) read(reader)
  return reader.drafts
}

/** "هذا وتستمر المفاوضات": a word that only leads over to the sentence stands before its conjunction. */
function afterOpener(document: Document, { from }: Run): number {
  const { conjunctive } = document.pack.letters
  const opens = document.flag(from, "opener") > 0
  return opens && conjunctive.some((conjunction) => document.word(from + 1).startsWith(conjunction))
    ? from + 1
    : from
}

/** How many tokens the construction takes that begins at a token; 1 where none does. */
function readAt(reader: SentenceReader, plan: Plan, at: number): number {
  const marks = reader.document.marks[at]
  if (marks === undefined) return 1
  for (const { flag, read } of plan.flags) {
    const taken = marks.flags.has(flag) ? read(reader, at) : 0
    if (taken > 0) return taken
  }
  if (marks.cues === undefined) return 1
  for (const form of marks.cues.forms) {
    const taken = reader.tryCue(reader, at, form)
    if (taken > 0) return taken
  }
  return 1
}

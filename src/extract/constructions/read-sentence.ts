import { prepositionSource } from "./cue-source.ts"
import type { Document, Run } from "../text/document.ts"
import type { Draft } from "./draft.ts"
import type { Section } from "../text/layout.ts"
import type { NameFinder } from "../who/name-finder.ts"
import { readFinite, readPassive } from "./read-finite.ts"
import { readNested } from "./read-nested.ts"
import { readNoun } from "./read-noun.ts"
import { readInfinitive, readParticiple } from "./read-participle.ts"
import { readAs, readPreposition, relayedBy } from "./read-preposition.ts"
import { readLeftoverQuotations, readSpeakerColon } from "./read-quotation.ts"
import { isOpening, type SentenceReader } from "./sentence-reader.ts"

/** Reads the attributions of one sentence, left to right; what is inside a content is read no further. */
export function readSentence(document: Document, names: NameFinder, run: Run, section: Section): Draft[] {
  const { marks } = document
  const reader: SentenceReader = {
    document,
    names,
    run,
    section,
    drafts: [],
    floor: run.from,
    subject: undefined,
    passedOn: undefined,
    passedBy: undefined,
  }
  readSpeakerColon(reader)
  let at = reader.floor
  while (at < run.to) {
    if (isOpening(reader, at)) {
      at = (document.partner[at] ?? at) + 1
      continue
    }
    const here = marks[at]
    if (here === undefined) {
      at++
      continue
    }
    const impersonalLength = document.flag(at, "impersonal")
    if (impersonalLength > 0) {
      at += impersonalLength
      reader.floor = at
      continue
    }
    const agent = here.flags.get("agent")
    if (agent !== undefined) {
      const length = relayedBy(reader, at, agent)
      if (length > 0) {
        at += length
        continue
      }
    }
    let taken = readAs(reader, at)
    if (taken === 0 && here.cues !== undefined)
      for (const form of here.cues.forms) {
        // no verb follows a preposition where nouns and verbs are written alike
        if (form.kind === "finite" && !document.subjectFirst && document.flag(at - 1, "preposition") > 0)
          continue
        if (form.kind === "finite") taken = readFinite(reader, at, form)
        else if (form.kind === "participle") taken = readParticiple(reader, at, form)
        else if (form.kind === "passive") taken = readPassive(reader, at, form)
        else if (form.kind === "noun") taken = readNoun(reader, at, form)
        else if (form.kind === "preposition")
          taken = readPreposition(reader, at, form, here.cues.length, prepositionSource(reader, at))
        else if (form.kind === "infinitive") taken = readInfinitive(reader, at, form)
        if (taken !== 0) break
      }
    // a cue that closes content before it has taken what lies behind: never go back
    at = taken > 0 ? Math.max(at + 1, at + taken) : at + 1
  }
  readLeftoverQuotations(reader)
  const nested = readNested(reader)
  return nested.length === 0 ? reader.drafts : [...reader.drafts, ...nested]
}

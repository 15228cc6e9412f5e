import type { Document } from "../text/document.ts"
import { canSpeak } from "./can-speak.ts"
import { describe, type Mentions } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import { otherParty, ownObject } from "./phrase-ends.ts"
import {
  conjunction,
  joiningParticiple,
  joiningPhrase,
  preposition,
  writtenConjunction,
} from "./phrase-joints.ts"
import { closedDescription, overMark } from "./phrase-marks.ts"
import type { PhraseReader, PhraseStep } from "./phrase-reader.ts"
import { anyWord, negatedAdjective, openingCount, premodifier, registeredName, stop } from "./phrase-words.ts"

/** Tokens of the longest source: beyond them the reading has gone astray. */
const longest = 28

/** What a token may be, in order of trial. */
const steps: readonly PhraseStep[] = [
  closedDescription,
  overMark,
  writtenConjunction,
  otherParty,
  registeredName,
  openingCount,
  joiningParticiple,
  premodifier,
  negatedAdjective,
  stop,
  conjunction,
  joiningPhrase,
  preposition,
  ownObject,
  anyWord,
]

/** Reads the source that begins at a token, as {@link phrasesAfter} does, and leaves out what cannot speak. */
export function mentionsAfter(
  document: Document,
  names: NameFinder,
  start: number,
  limit: number,
  object = false,
): Mentions {
  const found = phrasesAfter(document, names, start, limit, object)
  return { ...found, mentions: found.mentions.filter((mention) => canSpeak(document, names, mention)) }
}

/**
 * Reads the source that begins at a token and goes right, with names set off by commas and sources joined to it.
 * @param object stop at a noun that can open what is said ("أعلنت روسيا | استعدادها")
 */
export function phrasesAfter(
  document: Document,
  names: NameFinder,
  start: number,
  limit: number,
  object = false,
): Mentions {
  const to = Math.min(limit, start + longest)
  const from = behindAdverbs(document, names, start, to)
  const reader: PhraseReader = { document, names, to, object, from, at: from, named: false, runs: [] }
  readOn(reader)
  let { at } = reader
  while (
    at > reader.from &&
    document.flag(at - 1, "preposition") > 0 &&
    document.marks[at - 1]?.noun === undefined
  )
    at--
  if (at > reader.from) reader.runs.push([reader.from, at])
  return {
    mentions: reader.runs
      .filter(([a, b]) => b > a)
      .map(([a, b]) => describe(document, a, withoutComma(document, a, b))),
    from: start,
    to: at,
  }
}

/** "قال | لنا | مصدر", "قال | أمس | الوزير": a pronoun, a day or an adverb stands between the verb and the source. */
export function behindAdverbs(document: Document, names: NameFinder, start: number, to: number): number {
  const { sources } = document.pack
  let at = start + document.flag(start, "distributive")
  while (sources.order.objectFollows && at < to) {
    const { noun, flags } = document.marks[at] ?? {}
    const adverb = noun === undefined ? (flags?.get("adverb") ?? flags?.get("time") ?? 0) : 0
    if (sources.objects.includes(document.word(at))) at++
    else if (adverb > 0 && names.at(document, at, to) === undefined) at += adverb
    else break
  }
  return at
}

function readOn(reader: PhraseReader): void {
  const { document, to } = reader
  while (reader.at < to && document.tokens[reader.at]?.kind !== "break") {
    const next = nextOf(reader)
    if (next === "ends") return
    reader.at = next
  }
}

function nextOf(reader: PhraseReader): number | "ends" {
  for (const step of steps) {
    const next = step(reader)
    if (next !== undefined) return next
  }
  return "ends"
}

/** The end of a run without the comma that closes its last apposition. */
function withoutComma(document: Document, from: number, to: number): number {
  let end = to
  while (end > from + 1 && document.isMark(end - 1, ",،")) end--
  return end
}

import type { Document } from "../text/document.ts"
import { isCapital } from "./written-name.ts"

/** What the letters of a single word must have to be a name: of words that reach it nine in ten are. */
const single = 5
/** What the first of two words must have, where nothing else tells. */
const first = 0
/** What a word must have that stands beside a sure name, or whose full name the text gives. */
const besideName = -25
/** A sure name. */
const sure = 10

/** Whether a proper name stands here by its form: by its capitals, or in scripts without them by its letters. */
export function isWrittenName(document: Document, at: number, limit: number): boolean {
  return document.pack.letters.capitals ? isCapitalName(document, at) : isLetterName(document, at, limit)
}

/** Whether nothing stands before a token in its sentence, so that its capital tells nothing. */
function opensSentence(document: Document, at: number): boolean {
  let before = at - 1
  while (before >= 0 && document.isMark(before, "\"'“”‘’«»([-–—•*")) before--
  const token = document.tokens[before]
  return token === undefined || token.kind === "break" || document.isMark(before, ".!?:;…")
}

/** Words as they stand inside the sentences of a text. */
interface Uses {
  readonly capital: Set<string>
  readonly small: Set<string>
}

const usesIn = new WeakMap<Document, Uses>()

function usesOf(document: Document): Uses {
  let uses = usesIn.get(document)
  if (uses === undefined) {
    uses = { capital: new Set(), small: new Set() }
    for (let at = 0; at < document.tokens.length; at++) {
      if (document.tokens[at]?.kind !== "word") continue
      if (!isCapital(document, at)) uses.small.add(document.word(at))
      else if (!opensSentence(document, at)) uses.capital.add(document.word(at))
    }
    usesIn.set(document, uses)
  }
  return uses
}

function isCapitalName(document: Document, at: number): boolean {
  if (document.tokens[at]?.kind !== "word" || !isCapital(document, at)) return false
  if (document.marks[at]?.pronoun !== undefined || document.marks[at]?.count !== undefined) return false
  if (!opensSentence(document, at)) return true
  const { capital, small } = usesOf(document)
  const { letters } = document.pack
  const word = document.word(at)
  if (capital.has(word)) return true
  return !small.has(word) && !letters.verb(word) && !letters.activeParticiple(word)
}

/** Latin letters in a text of another script: an acronym or a name. */
const latin = /^[a-z]/u

function isLetterName(document: Document, at: number, limit: number): boolean {
  const { letters } = document.pack
  const word = letters.bare(document.word(at))
  if (latin.test(word)) return isCapital(document, at)
  const own = letters.nameLikeness(word)
  const next = at + 1 < limit && document.tokens[at + 1]?.kind === "word" ? document.word(at + 1) : undefined
  if (letters.eventNoun(word) && own < sure) return false
  if (next === undefined) return own >= single || (own >= besideName && isIntroduced(document, word))
  if (own >= first) return true
  return own >= besideName && letters.nameLikeness(letters.bare(next)) >= sure
}

const introducedIn = new WeakMap<Document, ReadonlySet<string>>()

/** Whether the text gives a word as the last of a longer name ("ضاحي خلفان", then "خلفان"). */
export function isIntroduced(document: Document, word: string): boolean {
  let introduced = introducedIn.get(document)
  if (introduced === undefined) {
    const found = new Set<string>()
    const { letters } = document.pack
    for (let at = 1; at < document.tokens.length; at++) {
      if (document.tokens[at]?.kind !== "word" || document.tokens[at - 1]?.kind !== "word") continue
      const before = document.word(at - 1)
      if (letters.definite(before) || document.marks[at - 1]?.noun !== undefined) continue
      if (letters.nameLikeness(before) >= sure) found.add(letters.bare(document.word(at)))
    }
    introduced = found
    introducedIn.set(document, introduced)
  }
  return introduced.has(word)
}

import type { LanguagePack } from "../../lang/pack.ts"
import type { EventsPart } from "../../lang/parts/events.ts"
import { fold } from "../../util/fold.ts"
import { rememberWords } from "../../util/remember-words.ts"
import type { Certainty, Extent } from "../../schema/proposition.ts"
import type { Document } from "../text/document.ts"
import { type Weights, weightsOf } from "./weights.ts"

export const extents: readonly Extent[] = ["occurrence", "plan", "state"]
export const certainties: readonly Certainty[] = ["unspecified", "conditional", "possible", "probable"]
/** What is told apart by weights, in the order of their rows: whether words tell an event, how far, how surely. */
export const toldClasses: readonly string[] = ["told", ...extents, ...certainties]

/** A language's words for telling events, and its weights, indexed. */
export interface EventLexicon {
  readonly weights: Weights
  readonly least: number
  /** The classes of the words that begin at a token. */
  classesAt(document: Document, at: number): readonly string[]
}

const noClasses: readonly string[] = []

interface Entry {
  readonly name: string
  readonly rest: readonly string[]
}

const none: readonly Entry[] = []
const compiled = new WeakMap<EventsPart, EventLexicon>()

/** Returns the index of a language's part; it is built once. */
export function eventLexiconOf({ events, roles }: LanguagePack): EventLexicon {
  let lexicon = compiled.get(events)
  if (lexicon === undefined) {
    const entries = entriesOf(events.words)
    const entriesAt = rememberWords(
      (word) => entries.get(word) ?? entries.get(roles.takeApart(word).stem) ?? none,
    )
    lexicon = {
      weights: weightsOf(events.weights, " | ", toldClasses),
      least: events.least,
      classesAt: (document, at) => classesAt(entriesAt(document.word(at)), document, at),
    }
    compiled.set(events, lexicon)
  }
  return lexicon
}

function entriesOf(table: string): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const line of table.split("\n")) {
    const [name = "", words = ""] = line.split(":")
    for (const phrase of words.split(",")) {
      const [first, ...rest] = fold(phrase).split(" ").filter(Boolean)
      if (first === undefined) continue
      const known = entries.get(first) ?? []
      known.push({ name, rest })
      entries.set(first, known)
    }
  }
  return entries
}

function classesAt(known: readonly Entry[], document: Document, at: number): readonly string[] {
  if (known.length === 0) return noClasses
  const names = new Set<string>()
  for (const { name, rest } of known)
    if (rest.every((next, index) => document.word(at + 1 + index) === next)) names.add(name)
  return [...names]
}

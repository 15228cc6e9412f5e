import { type ConceptFinder, createConceptFinder } from "../../concepts/finder.ts"
import type { ConceptMatch } from "../../concepts/merge.ts"
import { conceptTable, headsOf } from "../../concepts/table.ts"
import type { ConceptsPart } from "../../lang/parts/concepts.ts"
import type { Document, Run } from "../text/document.ts"
import type { EventHead } from "./phrase.ts"

/** Words of a sentence that may tell of an event, with the kind of event that they may mean. */
export interface ToldHead extends EventHead {
  readonly event: string
  readonly concept: string
  readonly match: ConceptMatch
  /** The kinds of event that the words may mean instead. */
  readonly others: readonly string[]
}

/** The families of events that are read; others are only compared as words. */
const families: ReadonlySet<string> = new Set([
  "casualties",
  "attack",
  "disaster",
  "arrest",
  "vote",
  "meeting",
  "office",
  "agreement",
  "ground",
])

const finders = new WeakMap<ConceptsPart, ConceptFinder>()

/** Returns what finds the concepts of words some of which may tell of an event; nothing where none may. */
export function headFinderOf(part: ConceptsPart): ConceptFinder {
  let finder = finders.get(part)
  if (finder === undefined) finders.set(part, (finder = createConceptFinder(part, isTold)))
  return finder
}

/** Whether a concept is an event of the kinds that are read. */
function isTold(id: string): boolean {
  const concept = conceptTable().get(id)
  return (
    concept !== undefined &&
    families.has(concept.family) &&
    (concept.kind === "event" || concept.kind === "act")
  )
}

/** Returns the concepts of a run's words, their places those of the document's tokens. */
export function conceptsOf(
  { tokens, text }: Document,
  { from, to }: Run,
  finder: ConceptFinder,
): readonly ConceptMatch[] {
  return finder.find(tokens.slice(from, to), text, from)
}

function headOf(match: ConceptMatch): ToldHead | undefined {
  const event = headsOf(match.concept)[0]
  if (event === undefined || !isTold(match.concept)) return undefined
  const isVerb = match.kind === "verb" || match.kind === "phrase"
  return {
    from: match.from,
    to: match.to,
    kind: isVerb ? "verb" : "noun",
    ...(match.passive === true ? { passive: true } : {}),
    event,
    concept: match.concept,
    match,
    others: [],
  }
}

/** Returns the heads of events among the concepts of a sentence, in their order: one for each kind that words may mean. */
export function toldHeads(matches: readonly ConceptMatch[]): ToldHead[] {
  const heads: ToldHead[] = []
  for (let index = 0; index < matches.length; ) {
    const here: ToldHead[] = []
    const from = matches[index]?.from
    for (; index < matches.length && matches[index]?.from === from; index++) {
      const match = matches[index]
      const head = match === undefined ? undefined : headOf(match)
      if (head !== undefined && here.every(({ event }) => event !== head.event)) here.push(head)
    }
    for (const head of here)
      heads.push({
        ...head,
        others: here.filter(({ event }) => event !== head.event).map(({ event }) => event),
      })
  }
  return heads
}

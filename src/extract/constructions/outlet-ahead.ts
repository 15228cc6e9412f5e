import { addressee } from "../who/addressee.ts"
import type { Mention } from "../who/mention.ts"
import { outletOn } from "../who/outlet-told.ts"
import type { EdgeConstruction, UseOf } from "./construction.ts"
import { hasVerb } from "./inversion.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** Tokens of the longest opening that tells to whom something is said. */
const longest = 24

/** The comma that closes what opens the sentence, within the quotation marks of a title, too; undefined where none does. */
function openingEnd({ document, run }: SentenceReader, from: number): number | undefined {
  for (let at = from; at < Math.min(run.to, from + longest); at++) {
    const close = document.partner[at] ?? -1
    if (close > at && close < run.to) {
      // "On “Meet the Press,” he said"
      if (document.isMark(close - 1, ",")) return close
      at = close
    } else if (document.isMark(at, ",")) return at
    else if (document.isMark(at, ".;:!?") && !document.isMark(at - 1, "'’")) return undefined
  }
  return undefined
}

/** "In the Courier interview": the outlet right before the noun for what it held. */
function beforeHeld({ document, names }: SentenceReader, held: number, from: number): Mention | undefined {
  const hit = names.within(document, from, held).find((name) => names.isOutlet(name))
  if (hit === undefined) return undefined
  // "the Courier's | interview with her"
  const to = document.isMark(hit.to, "'’") ? hit.to + 1 : hit.to
  return to === held ? { from: hit.from, to: hit.to, definite: true } : undefined
}

/** Whom the opening names as told: behind a preposition, or before the noun for what was held. */
function outletBetween(
  reader: SentenceReader,
  from: number,
  to: number,
  { companions, held }: UseOf<"outlet-ahead">,
): Mention | undefined {
  const { document, names } = reader
  for (let at = from; at < to; at++) {
    const airing = outletOn(document, names, at, to + 1)
    if (airing !== undefined) return airing
    if (companions.includes(document.word(at))) {
      let next = at + 1
      while (document.flag(next, "definite") > 0) next++
      const told = addressee(document, names, next, to)
      if (told !== undefined) return told
    }
    const before = held.includes(document.word(at)) ? beforeHeld(reader, at, from) : undefined
    if (before !== undefined) return before
  }
  return undefined
}

/** "In an interview with the Courier, Hart said", "Speaking to the BBC, Hart said": the outlet that passes it on. */
export const outletAhead: EdgeConstruction<UseOf<"outlet-ahead">> = {
  on: "edge",
  edge: "start",
  read(reader, use) {
    const { document } = reader
    let from = reader.floor
    while (document.flag(from, "conjunction") > 0 || document.flag(from, "adverb") > 0) from++
    const to = openingEnd(reader, from)
    if (to === undefined || hasVerb(document, from + 1, to)) return
    const opens = use.telling.includes(document.word(from))
    const circumstance = document.flag(from, "preposition") > 0 || document.marks[from]?.medium !== undefined
    if (!opens && !circumstance) return
    let holds = opens || document.pack.reporting.airing[0] === document.word(from)
    for (let at = from; at < to; at++) holds ||= use.held.includes(document.word(at))
    const outlet = holds ? outletBetween(reader, from, to, use) : undefined
    if (outlet !== undefined) reader.passedBy = { mentions: [outlet], cue: null }
  },
}

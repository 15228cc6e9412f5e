import type { OpeningStep } from "./opening-step.ts"
import { readPlace } from "./place.ts"
import { prepositions } from "./topics.ts"
import { is, triggersOf, type Unit } from "./unit.ts"

export const readTime: OpeningStep = (_context, opening, unit, at) => {
  if (unit.time === undefined) return undefined
  opening.times.push(unit.time)
  return at + 1
}

/** What people were killed in, as the subject: "the earthquake killed". */
export const readScene: OpeningStep = (_context, opening, unit, at) => {
  if (!is(unit, "scene") || opening.subject !== undefined) return undefined
  opening.scene = true
  opening.determined = false
  return at + 1
}

const sayNothing = ["filler", "quote", "adjective", "title", "copula"]

/** Articles, and words that say nothing of the event. */
export const readFiller: OpeningStep = (_context, opening, unit, at) => {
  if (is(unit, "determiner")) opening.determined = true
  else if (!sayNothing.some((sense) => is(unit, sense))) return undefined
  return at + 1
}

const isNounTrigger = (unit: Unit | undefined) => triggersOf(unit).some(({ kind }) => kind === "noun")

/** "In Moscow", "on Tuesday"; with any other preposition only a time. */
export const readPreposition: OpeningStep = (context, opening, unit, at, to) => {
  const { units } = context
  const timed = units[at + 1]?.time !== undefined
  if (!is(unit, "in") && !is(unit, "on") && !is(unit, "to"))
    return timed && prepositions.some((sense) => is(unit, sense)) ? at + 1 : undefined
  if (timed || (opening.light !== undefined && isNounTrigger(units[at + 1]))) return at + 1
  const place = is(unit, "to") ? undefined : readPlace(context, at + 1)
  if (place === undefined || place.next > to) return "lost"
  opening.places.push(at + 1)
  return place.next
}

/** A comma behind what stands before a clause, or around an apposition. */
export const readComma: OpeningStep = (_context, { times, places, subject }, unit, at) =>
  is(unit, "comma") && (times.length > 0 || places.length > 0 || subject !== undefined) ? at + 1 : undefined

const isUnknown = (unit: Unit | undefined) =>
  unit !== undefined && unit.senses.length === 0 && unit.names.length === 0 && !unit.mark && !unit.capital

/** So many words that are not known may stand before a noun. */
const mostUnknown = 3

/** One adjective that is not known, between an article or "held" and its noun. */
export const readUnknown: OpeningStep = ({ units, options }, opening, unit, at, to) => {
  if (!isUnknown(unit) || unit.known !== undefined || options.frames.headFirst) return undefined
  if (!opening.determined && opening.light === undefined) return undefined
  let noun = at + 1
  while (noun < to && noun - at < mostUnknown && (is(units[noun], "hyphen") || isUnknown(units[noun]))) noun++
  return noun < to && (isNounTrigger(units[noun]) || is(units[noun], "demonym")) ? at + 1 : undefined
}

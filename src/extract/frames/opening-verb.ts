import type { Certainty } from "../../schema/proposition.ts"
import { isBase, type Opening, span } from "./opening.ts"
import type { OpeningStep } from "./opening-step.ts"
import { is, type Unit, valuesOf } from "./unit.ts"

/** Negations and hedges. */
export const readDoubt: OpeningStep = ({ units }, opening, unit, at) => {
  if (is(unit, "not")) {
    opening.polarity = opening.polarity === "positive" ? "negative" : "positive"
    opening.cues.push(span(unit))
    return at + 1
  }
  if (is(unit, "hedge-base")) {
    if (isBase(units[at + 1])) {
      opening.certainty = "possible"
      opening.cues.push(span(unit))
    }
    return at + 1
  }
  const hedge = valuesOf(unit, "hedge")?.[0]
  if (hedge === undefined) return undefined
  opening.certainty = hedge as Certainty
  opening.cues.push(span(unit))
  if (is(unit, "aux")) opening.modal = true
  return at + 1
}

/** Words that only set something about what comes; of several senses of a word the first here counts. */
const settings: readonly (readonly [sense: string, set: (opening: Opening, unit: Unit) => void])[] = [
  [
    "only",
    (opening, unit) => {
      opening.only.push(span(unit))
      opening.cues.push(span(unit))
    },
  ],
  ["infinitive", (opening) => (opening.infinitive = true)],
  ["aux", (opening, unit) => (opening.modal = is(unit, "aux", "modal"))],
  ["exist", (opening) => (opening.exists = true)],
  ["be", (opening) => (opening.passive = true)],
  ["first", (opening) => (opening.first = true)],
  [
    "several",
    (opening) => {
      opening.several = true
      opening.determined = true
    },
  ],
  ["track", (opening, unit) => opening.manner.push(unit)],
  ["rank", (opening, unit) => opening.manner.push(unit)],
  ["formality", (opening, unit) => opening.manner.push(unit)],
]

/** Auxiliaries, numbers and adjectives of an event. */
export const readSetting: OpeningStep = (_context, opening, unit, at) => {
  for (const [sense, set] of settings) {
    if (!is(unit, sense)) continue
    set(opening, unit)
    return at + 1
  }
  return undefined
}

/** "Held", "took place", "the holding of": verbs and nouns whose event comes as another noun. */
export const readLight: OpeningStep = (context, opening, unit, at) => {
  const { subjectAfter } = context.options.frames
  if (is(unit, "light") && (opening.subject !== undefined || subjectAfter || opening.infinitive)) {
    opening.light = unit
    return at + 1
  }
  if (is(unit, "occur")) {
    opening.occurs = true
    return at + 1
  }
  // "the holding of a meeting" tells of one, "efforts to hold" and "the idea of" of none
  const tells = context.kind || (is(unit, "holding") && opening.subject === undefined)
  return is(unit, "idea") && tells ? at + 1 : undefined
}

import type { QuantityValue } from "../../schema/proposition.ts"
import type { ContestCompany, TextContest } from "../../schema/text-contest.ts"
import type { ContestFacts } from "./contest-facts.ts"
import type { ContestedWords } from "./contested-words.ts"
import { differ } from "./differ.ts"
import { identityClash } from "./identity-clash.ts"
import type { MeasuredFigure } from "./measured-figures.ts"
import { isOneEvent, isOneStory } from "./one-matter.ts"

/** So many figures may differ in what two articles on one event tell. */
const mostInStory = 2

/** Returns the single figure in which two texts on one event differ, while nothing else that both give does. */
export function figureContest(
  a: ContestedWords,
  b: ContestedWords,
  company: ContestCompany,
): TextContest | undefined {
  const [ofA, ofB] = [a.facts.figures(), b.facts.figures()]
  if (ofA.length === 0 || ofB.length === 0) return undefined
  const found: { readonly a: MeasuredFigure; readonly b: MeasuredFigure }[] = []
  const equal: MeasuredFigure[] = []
  for (const figure of ofA) {
    const others = ofB.filter(({ measure }) => measure === figure.measure)
    const own = ofA.filter(({ measure }) => measure === figure.measure)
    // two figures of one measure in a sentence cannot be told apart
    if (others.length !== 1 || own.length !== 1) {
      if (others.length > 0 && !others.some(({ value }) => value === figure.value)) return undefined
      continue
    }
    const other = others[0] as MeasuredFigure
    if (!differ(figure, other)) {
      if (figure.value === other.value) equal.push(figure)
      continue
    }
    if (figure.partial || other.partial || figure.of !== other.of) return undefined
    if (measuresAnother(figure, other, a, b)) continue
    found.push({ a: figure, b: other })
  }
  // one difference between two tellings is a change, two are another event
  const [contest] = found
  if (contest === undefined || found.length > (isOneStory(a, b, company) ? mostInStory : 1)) return undefined
  if (isSum(contest.a, b.facts) || isSum(contest.b, a.facts)) return undefined
  if (identityClash(a.facts, b.facts)) return undefined
  const one = isOneEvent(a, b, equal, company)
  if (one === undefined) return undefined
  const { growing } = contest.a
  return { on: "figure", growing, series: one.series, a: quantityOf(contest.a), b: quantityOf(contest.b) }
}

/** A figure as the value of a role, with its measure for the unit. */
function quantityOf({ value, bound, measure }: MeasuredFigure): QuantityValue {
  return {
    ...(bound === "atMost" ? {} : { min: value }),
    ...(bound === "atLeast" ? {} : { max: value }),
    ...(bound === "about" ? { approximate: true } : {}),
    unit: measure,
  }
}

/** Minutes after take-off and minutes of a speech: nothing rare around the two figures is the same. */
function measuresAnother(
  one: MeasuredFigure,
  other: MeasuredFigure,
  a: ContestedWords,
  b: ContestedWords,
): boolean {
  if (one.unit.measure === "") return false
  const [rareA, rareB] = [a.rare(), b.rare()]
  return ![...one.around].some((key) => other.around.has(key) && rareA.has(key) && rareB.has(key))
}

/** "60 passengers and 6 crew" against "66 on board". */
function isSum({ value }: MeasuredFigure, { text }: ContestFacts): boolean {
  const { units } = text().reading
  const values = units.flatMap((unit) => (unit.value === undefined ? [] : [unit.value]))
  return values.some((one, place) => values.slice(place + 1).some((other) => one + other === value))
}

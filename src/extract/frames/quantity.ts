import type { QuantityValue } from "../../schema/proposition.ts"
import type { FrameContext } from "./context.ts"
import { bounded, type Figure, readFigure } from "./figure.ts"
import { is, type Unit, valuesOf } from "./unit.ts"

/** A number with its bounds, what it counts, and the unit after it. */
export interface QuantityReading {
  readonly value: QuantityValue
  /** The label of what is counted ("civilians"); left out for people in general. */
  readonly label?: string
  /** Whether a word for what is counted follows. */
  readonly counted: boolean
  readonly start: number
  readonly end: number
  readonly next: number
}

/** The label of a nation's people: its English adjective in lower case. */
function nationalityOf(context: FrameContext, state: string): string {
  const agent = context.registry.agent(state)
  const adjective = agent !== undefined && "adjectives" in agent ? agent.adjectives?.["en"]?.[0] : undefined
  return adjective?.toLowerCase().replaceAll(" ", "-") ?? state
}

/** What is counted, as far as it was read. */
interface Counted {
  label: string | undefined
  counted: boolean
  at: number
}

/** Reads a quantity: bound, number, and what is counted. `classes` are those of labels for what is counted. */
export function readQuantity(
  context: FrameContext,
  from: number,
  classes: readonly string[],
): QuantityReading | undefined {
  const { units } = context
  let at = from
  while (is(units[at], "determiner") || is(units[at], "filler")) at++
  const first = units[at]
  const { bound, next } = boundAt(units, at)
  const figure = readFigure(units, next, bound)
  if (figure === undefined || first === undefined) return undefined
  // a share, a year or a sum of money counts no people
  if (is(units[figure.next], "percent")) return undefined
  const what = countedAt(context, figure, classes)
  // "fifteen people at least"
  const { number } = figure
  const trails = number !== undefined && bound === undefined && is(units[what.at], "bound", "min")
  if (trails) what.at++
  return {
    value: trails ? bounded(number, "min") : figure.value,
    ...(what.label === undefined ? {} : { label: what.label }),
    counted: what.counted,
    start: first.start,
    end: (units[what.at - 1] ?? first).end,
    next: what.at,
  }
}

/** "At least", "more than": the first of them counts. */
function boundAt(units: readonly Unit[], from: number): { bound: string | undefined; next: number } {
  let at = from
  let bound: string | undefined
  while (is(units[at], "bound")) {
    bound ??= valuesOf(units[at], "bound")?.[0]
    at++
    if (is(units[at], "determiner") && is(units[at + 1], "number")) at++
  }
  return { bound, next: at }
}

/** Reads "of the Palestinian civilians" behind a number. */
function countedAt(context: FrameContext, figure: Figure, classes: readonly string[]): Counted {
  const { units, options } = context
  const { headFirst } = options.frames
  const what: Counted = { label: figure.label, counted: figure.counted === true, at: figure.next }
  if (is(units[what.at], "of") || (is(units[what.at], "from") && headFirst)) what.at++
  readDescription(context, what)
  readNoun(context, figure, classes, what)
  if (what.counted && headFirst && is(units[what.at], "demonym")) {
    what.label ??= nationality(context, units[what.at], "demonym")
    what.at++
  }
  return what
}

const counts = (unit: Unit | undefined) => is(unit, "people-noun") || is(unit, "label", "victims")

/** Articles, adjectives and nations before the noun of whom is counted. */
function readDescription(context: FrameContext, what: Counted): void {
  const { units } = context
  while (!counts(units[what.at]) && !is(units[what.at], "people")) {
    const unit = units[what.at]
    const nation = is(unit, "demonym")
    const passes = is(unit, "determiner") || is(unit, "adjective") || (nation && counts(units[what.at + 1]))
    if (!passes) return
    if (nation) what.label ??= nationality(context, unit, "demonym")
    what.at++
  }
}

/** The noun of whom is counted: "people", "soldiers", "Palestinians". */
function readNoun(
  context: FrameContext,
  { number }: Figure,
  classes: readonly string[],
  what: Counted,
): void {
  const unit = context.units[what.at]
  const named = unit?.senses.find(
    ({ kind, values }) => kind === "label" && classes.includes(values[0] ?? "") && values[1] !== undefined,
  )
  if (is(unit, "people-noun")) what.counted = true
  else if (named !== undefined) {
    what.counted = true
    what.label ??= named.values[1]
  } else if (is(unit, "people")) {
    what.counted = true
    what.label = nationality(context, unit, "people")
  } else if (is(unit, "demonym") && number !== undefined) {
    // "twelve Palestinian …": of a nation, as far as it can be read
    what.counted = context.options.frames.headFirst
    if (!what.counted) return
    what.label = nationality(context, unit, "demonym")
  } else return
  what.at++
}

function nationality(
  context: FrameContext,
  unit: Unit | undefined,
  sense: "demonym" | "people",
): string | undefined {
  const state = valuesOf(unit, sense)?.[0]
  return state === undefined ? undefined : nationalityOf(context, state)
}

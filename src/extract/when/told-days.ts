import { firstFrom } from "../../util/lower-bound.ts"
import type { Document } from "../text/document.ts"
import type { Span } from "../attribution.ts"
import { isAhead } from "./ahead.ts"
import { resolveTime } from "./times/resolve-time.ts"
import { timesOf } from "./times-of.ts"

const oneDay = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/

/** What a passage tells of days: the ones on which things happened, or that times of other kinds stand in it. */
export interface Told {
  /** The days on which things have happened, in the order of the text. */
  readonly days: readonly string[]
  /** Something is told of another time: another year, the past at large. */
  readonly elsewhere: boolean
}

/** Tokens before a time in which a word tells that it was yet to come. */
const reach = 12

/** Finds the days of past happenings in a passage, resolved against the article's publication. */
export function createToldDays(document: Document, published: string | undefined) {
  const expressions = timesOf(document)

  return {
    /** The days told in a passage, but for those in `outside`. */
    within(span: Span, outside: readonly Span[]): Told {
      const days: string[] = []
      let elsewhere = false
      for (let index = firstFrom(expressions, span.start); index < expressions.length; index++) {
        const expression = expressions[index]
        if (expression === undefined || expression.start >= span.end) break
        const { start, end, meaning } = expression
        if (end > span.end || outside.some((other) => start < other.end && end > other.start)) continue
        if (meaning.kind === "none") continue
        const day = resolveTime(expression, published, { tense: "past" })?.edtf
        if (day === undefined || !oneDay.test(day)) elsewhere = true
        else if (!isAhead(document, start, { from: span.start, reach, loose: true }))
          days.push(day.slice(0, 10))
      }
      return { days, elsewhere }
    },
  }
}

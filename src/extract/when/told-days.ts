import type { Document } from "../text/document.ts"
import type { Span } from "../attribution.ts"
import { isAhead } from "./ahead.ts"
import type { TimeExpression } from "./times/meaning.ts"
import { resolveTime } from "./times/resolve-time.ts"
import { firstTimeAt, timesOf } from "./times-of.ts"

const oneDay = /^\d{4}-\d{2}-\d{2}$/

/** A day on which something told has happened. */
export interface ToldDay {
  readonly day: string
  readonly start: number
  readonly end: number
}

/** What a passage tells of days: the one on which things happened, or that times of other kinds stand in it. */
export interface Told {
  /** The days on which things have happened, in the order of the text. */
  readonly days: readonly ToldDay[]
  /** Something is told of another time: another year, the past at large. */
  readonly elsewhere: boolean
}

/** Tokens before a time in which a word tells that it was yet to come. */
const reach = 12

/** Whether an expression names a day, not one counted from whoever speaks ("today", "yesterday"). */
function namesDay({ meaning }: TimeExpression): boolean {
  switch (meaning.kind) {
    case "date":
      return meaning.direction === undefined || meaning.direction === "last"
    case "clock":
      return meaning.of.kind === "date"
    default:
      return false
  }
}

/** Finds the days of past happenings in a passage, resolved against the article's publication. */
export function createToldDays(document: Document, published: string | undefined) {
  const expressions = timesOf(document)

  return {
    /**
     * The days told in a passage.
     *
     * @param outside Passages within it that are left out.
     * @param relative Whether "today" and "yesterday" are the article's own.
     * @param from Where words begin that may tell that a time is yet to come.
     */
    within(span: Span, outside: readonly Span[], relative: boolean, from = span.start): Told {
      const days: ToldDay[] = []
      let elsewhere = false
      for (let index = firstTimeAt(expressions, span.start); index < expressions.length; index++) {
        const expression = expressions[index]
        if (expression === undefined || expression.start >= span.end) break
        const { start, end, meaning } = expression
        if (end > span.end || outside.some((other) => start < other.end && end > other.start)) continue
        if (meaning.kind === "none") continue
        const resolved =
          namesDay(expression) || relative ? resolveTime(expression, published, { tense: "past" }) : undefined
        const day = resolved?.edtf.slice(0, 10)
        if (
          resolved !== undefined &&
          day !== undefined &&
          oneDay.test(day) &&
          (resolved.edtf === day || resolved.edtf[10] === "T")
        ) {
          if (!isAhead(document, start, { from, reach, loose: true })) days.push({ day, start, end })
        } else elsewhere = true
      }
      return { days, elsewhere }
    },
  }
}

import { firstFrom } from "../../util/lower-bound.ts"
import type { Act } from "../../lang/parts/reporting.ts"
import type { Span } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import type { FrameTime } from "../frames/input.ts"
import type { TimeExpression } from "./times/meaning.ts"
import type { ResolveTimeOptions } from "./times/resolution.ts"
import { resolveTime } from "./times/resolve-time.ts"
import { type TenseAround, tenseAround } from "./tense.ts"
import { senseOf } from "./times/sense.ts"
import { timesOf } from "./times-of.ts"

/** A month or coarser, which a relay within days does not change. */
const coarse = /^\[?(?:\.\.)?-?\d{4}(?:-\d{2})?(?:\.\.)?\]?$/

const oneDay = /^-?\d{4}-\d{2}-\d{2}$/
const wholeDay = ["day", "month", "year"] as const

/** "On Monday", "20 March": a day that needs no more than a year or a week to be known. */
function isDay({ meaning }: TimeExpression): boolean {
  const of = meaning.kind === "clock" ? meaning.of : meaning
  return (
    of.kind === "date" &&
    of.year === undefined &&
    of.direction === undefined &&
    (of.weekday !== undefined || (of.month !== undefined && of.day !== undefined))
  )
}

function presentOf({ meaning }: TimeExpression): { readonly present?: true } {
  return meaning.kind === "vague" && meaning.direction === "present" ? { present: true } : {}
}

function senseIn({ meaning }: TimeExpression): { readonly sense?: string } {
  const sense = senseOf(meaning)
  return sense === undefined ? {} : { sense }
}

/** "The vote will be held on Friday", in Friday's paper: that day, not the next Friday. */
function resolveDay(
  expression: TimeExpression,
  reference: string | undefined,
  tense: ResolveTimeOptions,
): ReturnType<typeof resolveTime> {
  if (tense.tense === "future") {
    const today = resolveTime(expression, reference, { tense: "past" })
    if (today !== undefined && today.edtf === reference?.slice(0, today.edtf.length)) return today
  }
  return resolveTime(expression, reference, tense)
}

/** Finds event times within contents: resolved against the statement, else left open but for what a relay cannot change. */
export function createContentTimes(document: Document) {
  const expressions = timesOf(document)

  /** When an expression is, or undefined where it stays open. */
  function resolve(
    expression: TimeExpression,
    said: string | null | undefined,
    published: string | undefined,
    around: TenseAround,
  ) {
    // without a word of the future a report tells what was
    const tense: ResolveTimeOptions = around === "future" ? { tense: "future" } : {}
    const fixed = resolveTime(expression, undefined)
    if (fixed !== undefined) return fixed.vague === true ? undefined : fixed
    const reference = said ?? published
    const { meaning } = expression
    if (meaning.kind === "vague" && meaning.direction === "present")
      return said !== null && reference !== undefined && oneDay.test(reference)
        ? { edtf: reference, inferred: wholeDay }
        : undefined
    const resolved = isDay(expression)
      ? resolveDay(expression, reference, tense)
      : resolveTime(expression, reference, tense)
    if (resolved === undefined || resolved.vague === true) {
      // "28 December last": only the year hangs on when it was told, and the page's own day gives it
      const byPage = resolveTime(expression, published, tense)
      return byPage?.vague !== true && byPage?.inferred.every((part) => part === "year") === true
        ? byPage
        : undefined
    }
    if (said !== null || coarse.test(resolved.edtf)) return resolved
    // the day nearest to the article's, as far as the verb tells on which side of it
    return isDay(expression) && around !== "open"
      ? resolveDay(expression, published, { tense: around })
      : undefined
  }

  return {
    /**
     * The time expressions of a span. "This week" in a relayed statement belongs to the statement's week, not the
     * page's: without a said time it stays open. A month or a year ("next August") holds for both, and so does a day that
     * is named ("on Monday", "20 March").
     *
     * @param said Said time of the statement, EDTF; null where it is not known. Undefined: the article's own voice, or a
     *   report of media, whose "today" is the page's.
     */
    within(
      span: Span,
      said: string | null | undefined,
      published: string | undefined,
      act?: Act,
    ): FrameTime[] {
      const found: FrameTime[] = []
      for (let index = firstFrom(expressions, span.start); index < expressions.length; index++) {
        const expression = expressions[index]
        if (expression === undefined || expression.start >= span.end) break
        if (expression.end > span.end) continue
        const { start, end } = expression
        const resolved = resolve(expression, said, published, tenseAround(document, span, start, act))
        found.push(
          resolved === undefined
            ? { start, end, ...senseIn(expression) }
            : { start, end, ...presentOf(expression), edtf: resolved.edtf, inferred: resolved.inferred },
        )
      }
      return found
    },
  }
}

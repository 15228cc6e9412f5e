import { firstEndingAfter } from "../../util/lower-bound.ts"
import type { Span } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import { isAhead } from "./ahead.ts"
import type { TimeExpression } from "./times/meaning.ts"
import { resolveTime } from "./times/resolve-time.ts"
import { timesOf } from "./times-of.ts"

export interface SaidTime {
  readonly edtf: string | null
  /** The words that tell it; undefined where it was inferred. */
  readonly span: Span | undefined
  /** The day of one interview or speech, not of all that its speaker says in the article. */
  readonly oneOccasion?: true
}

/** Where in a sentence the time of a statement may stand. */
export interface SaidPlace {
  readonly sentence: Span
  readonly cue: Span
  readonly content: Span
  /** Where the attribution before ends: an earlier time is its own. */
  readonly from: number
  /** The cue is a noun, and a time far from it is that of the sentence's verb. */
  readonly nominal: boolean
  /** The sentence opens with the medium ("in an interview"): the day at the end of that phrase is the statement's. */
  readonly opened: boolean
  /** Names of who speaks: a day before the end of one belongs to the name ("the 9/11 Commission"). */
  readonly names: readonly Span[]
  /** Contents of the sentence: what stands in them is no said time. */
  readonly contents: readonly Span[]
}

/** Characters that may lie between a cue and a time that belongs to it. */
const near = 24
const after = 60
/** Characters of a phrase with which a sentence opens, at most. */
const opening = 100
/** Tokens before a time in which a verb of the future is its own. */
const ahead = 4

/** Finds the times at which statements were made: expressions beside a cue, outside every content. */
export function createSaidTimes(document: Document, published: string | undefined) {
  const expressions = timesOf(document)

  /** How far a time is from where it would stand, or undefined where it tells something else. */
  function distance(
    expression: Span,
    { sentence, cue, content, nominal, opened }: SaidPlace,
  ): number | undefined {
    // between cue and content: "قالت الوزارة اليوم إن", "said on Monday that"
    if (expression.start >= cue.end && expression.end <= content.start) return 0
    if (expression.end <= cue.start) {
      const gap = cue.start - expression.end
      if (content.end <= cue.start) return expression.start >= content.end ? gap : undefined
      // the sentence opens with it, or it stands right before the cue
      const first = expression.start - sentence.start <= near
      const between = document.text.slice(expression.end, cue.start)
      if (opened && !nominal && gap <= after && closesOpening(sentence, expression)) return 1 + gap
      const setOff = /[,،]\s{0,8}$/u.test(
        document.text.slice(Math.max(0, expression.start - 3), expression.start),
      )
      if (!first && !setOff && /[,،]/u.test(between)) return undefined
      if (gap <= near) return 1 + gap
      return first && !nominal ? 40 + gap : undefined
    }
    // ", he said on Monday."
    return content.end <= cue.start && expression.start - cue.end <= after
      ? expression.start - cue.end
      : undefined
  }

  /** "In an interview with the channel on Sunday, …": no comma before it, and one right behind it. */
  function closesOpening(sentence: Span, { start, end }: Span): boolean {
    return (
      start - sentence.start <= opening &&
      !/[,،]/u.test(document.text.slice(sentence.start, start)) &&
      /^\s?[,،]/u.test(document.text.slice(end, end + 2))
    )
  }

  /** "in an interview to be aired on Sunday": what is yet to come has not been said. */
  function isYetToCome({ start, end }: Span, { sentence, cue }: SaidPlace): boolean {
    if (start >= cue.end) return isAhead(document, start, { from: cue.end, reach: ahead, loose: false })
    // "this week the minister is expected to press"
    return (
      isAhead(document, start, { from: sentence.start, reach: ahead, loose: false }) ||
      isAhead(document, cue.start, { from: end, reach: ahead, loose: true })
    )
  }

  return {
    /** The time that tells when a statement was made, resolved against the article's publication. */
    of(place: SaidPlace): SaidTime | undefined {
      let best: { expression: TimeExpression; distance: number } | undefined
      const last = Math.max(place.cue.end, place.content.start) + after
      for (
        let index = firstEndingAfter(expressions, Math.max(place.sentence.start, place.from));
        index < expressions.length;
        index++
      ) {
        const expression = expressions[index]
        if (expression === undefined || expression.start >= place.sentence.end || expression.start > last)
          break
        if (expression.start < place.from || isYetToCome(expression, place)) continue
        if (place.names.some(({ start, end }) => expression.start >= start && expression.end < end)) continue
        if (
          place.contents.some((content) => expression.start < content.end && expression.end > content.start)
        )
          continue
        const far = distance(expression, place)
        if (far !== undefined && (best === undefined || far < best.distance))
          best = { expression, distance: far }
      }
      if (best === undefined) return undefined
      const { expression } = best
      const resolved = resolveTime(expression, published, { tense: "past" })
      const open =
        resolved === undefined ||
        resolved.vague === true ||
        // "six weeks ago": about then, which is no day on which something was said
        resolved.edtf.endsWith("~") ||
        resolved.edtf.includes("..]") ||
        resolved.edtf.startsWith("[..")
      return {
        edtf: open ? null : resolved.edtf,
        span: { start: expression.start, end: expression.end },
        ...(place.opened ? { oneOccasion: true } : {}),
      }
    },
  }
}

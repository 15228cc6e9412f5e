import { readEdtf } from "../time/edtf.ts"

/** A span of time in epoch milliseconds, both ends included. */
export interface TimeSpan {
  readonly earliest: number
  readonly latest: number
}

interface Dated {
  readonly from?: string
  readonly to?: string
  readonly unverified?: true
}

const spans = new WeakMap<Dated, TimeSpan>()

/** From the first instant of `from` to the last of `to`; without one of them, open on that side. */
export function spanOf(term: Dated): TimeSpan {
  let span = spans.get(term)
  if (span === undefined) {
    span = {
      earliest:
        (term.from === undefined ? undefined : readDate(term.from)?.earliest) ?? Number.NEGATIVE_INFINITY,
      latest: (term.to === undefined ? undefined : readDate(term.to)?.latest) ?? Number.POSITIVE_INFINITY,
    }
    spans.set(term, span)
  }
  return span
}

/** Whether the term touches the span. Without a span every term does. */
export function touches(term: Dated, on: TimeSpan | undefined): boolean {
  if (on === undefined) return true
  const span = spanOf(term)
  return span.earliest <= on.latest && on.earliest <= span.latest
}

/** How many milliseconds of the span the term covers; at least one where they touch. */
export function covered(term: Dated, on: TimeSpan): number {
  const span = spanOf(term)
  return Math.min(span.latest, on.latest) - Math.max(span.earliest, on.earliest) + 1
}

/** Whether the term had no end when it was reviewed, and is asked about for a later day; or nobody could check it. */
export function outlivesReview(term: Dated, on: TimeSpan, reviewed: string | undefined): boolean {
  if (term.unverified) return true
  if (term.to !== undefined || reviewed === undefined) return false
  const review = readDate(reviewed)
  return review !== undefined && on.latest > review.latest
}

/** The span of an EDTF date, or undefined where there is no such date. */
export function readDate(text: string): TimeSpan | undefined {
  return readEdtf(text)
}

/** A span of time in epoch milliseconds, both ends included. */
export interface TimeSpan {
  readonly earliest: number
  readonly latest: number
}

interface Dated {
  readonly from?: string
  readonly to?: string
}

const shape = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/
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

/** The span of a year, month or day of the calendar, or undefined where there is no such date. */
export function readDate(text: string): TimeSpan | undefined {
  const match = shape.exec(text)
  if (match === null) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  const earliest = instant(year, (month ?? 1) - 1, day ?? 1)
  const start = new Date(earliest)
  if (start.getUTCMonth() !== (month ?? 1) - 1 || start.getUTCDate() !== (day ?? 1)) return undefined
  const next =
    day !== undefined
      ? instant(year, start.getUTCMonth(), day + 1)
      : month !== undefined
        ? instant(year, month, 1)
        : instant(year + 1, 0, 1)
  return { earliest, latest: next - 1 }
}

/** Date.UTC takes the years 0 to 99 for those of the twentieth century. */
function instant(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day)
}

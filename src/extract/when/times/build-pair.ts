import type { DateMeaning, TimeMeaning } from "./meaning.ts"

/** What kind of stretch an expression is, as far as another can lie in it. */
function stretchOf(outer: TimeMeaning): "year" | "months" | "month" | "week" | undefined {
  if (outer.kind === "date") return outer.year !== undefined && outer.month === undefined ? "year" : undefined
  if (outer.kind !== "shift" && outer.kind !== "ago") return undefined
  if (outer.unit === "year") return "year"
  if (outer.unit === "month") return outer.kind === "ago" ? "months" : "month"
  return outer.kind === "shift" && outer.unit === "week" ? "week" : undefined
}

/** "14 January" in a year, "the 14th" in a month, "Tuesday" in a week. */
function isDateInside(inner: DateMeaning, stretch: ReturnType<typeof stretchOf>): boolean {
  const { year, direction, month, day } = inner
  if (year !== undefined || (direction !== undefined && direction !== "last")) return false
  if (month !== undefined) return stretch === "year" || (stretch === "month" && day !== undefined)
  return stretch === (day === undefined ? "week" : "month")
}

/** Tells whether something of the first kind can lie in something of the second. */
export function fitsInside(inner: TimeMeaning, outer: TimeMeaning): boolean {
  const stretch = stretchOf(outer)
  switch (inner.kind) {
    case "date":
      return isDateInside(inner, stretch)
    case "holiday":
      return (stretch === "year" || stretch === "months") && inner.year === undefined
    case "quarter":
    case "season":
      return stretch === "year" && inner.year === undefined
    case "nth":
    case "edge":
      return stretch === "year" && isOpenYear(inner.of)
    default:
      return false
  }
}

function isOpenYear(inner: TimeMeaning): boolean {
  return inner.kind === "date" && inner.year === undefined && inner.month !== undefined
}

/** Tells whether two expressions name one day twice: a deictic day beside a weekday or a date, or dates of two calendars. */
export function areOne(first: TimeMeaning, second: TimeMeaning): boolean {
  const isDeictic = (time: TimeMeaning): boolean => time.kind === "shift" && time.unit === "day"
  const isNamed = (time: TimeMeaning): boolean =>
    time.kind === "date" && (time.weekday !== undefined || time.day !== undefined)
  if (isDeictic(first)) return isNamed(second)
  if (isDeictic(second)) return isNamed(first)
  return (
    first.kind === "date" &&
    second.kind === "date" &&
    (first.calendar === "hijri") !== (second.calendar === "hijri") &&
    isNamed(first) &&
    isNamed(second)
  )
}

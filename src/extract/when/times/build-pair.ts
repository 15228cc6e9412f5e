import type { TimeMeaning } from "./meaning.ts"

/** Tells whether something of the first kind can lie in something of the second. */
export function fitsInside(inner: TimeMeaning, outer: TimeMeaning): boolean {
  const isYear =
    (outer.kind === "date" && outer.year !== undefined && outer.month === undefined) ||
    ((outer.kind === "shift" || outer.kind === "ago") && outer.unit === "year")
  const isMonths = outer.kind === "ago" && outer.unit === "month"
  const isMonth =
    (outer.kind === "shift" && outer.unit === "month") ||
    (outer.kind === "date" && outer.month !== undefined && outer.day === undefined)
  const isWeek = outer.kind === "shift" && outer.unit === "week"
  switch (inner.kind) {
    case "date":
      if (inner.year !== undefined || (inner.direction !== undefined && inner.direction !== "last"))
        return false
      if (inner.month !== undefined)
        return isYear || (isMonth && inner.day !== undefined && outer.kind === "shift")
      if (inner.day !== undefined) return isMonth && outer.kind === "shift"
      return isWeek
    case "holiday":
      return (isYear || isMonths) && inner.year === undefined
    case "quarter":
    case "season":
      return isYear && inner.year === undefined
    case "nth":
    case "edge":
      return isYear && isOpenYear(inner.of)
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

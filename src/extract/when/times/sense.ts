import { isVague, type TimeMeaning } from "./meaning.ts"

function directionOf(meaning: TimeMeaning): string | undefined {
  switch (meaning.kind) {
    case "vague":
      return meaning.direction
    case "run":
      return meaning.forward ? "future" : "past"
    case "ago":
      return meaning.amount < 0 ? "past" : "future"
    default:
      return undefined
  }
}

/**
 * Returns what a time that stays open says, in words of no language: "هذا الأسبوع" and "this week" are `week+0`,
 * "recently" is `past`. Undefined for what is not told apart so.
 */
export function senseOf(meaning: TimeMeaning): string | undefined {
  if (isVague(meaning)) return directionOf(meaning)
  if (meaning.kind !== "shift") return undefined
  return `${meaning.unit}${meaning.amount < 0 ? "" : "+"}${meaning.amount}`
}

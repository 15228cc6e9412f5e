import type { Token } from "../util/tokens.ts"
import { nothing } from "./read-word.ts"
import type { Unit } from "./unit.ts"

/** Returns the unit of a number that was read. */
export function numberUnit(
  tokens: readonly Token[],
  first: number,
  next: number,
  value: number | undefined,
  measure: string,
  bound: Unit["bound"],
  place: number,
  clause: number,
): Unit {
  const folded = value === undefined ? (tokens[first] as Token).folded : String(value)
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[next - 1] as Token).end,
    folded,
    forms: [folded],
    roots: [],
    entry: nothing,
    weight: 1.2,
    negated: false,
    softly: false,
    purpose: false,
    unknown: false,
    named: false,
    value,
    bound,
    measure,
    place,
    clause,
    lead: "",
  }
}

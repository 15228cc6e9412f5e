import type { Kind, RoleValue } from "../../schema/proposition.ts"
import type { FrameContext } from "./context.ts"
import type { Unit } from "./unit.ts"

/** UTF-16 offsets, the end exclusive. */
export type Place = readonly [start: number, end: number]

/** Where the values of a proposition stand; a kind of event stands where its own values do. */
function placesOf(roles: Kind["roles"]): readonly Place[] {
  return Object.values(roles).flatMap((value: RoleValue) => {
    if ("kind" in value) return placesOf(value.kind.roles)
    return value.at === undefined ? [] : [value.at]
  })
}

/** Senses of words that only join others, or tell what polarity and certainty have taken in. */
const joining: ReadonlySet<string> = new Set(
  "with between in to from against by about of for on level since and that infinitive possessive not only hedge condition idle aux be filler determiner barrier relative as opening preamble".split(
    " ",
  ),
)

/** Whether a unit tells something of its own; what only joins, such as a preposition, does not. */
function tells(unit: Unit): boolean {
  if (unit.mark) return false
  const named = unit.names.length > 0 || unit.known !== undefined || unit.number !== undefined
  return named || !unit.senses.some(({ kind }) => joining.has(kind))
}

/**
 * Returns what of a content no role took in, piece by piece in the order of the text.
 *
 * A piece runs from a word that tells something to the last one before the next word that a role has; words that only
 * join, such as prepositions, are in a piece only between two such words.
 *
 * @param taken Where the event's word and what denies, hedges or conditions it stand.
 */
export function remainderOf(
  { units, input }: FrameContext,
  roles: Kind["roles"],
  taken: readonly Place[],
): readonly string[] {
  const covered = [...placesOf(roles), ...taken]
  const isCovered = ({ start, end }: Unit) => covered.some(([from, to]) => start < to && from < end)
  const pieces: string[] = []
  let from: number | undefined
  let to = 0
  const close = () => {
    if (from !== undefined) pieces.push(input.text.slice(from, to))
    from = undefined
  }
  for (const unit of units) {
    if (isCovered(unit) || unit.time !== undefined) close()
    else if (tells(unit)) {
      from ??= unit.start
      to = unit.end
    }
  }
  close()
  return pieces
}

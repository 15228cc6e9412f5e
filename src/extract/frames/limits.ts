import { actPredicate } from "./act-predicate.ts"
import type { FrameContext } from "./context.ts"
import { prepositions } from "./topics.ts"
import { is } from "./unit.ts"

/** What of a content is its clause, and the condition under which it is said. */
export interface Limits {
  readonly from: number
  readonly to: number
  readonly condition?: string
  /** A condition in form that leaves what is said as certain as it is ("if need be"). */
  readonly idle: boolean
}

const openings = ["that", "and", "opening", "quote", "comma"] as const

/**
 * Where the clause begins: after its complementiser. What is demanded, hoped for or threatened may begin with any
 * preposition; else only what is spoken of ("عن", "about") or owned to ("بإجراء") tells of an event: "in arranging a
 * meeting", "to hold a meeting" are of plans.
 */
function openingEnd({ units, input }: FrameContext): number {
  const wanted = actPredicate(input.act) !== undefined
  const opens = (at: number) => {
    const unit = units[at]
    if (unit === undefined || is(unit, "bound") || is(unit, "range")) return false
    if (openings.some((sense) => is(unit, sense))) return true
    if (wanted) return prepositions.some((sense) => is(unit, sense))
    const written = is(unit, "in") && units[at + 1]?.start === unit.end
    return written || (is(unit, "about") && !is(unit, "in")) || is(unit, "with")
  }
  let from = 0
  while (opens(from)) from++
  if (!is(units[from], "preamble")) return from
  // "we are talking about contacts, …": what follows is said
  let next = from + 1
  while (next < units.length && !is(units[next], "comma") && !is(units[next], "end")) next++
  if (!is(units[next], "comma")) return from
  from = next + 1
  while (opens(from)) from++
  return from
}

/** Sets the openings and the conditions of a content aside. */
export function limitsOf(context: FrameContext): Limits {
  const { units, input } = context
  let from = openingEnd(context)
  let to = units.length
  let condition: string | undefined
  let idle = false
  for (let at = from; at < units.length; at++) {
    const unit = units[at]
    if (unit === undefined) break
    if (is(unit, "end") && at > from) {
      to = at
      break
    }
    if (!(is(unit, "condition") || is(unit, "idle")) || condition !== undefined) continue
    idle = is(unit, "idle")
    let end = at
    while (
      end + 1 < units.length &&
      !is(units[end + 1], "end") &&
      !(at === from && is(units[end + 1], "comma"))
    )
      end++
    const last = units[end]
    if (last !== undefined) condition = input.text.slice(unit.start, last.end).trim()
    if (at === from) {
      from = end + 2
      at = end + 1
    } else {
      to = at
      break
    }
  }
  return { from, to, idle, ...(condition === undefined ? {} : { condition }) }
}

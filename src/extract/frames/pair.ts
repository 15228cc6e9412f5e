import { type FrameContext, stateOf } from "./context.ts"

/**
 * The two agents of "the two countries", "the two sides", "the two presidents": the latest group mentioned before,
 * if it has two members that can be so called. A group of three, or one that does not fit, leaves them open.
 *
 * @param kind `states`, `sides`, or an office's id.
 */
export function readPair(context: FrameContext, kind: string): string[] | undefined {
  const group = context.input.antecedents?.findLast((members) => members.length > 1)
  if (group === undefined) return undefined
  const members = [...new Set(group)]
  if (kind === "sides") return members.length === 2 ? members : undefined
  const states = [...new Set(members.map((id) => stateOf(context, id)))]
  if (states.length !== 2) return undefined
  const [one, other] = states
  if (one === undefined || other === undefined) return undefined
  if (kind === "states") return [one, other]
  const { registry, day } = context
  const holding = members.filter((id) => registry.officesOf(id, day).some(({ office }) => office === kind))
  if (holding.length === 2 && members.length === 2) return holding
  if (day === undefined) return rankedStates(kind, one, other)
  const holders = [one, other].map((state) => registry.holders(kind, state, day))
  const found = holders.flatMap((list) => (list.length === 1 ? list : []))
  return found.length === 2 ? found : rankedStates(kind, one, other)
}

/** Two presidents whose names are not known are no states; ministers are their states' at their rank. */
function rankedStates(kind: string, one: string, other: string): string[] | undefined {
  return kind === "head-of-state" ? undefined : [one, other]
}

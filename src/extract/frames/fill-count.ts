import type { FrameContext } from "./context.ts"
import { type Draft, roleType } from "./draft.ts"
import { readQuantity } from "./quantity.ts"

/** Counts of people and forces: "12 soldiers" fills the count and says who they were. */
export function fillCount(context: FrameContext, draft: Draft, at: number, to: number): number | undefined {
  const counted =
    roleType(draft, "victims") !== undefined
      ? "victims"
      : roleType(draft, "forces") !== undefined
        ? "forces"
        : undefined
  if (roleType(draft, "count") === undefined) return undefined
  const quantity = readQuantity(context, at, counted === undefined ? ["victims", "forces"] : [counted])
  if (quantity === undefined || !quantity.counted || quantity.next > to || draft.roles.has("count"))
    return undefined
  draft.roles.set("count", { ...quantity.value, at: [quantity.start, quantity.end] })
  if (quantity.label !== undefined && counted !== undefined)
    draft.roles.set(counted, { includes: [quantity.label], at: [quantity.start, quantity.end] })
  return quantity.next
}

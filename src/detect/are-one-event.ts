import type { Comparison, RoleReason } from "../compare/comparison.ts"
import type { Claim } from "../schema/claim.ts"
import { daysApart } from "./likeness-of.ts"

/** So many roles are alike in two events that are one: who or what, and where, when or how many. */
const leastShared = 2
/** So long after, two parties may have met again, in days. */
const oneNews = 30
/** So many parties tell two meetings from the many others that each of them goes to. */
const leastParties = 2

function isShared({ relation, reason }: RoleReason): boolean {
  return relation !== "independence" || reason === "later-count"
}

/** The same parties, or one of each ("Fidan and Mamlouk" for Turkey and Syria). */
const covering: ReadonlySet<string> = new Set(["equivalence", "forward", "reverse"])

function areManyParties({ role, relation, a, b }: RoleReason): boolean {
  if (role !== "participants") return false
  const areMany = (value: RoleReason["a"]) =>
    value !== undefined && "includes" in value && value.includes.length >= leastParties
  return covering.has(relation) && areMany(a) && areMany(b)
}

/** What tells one event from every other of its kind, where both give all of it alike. */
const pinning = ["count", "place", "time"]

/** As many, in the same place, on the same day. */
function isPinned(both: readonly RoleReason[]): boolean {
  return pinning.every((name) =>
    both.some(({ role, relation }) => role === name && relation === "equivalence"),
  )
}

/**
 * Decides whether what two claims were read as shows by itself that both tell of one event, however their words compare.
 *
 * @param wordsKnown Their words can be compared: then only the same parties, or as many in one place on one day, show more
 * than words do.
 */
export function areOneEvent(a: Claim, b: Claim, { roles, tied }: Comparison, wordsKnown: boolean): boolean {
  if (tied === undefined) return false
  if ([a, b].some(({ says }) => says.predicate === "text" || says.extent === "campaign")) return false
  const both = roles.filter(
    (role) => role.a !== undefined && role.b !== undefined && role.role !== "predicate",
  )
  if (both.filter(isShared).length < leastShared) return false
  const dated = both.some(({ role }) => role === "time")
  if (!dated && (daysApart(a, b) ?? 0) > oneNews) return false
  return !wordsKnown || both.some(areManyParties) || isPinned(both)
}

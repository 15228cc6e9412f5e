import type { Claim } from "../schema/claim.ts"
import { bareValue } from "../schema/claim.ts"
import { canonicalJson } from "../util/canonical.ts"

/** The values that a text's claims give to each role of each predicate, as texts. */
export type Details = ReadonlyMap<string, ReadonlySet<string>>

/** Lists in an order of their own: who stands first among members says nothing. */
function keyOf(value: unknown): string {
  const bare = bareValue(value)
  return Array.isArray(bare)
    ? bare
        .map((item) => canonicalJson(item))
        .sort()
        .join()
    : canonicalJson(bare)
}

/** Returns what the claims of one text give. */
export function detailsOf(claims: readonly Claim[]): Details {
  const details = new Map<string, Set<string>>()
  for (const { says } of claims)
    for (const [role, value] of Object.entries(says.roles)) {
      if (value === undefined) continue
      const key = `${says.predicate} ${role}`
      const known = details.get(key)
      if (known === undefined) details.set(key, new Set([keyOf(value)]))
      else known.add(keyOf(value))
    }
  return details
}

/** Counts the details that two texts both give, and give otherwise: what one leaves out is no departure. */
export function countDepartures(one: Details, other: Details): number {
  let departures = 0
  for (const [key, values] of one) {
    const others = other.get(key)
    if (others !== undefined && ![...values].some((value) => others.has(value))) departures++
  }
  return departures
}

/**
 * Whether two claims tell the same, as far as both give details. Words that stand for themselves are seldom equal: those
 * of one topic are alike, and count as the same.
 */
export function tellsTheSame(a: Claim, b: Claim): boolean {
  const [one, other] = [a.says, b.says]
  if (one.predicate !== other.predicate || one.polarity !== other.polarity) return false
  return one.predicate === "text" || countDepartures(detailsOf([a]), detailsOf([b])) === 0
}

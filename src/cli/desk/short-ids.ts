import type { Claim } from "../../schema/claim.ts"

/** What the ids of claims read from texts begin with. */
const prefix = "claim:"
/** Fewer characters would be taken for a number or a word. */
const shortest = 4

function shared(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** Returns what names each claim on a screen: the beginning of its id that no other claim's has, as `explain` takes it. */
export function shortIdsOf(claims: readonly Claim[]): (claim: Claim) => string {
  const ids = [...new Set(claims.map(({ id }) => id))].sort()
  const lengths = new Map<string, number>()
  // what two ids share, one of them shares with its neighbour
  for (const [index, id] of ids.entries())
    lengths.set(id, 1 + Math.max(shared(id, ids[index - 1] ?? ""), shared(id, ids[index + 1] ?? "")))
  return ({ id }) =>
    id.startsWith(prefix)
      ? id.slice(prefix.length, Math.max(prefix.length + shortest, lengths.get(id) ?? id.length))
      : id
}

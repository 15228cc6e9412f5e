import type { Finding } from "../detect/finding.ts"
import type { LineageKind } from "../lineage/lineage.ts"
import type { Claim } from "../schema/claim.ts"
import { assumptionsOf } from "./assumptions.ts"

/** Accounts each of which echoes another without changing anything. */
export interface EchoGroup {
  readonly claims: ReadonlySet<Claim>
  /** How many findings it stands for, and one of them. */
  readonly pairs: number
  readonly example: Finding
  readonly lineages: ReadonlySet<LineageKind>
  /** Everything that was assumed of some pair, in words. */
  readonly assumed: ReadonlySet<string>
}

/** Gathers echoes: room is needed for claims, not for the pairs of them. */
export interface EchoGroups {
  /** Takes a finding in, if it is an echo in which nothing changed. */
  add(finding: Finding): boolean
  groups(): readonly EchoGroup[]
}

interface Growing extends EchoGroup {
  readonly claims: Set<Claim>
  pairs: number
  readonly lineages: Set<LineageKind>
  readonly assumed: Set<string>
}

/** Returns groups that hold no echo yet. */
export function groupEchoes(): EchoGroups {
  const groupOf = new Map<Claim, Growing>()
  const join = (one: Growing, other: Growing): Growing => {
    if (one === other) return one
    const [into, from] = one.claims.size >= other.claims.size ? [one, other] : [other, one]
    for (const claim of from.claims) {
      into.claims.add(claim)
      groupOf.set(claim, into)
    }
    for (const kind of from.lineages) into.lineages.add(kind)
    for (const words of from.assumed) into.assumed.add(words)
    into.pairs += from.pairs
    return into
  }
  return {
    add(finding) {
      const { a, b, kind, changes = [], lineage } = finding
      if (kind !== "echoes" || changes.length > 0) return false
      const [first, second] = [a, b].map((claim): Growing => {
        const known = groupOf.get(claim)
        if (known !== undefined) return known
        const fresh: Growing = {
          claims: new Set([claim]),
          pairs: 0,
          example: finding,
          lineages: new Set(),
          assumed: new Set(),
        }
        groupOf.set(claim, fresh)
        return fresh
      })
      if (first === undefined || second === undefined) return false
      const group = join(first, second)
      group.pairs++
      group.lineages.add(lineage.kind)
      for (const words of assumptionsOf(finding)) group.assumed.add(words)
      return true
    },
    groups: () => [...new Set(groupOf.values())],
  }
}

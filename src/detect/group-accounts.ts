import { rootsOf } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { byCodeUnit } from "../util/order.ts"

/** The claims of one root, one of each kind that may be told apart by whom they depend on. */
export interface AccountGroup {
  readonly claims: readonly Claim[]
}

interface Gathered {
  readonly key: string
  /** Those who can be proved independent first, then by who answers for the source: what may depend stands together. */
  readonly rank: string
  readonly claims: Claim[]
}

function gather(claims: readonly Claim[], registry: Registry | undefined): readonly Gathered[] {
  const groups = new Map<string, Gathered>()
  for (const claim of claims) {
    const roots = rootsOf(claim, registry)
    const key = roots
      .map((root) => root.key)
      .sort()
      .join("+")
    const group = groups.get(key)
    if (group !== undefined) {
      group.claims.push(claim)
      continue
    }
    const [root] = roots
    const known = roots.every(({ kind, agent }) => kind !== "unnamed" && agent !== undefined)
    const rank = `${known ? 0 : 1} ${root?.voucher ?? root?.agent ?? ""} ${key}`
    groups.set(key, { key, rank, claims: [claim] })
  }
  return [...groups.values()].sort((a, b) => byCodeUnit(a.rank, b.rank))
}

/** The runs of words of a claim's sentence and passage. */
function* hashesOf({ fingerprint, passage }: Claim): Generator<number> {
  yield* fingerprint?.hashes ?? []
  yield* passage?.hashes ?? []
}

/** Returns which runs of words stand in claims of more than one root: others show no copy here. */
function sharedHashes(groups: readonly Gathered[]): ReadonlySet<number> {
  const first = new Map<number, number>()
  const shared = new Set<number>()
  for (const [index, { claims }] of groups.entries())
    for (const claim of claims)
      for (const hash of hashesOf(claim)) {
        const known = first.get(hash)
        if (known === undefined) first.set(hash, index)
        else if (known !== index) shared.add(hash)
      }
  return shared
}

/**
 * Returns some claims by their roots. Claims of one root that cannot differ in whom they depend on are one, so that a
 * thousand relays of a speaker cost no more than the days on which he spoke.
 *
 * @param profile What else tells two claims of one root apart: equal texts, no difference.
 */
export function groupAccounts(
  claims: readonly Claim[],
  registry: Registry | undefined,
  profile: (claim: Claim) => string,
): readonly AccountGroup[] {
  const groups = gather(claims, registry)
  const shared = sharedHashes(groups)
  return groups.map(({ claims: own }) => {
    if (own.length === 1) return { claims: own }
    const distinct = new Map<string, Claim>()
    for (const claim of own) {
      const { article, anchor } = claim
      const hashes = [...hashesOf(claim)]
      const copied = hashes.some((hash) => shared.has(hash))
      const wording = copied ? `${article.id} ${anchor?.quoted ?? false} ${hashes.join()}` : ""
      const key = `${profile(claim)}\n${wording}`
      if (!distinct.has(key)) distinct.set(key, claim)
    }
    return { claims: [...distinct.values()] }
  })
}

import { groupsOf } from "../lineage/copy-links.ts"
import { rootsOf } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { byCodeUnit } from "../util/order.ts"

/** The claims of one root, one of each kind that may be told apart by whom they depend on. */
export interface AccountGroup {
  readonly claims: readonly Claim[]
}

/** A copied text of several articles: one origin, whoever printed it. */
export interface Origin {
  readonly id: string
  /** The claims of which one had the text first, as far as can be told: all others took it from one of them. */
  readonly firsts: readonly Claim[]
}

/** The copied text that a claim stands in; undefined where nobody copied it or somebody is known to have spoken. */
export type OriginOf = (claim: Claim) => Origin | undefined

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

/**
 * Makes one group of those who have nothing of their own, but copies: where all that may be the first are of one root
 * its group stands for all, else they stand for it together.
 */
function joinCopies(groups: readonly Gathered[], originOf: OriginOf): readonly Gathered[] {
  const owner = new Map<Claim, Gathered>()
  for (const group of groups) for (const claim of group.claims) owner.set(claim, group)
  const standing = new Map<string, Gathered | undefined>()
  const standsFor = ({ id, firsts }: Origin) => {
    if (standing.has(id)) return standing.get(id)
    const owners = new Set(
      firsts.flatMap((first) => (originOf(first)?.id === id ? (owner.get(first) ?? []) : [])),
    )
    const only = owners.size === 1 ? [...owners][0] : undefined
    standing.set(id, only)
    return only
  }
  const kept = new Set<Gathered>()
  for (const group of groups)
    for (const claim of group.claims) {
      const origin = originOf(claim)
      const stands = origin === undefined ? group : standsFor(origin)
      if (stands !== undefined) kept.add(stands)
    }
  return [...kept, ...joinByText(groups, kept, originOf, standsFor)].sort(
    (a, b) => byCodeUnit(a.rank, b.rank) || byCodeUnit(a.key, b.key),
  )
}

/**
 * Makes one group of those roots that stand in one copied text of which nobody knows who had it first, directly or by
 * way of others. A root stays whole: were its copied claims taken out, one more copy could make two roots of it.
 */
function joinByText(
  groups: readonly Gathered[],
  kept: ReadonlySet<Gathered>,
  originOf: OriginOf,
  standsFor: (origin: Origin) => Gathered | undefined,
): readonly Gathered[] {
  const copied: Gathered[] = []
  const pairs: (readonly [number, number])[] = []
  const firstIn = new Map<string, number>()
  for (const group of groups) {
    if (kept.has(group)) continue
    const origins = group.claims.flatMap((claim) => originOf(claim) ?? [])
    const open = origins.filter((origin) => standsFor(origin) === undefined)
    if (open.length === 0) continue
    const index = copied.push(group) - 1
    for (const { id } of open) {
      const first = firstIn.get(id)
      if (first === undefined) firstIn.set(id, index)
      else if (first !== index) pairs.push([index, first])
    }
  }
  const joined = groupsOf(copied.length, pairs)
  const inSeveral = new Set(joined.flat())
  const merged = joined.map((members): Gathered => {
    const [first] = members.map((index) => copied[index] as Gathered)
    return { ...(first as Gathered), claims: members.flatMap((index) => copied[index]?.claims ?? []) }
  })
  return [...merged, ...copied.filter((_, index) => !inSeveral.has(index))]
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

/** Returns which articles stand in more than one group: two claims of one article are no copies of each other. */
function sharedArticles(groups: readonly Gathered[]): ReadonlySet<string> {
  const first = new Map<string, Gathered>()
  const shared = new Set<string>()
  for (const group of groups)
    for (const { article } of group.claims) {
      const known = first.get(article.id)
      if (known === undefined) first.set(article.id, group)
      else if (known !== group) shared.add(article.id)
    }
  return shared
}

/** What tells a root from another by more than the article that it stands in. */
function rootProfile(claim: Claim, registry: Registry | undefined): string {
  return rootsOf(claim, registry)
    .map(({ kind, key, agent, voucher }) => {
      if (kind === "agent") return key
      // one unnamed source may be described in two languages
      const lang = kind === "unnamed" ? claim.article.lang : ""
      return `${(voucher ?? agent) === undefined ? kind : key} ${lang}`
    })
    .sort()
    .join("+")
}

/**
 * Returns some claims by their roots. Claims of one root that cannot differ in whom they depend on are one, so that a
 * thousand relays of a speaker cost no more than the days on which he spoke. Copies of one text are one group.
 *
 * @param profile What else tells two claims of one root apart: equal texts, no difference.
 */
export function groupAccounts(
  claims: readonly Claim[],
  registry: Registry | undefined,
  profile: (claim: Claim) => string,
  originOf: OriginOf = () => undefined,
): readonly AccountGroup[] {
  const groups = joinCopies(gather(claims, registry), originOf)
  const shared = sharedHashes(groups)
  const articles = sharedArticles(groups)
  return groups.map(({ claims: own }) => {
    if (own.length === 1) return { claims: own }
    const distinct = new Map<string, Claim>()
    for (const claim of own) {
      const { article, anchor } = claim
      const hashes = [...hashesOf(claim)]
      const copied = hashes.some((hash) => shared.has(hash))
      const wording = copied ? `${article.id} ${anchor?.quoted ?? false} ${hashes.join()}` : ""
      const where = articles.has(article.id) ? article.id : ""
      const key = [profile(claim), rootProfile(claim, registry), where, wording].join("\n")
      if (!distinct.has(key)) distinct.set(key, claim)
    }
    return { claims: [...distinct.values()] }
  })
}

import { countRoots, type RootCount } from "../detect/count-roots.ts"
import type { Finding, FindingKind } from "../detect/finding.ts"
import { byPublication } from "../detect/order-claims.ts"
import { groupsOf } from "../lineage/copy-links.ts"
import type { LineageKind } from "../lineage/lineage.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { Source } from "../schema/link.ts"
import { byCodeUnit } from "../util/order.ts"
import { copiedArticles, firstPublished, oneSpeaker } from "./behind.ts"

/** All that was found of one statement or one happening, however many pairs of claims stand behind it. */
export interface Happening {
  /** The claims that its findings tie together, the earliest published first. */
  readonly claims: readonly Claim[]
  /** Its findings, the most consequential first. */
  readonly findings: readonly Finding[]
  /** The most consequential kind among them. */
  readonly kind: FindingKind
  /** How many articles tell of it. */
  readonly articles: number
  /** The outlets that published them, sorted; articles without an outlet are not among them. */
  readonly outlets: readonly string[]
  /** The roots behind its claims. Bounds: whoever was not found to be independent is not counted as such in `atLeast`. */
  readonly roots: RootCount
  /** The claim that was surely published first; left out where days or hours do not tell. */
  readonly first?: Claim
  /**
   * The one speaker whom everything leads back to: left out where there may be two roots, or where a part names nobody
   * by name.
   */
  readonly source?: Source
  /** The articles among them that are known to be taken from another, by id, sorted. */
  readonly copies: readonly string[]
  /** The outlets that tell it without naming any source, sorted. */
  readonly sourceless: readonly string[]
}

/** What {@link happeningsOf} may be told. */
export interface HappeningsOptions {
  /** Who is who: without it no two roots are proved independent. */
  readonly registry?: Registry
}

/**
 * The kinds of finding, those first on which an editor must act first.
 *
 * @example
 * ```ts
 * import { byConsequence } from "isnad/happenings"
 * byConsequence[0] // → "conflicts"
 * byConsequence.indexOf("updates") < byConsequence.indexOf("echoes") // → true
 * ```
 */
export const byConsequence: readonly FindingKind[] = [
  "conflicts",
  "tension",
  "revises",
  "distorts",
  "misattributes",
  "updates",
  "withholds",
  "corroborates",
  "agrees",
  "echoes",
  "reaffirms",
]

const rankOf = new Map(byConsequence.map((kind, rank) => [kind, rank]))
const compareKinds = (a: FindingKind, b: FindingKind): number => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0)

/** Puts together findings that share a claim. */
function joined(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const places = new Map<string, number>()
  const placeOf = ({ id }: Claim): number => {
    const place = places.get(id) ?? places.size
    places.set(id, place)
    return place
  }
  const pairs = findings.map(({ a, b }) => [placeOf(a), placeOf(b)] as const)
  const groupOf = new Map<number, Finding[]>()
  const groups = groupsOf(places.size, pairs).map((members) => {
    const group: Finding[] = []
    for (const place of members) groupOf.set(place, group)
    return group
  })
  for (const [index, finding] of findings.entries()) groupOf.get(pairs[index]?.[0] ?? -1)?.push(finding)
  return groups
}

/** Two who only agree are not counted as independent, whoever they are: nobody vouches that the one confirms the other. */
function lineageOf({ kind, lineage }: Finding): LineageKind {
  return lineage.kind === "independent" && kind === "agrees" ? "unknown" : lineage.kind
}

function happening(findings: readonly Finding[], registry: Registry | undefined): Happening {
  const claims = new Map(findings.flatMap(({ a, b }) => [a, b]).map((claim) => [claim.id, claim]))
  const members = [...claims.values()].sort(byPublication)
  const lineages = new Map<string, LineageKind>()
  const key = (a: Claim, b: Claim): string => (a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`)
  for (const finding of findings) lineages.set(key(finding.a, finding.b), lineageOf(finding))
  const sorted = [...findings].sort((a, b) => compareKinds(a.kind, b.kind) || byCodeUnit(a.id, b.id))
  const roots = countRoots(members, (a, b) => lineages.get(key(a, b)) ?? "unknown", { registry })
  const first = firstPublished(members)
  const source = roots.atMost === 1 ? oneSpeaker(members) : undefined
  const named = members.filter(({ chain, article }) => chain.length > 0 || article.credit != null)
  const naming = new Set(named.map(({ article }) => article.id))
  const ids = new Set(members.map(({ article }) => article.id))
  return {
    claims: members,
    findings: sorted,
    kind: sorted[0]?.kind ?? "echoes",
    articles: ids.size,
    outlets: outletsOf(members),
    roots,
    ...(first === undefined ? {} : { first }),
    ...(source === undefined ? {} : { source }),
    copies: [...copiedArticles(findings)].filter((id) => ids.has(id)).sort(byCodeUnit),
    sourceless: outletsOf(members.filter(({ article }) => !naming.has(article.id))),
  }
}

function outletsOf(claims: readonly Claim[]): readonly string[] {
  const outlets = claims.flatMap(({ article }) => (article.outlet == null ? [] : [article.outlet]))
  return [...new Set(outlets)].sort(byCodeUnit)
}

function byWeight(a: Happening, b: Happening): number {
  return (
    compareKinds(a.kind, b.kind) ||
    b.outlets.length - a.outlets.length ||
    b.articles - a.articles ||
    b.claims.length - a.claims.length ||
    byCodeUnit(a.findings[0]?.id ?? "", b.findings[0]?.id ?? "")
  )
}

/**
 * Returns what some findings are about, the most consequential first: contradictions before changes, changes before
 * confirmations, these before echoes; among equals what more outlets tell.
 *
 * Findings that share a claim are one happening. Its roots are bounds: "11 articles, one root" says that whatever the
 * number of outlets nobody but one is known to have said so.
 *
 * @param findings Those of one call of `detect`; they are held in memory.
 * @example
 * ```ts
 * import { claim, contact, detect } from "isnad"
 * import { happeningsOf } from "isnad/happenings"
 * import { registry } from "isnad/registry"
 * const says = contact({ participants: ["turkey", "syria"] })
 * const told = (id: string, speaker: string) => claim({ article: { id, lang: "ar", published: "2022-09-19" }, chain: [speaker], says })
 * const { findings } = detect([told("a", "bogdanov"), told("b", "erdogan")], { registry })
 * const [first] = happeningsOf(findings, { registry })
 * first?.kind // → "corroborates"
 * first?.roots.atLeast // → 2
 * ```
 */
export function happeningsOf(
  findings: Iterable<Finding>,
  { registry }: HappeningsOptions = {},
): readonly Happening[] {
  return joined([...findings])
    .map((group) => happening(group, registry))
    .sort(byWeight)
}

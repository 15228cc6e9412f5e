import { canonicalAgent } from "../registry/canonical-agent.ts"
import { isOutletKind } from "../registry/outlet-kinds.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { type Source, sourceKey } from "../schema/link.ts"
import { articleOutlet, isOutletId, publisherOf } from "./outlets.ts"
import { requireClaim } from "./require-claim.ts"

/**
 * Where a chain ends.
 *
 * `agent`: whoever spoke is identified. `report`: an outlet's own report. `unnamed`: a source that only its voucher
 * knows, or media that are not named. `voice`: the article's own voice, its outlet unknown or not credited further.
 */
export interface Root {
  readonly kind: "agent" | "report" | "unnamed" | "voice"
  /** Equal for equal roots as far as can be told; an unnamed root's holds its voucher. */
  readonly key: string
  /** The agent or outlet; left out where nobody is identified. */
  readonly agent?: string
  /** The source as it was given; left out for the article's own voice. */
  readonly source?: Source
  /** The outlet that answers for an unnamed source: the nearest identified one outside it, else the article's. */
  readonly voucher?: string
}

/** An outlet that the registry lacks is known by its id alone, as whoever cites it names it. */
function reportKey(outlet: string, registry: Registry | undefined): string {
  return isOutletId(outlet, registry) ? `report:${outlet}` : outlet
}

/**
 * Returns the roots of a claim: the last link's sources, or the article's own voice where the chain is empty.
 *
 * An unnamed source is known only through its voucher: "a source to Reuters" in two relays is one root, "a source"
 * in two pages that name nobody is two that nobody can tell apart.
 *
 * @example
 * ```ts
 * import { claim, contact, rootsOf } from "isnad"
 * const said = claim({
 *   article: { id: "relay", lang: "en" },
 *   chain: ["reuters", { anonymous: "regional source" }],
 *   says: contact({ participants: ["turkey", "syria"] }),
 * })
 * rootsOf(said)[0]?.voucher // → "reuters"
 * ```
 */
export function rootsOf(claim: Claim, registry?: Registry): readonly Root[] {
  requireClaim(claim, "rootsOf()")
  const last = claim.chain.at(-1)
  const outlet = articleOutlet(claim, registry)
  if (last === undefined)
    return [
      outlet === undefined
        ? { kind: "voice", key: `voice:${claim.article.id}` }
        : { kind: "voice", key: reportKey(outlet, registry), agent: outlet },
    ]
  const outside = claim.chain
    .slice(0, -1)
    .map(({ sources }) => sources.find((source) => typeof source === "string"))
    .findLast((source) => source !== undefined)
  const voucher = typeof outside === "string" ? canonicalAgent(outside, registry) : outlet
  return last.sources.map((source): Root => {
    if (typeof source === "string") {
      const agent = canonicalAgent(source, registry)
      if (isOutletId(agent, registry)) return { kind: "report", key: `report:${agent}`, agent, source }
      return { kind: "agent", key: agent, agent, source }
    }
    if ("named" in source) return { kind: "agent", key: sourceKey(source), source }
    const by = voucher ?? `article:${claim.article.id}`
    return {
      kind: "unnamed",
      key: `${sourceKey(source)} to ${by}`,
      source,
      ...(voucher === undefined ? {} : { voucher }),
    }
  })
}

/** Returns the roots of every chain that a claim's text allows, the likeliest first. */
export function everyRoots(claim: Claim, registry?: Registry): readonly (readonly Root[])[] {
  const others = (claim.alternatives ?? []).map((chain) => rootsOf({ ...claim, chain }, registry))
  return [rootsOf(claim, registry), ...others]
}

/**
 * Returns how many links lie between the publisher and the words: 0 is the article's own voice.
 *
 * @example
 * ```ts
 * import { claim, contact, hearsayDepth } from "isnad"
 * const says = contact({ participants: ["turkey", "syria"] })
 * hearsayDepth(claim({ article: { id: "a", lang: "en" }, chain: ["reuters", "bogdanov"], says })) // → 2
 * ```
 */
export function hearsayDepth(claim: Claim): number {
  requireClaim(claim, "hearsayDepth()")
  return claim.chain.length
}

/** Returns one text for the roots of a claim, the same for the same roots. */
export function rootKey(claim: Claim, registry?: Registry): string {
  const sources = claim.chain.at(-1)?.sources
  const [source] = sources ?? []
  // one identified source is by far the commonest root: nothing is allocated for it
  if (sources?.length === 1 && typeof source === "string") {
    const agent = registry?.agent(source)
    if (agent === undefined) return source
    return isOutletKind(agent.kind) ? `report:${agent.id}` : agent.id
  }
  const roots = rootsOf(claim, registry)
  return roots.length === 1
    ? (roots[0]?.key ?? "")
    : roots
        .map((root) => root.key)
        .sort()
        .join("+")
}

/**
 * Decides whether an article is by the very outlet that answers for a claim's root: its own report, or what a source
 * told it that it does not name. Every other account of that root is a relay of it.
 */
export function isOwnReport(claim: Claim, registry?: Registry): boolean {
  const own = publisherOf(claim, registry)
  if (own === undefined) return false
  return rootsOf(claim, registry).every(
    (root) => root.kind !== "agent" && (root.voucher ?? root.agent) === own,
  )
}

import { canonicalAgent } from "../registry/canonical-agent.ts"
import { isOutletKind } from "../registry/outlet-kinds.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"

/** Decides whether an id names an outlet of the registry. */
export function isOutletId(id: string, registry: Registry | undefined): boolean {
  return isOutletKind(registry?.agent(id)?.kind)
}

/** Decides whether an id may name an outlet: of the registry, or one that the registry lacks, as most small ones are. */
export function mayBeOutlet(id: string, registry: Registry | undefined): boolean {
  const agent = registry?.agent(id)
  return agent === undefined || isOutletKind(agent.kind)
}

/** Returns the outlet that answers for the article as a whole: whom it credits, else who published it. */
export function articleOutlet({ article }: Claim, registry?: Registry): string | undefined {
  const id = article.credit ?? article.outlet
  return typeof id === "string" ? canonicalAgent(id, registry) : undefined
}

/** Returns the outlet on whose page a claim stands, whomever that page credits; undefined where it is not told. */
export function publisherOf({ article }: Claim, registry: Registry | undefined): string | undefined {
  return typeof article.outlet === "string" ? canonicalAgent(article.outlet, registry) : undefined
}

/** Returns the agencies and outlets that passed a claim on: the links outside the root, and whom the page credits. */
export function carriersOf({ article, chain }: Claim, registry?: Registry): readonly string[] {
  const carriers = new Set<string>()
  for (const link of chain.slice(0, -1))
    for (const source of link.sources)
      if (typeof source === "string") carriers.add(canonicalAgent(source, registry))
  if (typeof article.credit === "string") carriers.add(canonicalAgent(article.credit, registry))
  return [...carriers].sort()
}

/** Returns everyone whom a claim's page credits or its chain names by id: people and bodies as well as outlets. */
export function agentsCited({ article, chain }: Claim, registry: Registry | undefined): readonly string[] {
  return [article.credit, ...chain.flatMap((link) => link.sources)].flatMap((source) =>
    typeof source === "string" ? [canonicalAgent(source, registry)] : [],
  )
}

/** Returns each two outlets of a chain of which the first relays the second. */
export function* relayedOutlets(
  { chain }: Claim,
  registry: Registry | undefined,
): Generator<readonly [relay: string, source: string]> {
  if (chain.length < 2) return
  let outer: readonly string[] = []
  for (const { sources } of chain) {
    const own = sources.flatMap((source) =>
      typeof source === "string" && mayBeOutlet(source, registry) ? [canonicalAgent(source, registry)] : [],
    )
    for (const relay of outer) for (const source of own) yield [relay, source]
    outer = [...outer, ...own]
  }
}

/** Returns the outlets from which a text says that it came: the innermost of the chain, and whom the page credits. */
export function namedWires(claim: Claim, registry: Registry | undefined): readonly string[] {
  const cited = claim.chain
    .map(({ sources }) =>
      sources.find((source) => typeof source === "string" && isOutletId(source, registry)),
    )
    .findLast((source) => typeof source === "string")
  const named = [cited, claim.article.credit].flatMap((id) =>
    typeof id === "string" ? [canonicalAgent(id, registry)] : [],
  )
  const publisher = publisherOf(claim, registry)
  return [...new Set(named)].filter((id) => id !== publisher)
}

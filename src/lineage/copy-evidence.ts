import type { Claim } from "../schema/claim.ts"
import type { CopyCluster } from "./copies.ts"
import type { LineageEvidence } from "./lineage.ts"

/** So many steps from copy to copy are told; a longer way is no clue. */
const mostSteps = 20
/** So many articles of a cluster are named. */
const mostNamed = 6

/** Returns the texts from which a claim's was taken, the nearest first. */
export function descentOf(claim: Claim, cluster: CopyCluster): readonly Claim[] {
  const path: Claim[] = []
  for (
    let next = cluster.sourceOf(claim);
    next !== undefined && path.length < mostSteps;
    next = cluster.sourceOf(next)
  )
    path.push(next)
  return path
}

/**
 * Returns what a cluster tells of two of its claims: which was taken from which and through whom, from which third both
 * were, or that this cannot be told.
 */
export function copyEvidence(
  a: Claim,
  b: Claim,
  cluster: CopyCluster,
  direct: boolean,
): readonly LineageEvidence[] {
  const [ofA, ofB] = [descentOf(a, cluster), descentOf(b, cluster)]
  const down = wayTo(b, a, ofA) ?? wayTo(a, b, ofB)
  if (down !== undefined) return [{ code: "copied-from", articles: down }]
  const ancestors = new Set(ofB.map(({ article }) => article.id))
  const common = ofA.find(({ article }) => ancestors.has(article.id))
  if (common !== undefined) return [{ code: "copies-of-one", articles: [common.article.id] }]
  if (direct) return [{ code: "copy-direction-unknown" }]
  const articles = [...new Set(cluster.claims.map(({ article }) => article.id))]
  return [
    { code: "one-copied-text", articles: articles.slice(0, mostNamed) },
    { code: "copy-direction-unknown" },
  ]
}

/** The articles from a copy to what it was taken from, both included. */
function wayTo(source: Claim, copy: Claim, descent: readonly Claim[]): readonly string[] | undefined {
  const at = descent.findIndex(({ article }) => article.id === source.article.id)
  if (at === -1) return undefined
  return [copy, ...descent.slice(0, at + 1)].map(({ article }) => article.id)
}

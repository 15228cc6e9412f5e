import type { DrawsOn } from "../lineage/draws-on.ts"
import { carriersOf, publisherOf } from "../lineage/outlets.ts"
import { rootsOf } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"

/**
 * Returns what tells which outlets brought a claim of those whose own reports stand among some accounts, or on which
 * such reports rest: beside such a report whoever spoke through them is not proved to be a second source.
 */
export function createReportingCarriers(
  accounts: readonly Claim[],
  drawsOn: () => DrawsOn,
  registry: Registry | undefined,
): (claim: Claim) => readonly string[] {
  const reports = new Set<string>()
  for (const claim of accounts)
    for (const { kind, agent } of rootsOf(claim, registry))
      if (kind === "report" && agent !== undefined) reports.add(agent)
  if (reports.size === 0) return () => []
  const known = new Map<string, boolean>()
  const bears = (carrier: string): boolean => {
    let answer = known.get(carrier)
    if (answer === undefined) {
      const { common } = drawsOn()
      answer = reports.has(carrier) || [...reports].some((report) => common(report, carrier) !== undefined)
      known.set(carrier, answer)
    }
    return answer
  }
  return (claim) => [...carriersOf(claim, registry), publisherOf(claim, registry) ?? ""].filter(bears)
}

import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { byCodeUnit } from "../util/order.ts"
import type { Copies, CopyCluster } from "./copies.ts"
import { descentOf } from "./copy-evidence.ts"
import type { DrawsOn } from "./draws-on.ts"
import type { LineageEvidence } from "./lineage.ts"
import { articleOutlet, namedWires } from "./outlets.ts"
import { rootsOf } from "./root.ts"

/** An outlet from which a claim's words come, as a copy of its text shows. */
export interface InheritedWire {
  readonly outlet: string
  /** The claim that names the outlet, or whose report was taken over. */
  readonly by: Claim
  readonly code: "wire-inherited" | "report-copied"
}

/** Whether nobody who is identified is said to have spoken: the report is all there is. */
export function isReport(claim: Claim, registry: Registry | undefined): boolean {
  return rootsOf(claim, registry).every(({ kind }) => kind !== "agent")
}

/** Whether a text was taken from nobody and cites nobody, so that its outlet answers for it. */
function isOrigin(claim: Claim, { sourceOf }: CopyCluster, registry: Registry | undefined): boolean {
  return (
    sourceOf(claim) === undefined && namedWires(claim, registry).length === 0 && isReport(claim, registry)
  )
}

/**
 * Returns the outlets that a claim's text does not name but its copies do: a wire that one of them credits or cites, and
 * the outlet whose own report it was first taken from.
 */
export function inheritedWires(
  claim: Claim,
  copies: Copies | undefined,
  registry: Registry | undefined,
): readonly InheritedWire[] {
  const cluster = copies?.clusterOf(claim)
  if (cluster === undefined) return []
  const own = new Set([...namedWires(claim, registry), articleOutlet(claim, registry)])
  const inherited = new Map<string, InheritedWire>()
  for (const { outlet, namedBy } of cluster.wires)
    if (!own.has(outlet) && namedBy.article.id !== claim.article.id)
      inherited.set(outlet, { outlet, by: namedBy, code: "wire-inherited" })
  // who took it from another is no origin
  const source = descentOf(claim, cluster).at(-1)
  const outlet = source === undefined ? undefined : articleOutlet(source, registry)
  if (source !== undefined && outlet !== undefined && isOrigin(source, cluster, registry))
    if (!own.has(outlet) && !inherited.has(outlet))
      inherited.set(outlet, { outlet, by: source, code: "report-copied" })
  return [...inherited.values()]
}

/** Whether a text names no other wire than one, nor do its copies, unless both rest on one. */
function agree(
  claim: Claim,
  wires: readonly InheritedWire[],
  outlet: string,
  meet: (one: string, other: string) => string | undefined,
  registry: Registry | undefined,
): boolean {
  const named = [...namedWires(claim, registry), ...wires.map((wire) => wire.outlet)]
  return named.every((wire) => meet(wire, outlet) !== undefined)
}

/** Returns the outlets from which a claim's words come as inherited, where its text and copies name no others. */
export function undisputedWires(
  claim: Claim,
  copies: Copies,
  meet: (one: string, other: string) => string | undefined,
  registry: Registry | undefined,
): readonly string[] {
  const wires = inheritedWires(claim, copies, registry)
  return wires.map(({ outlet }) => outlet).filter((outlet) => agree(claim, wires, outlet, meet, registry))
}

/** What inherited wires tell of two claims of which nobody is known to have spoken. */
export interface SharedWire {
  readonly evidence: LineageEvidence
  /** False where a text names another wire, or its copies name several: then it is only in doubt. */
  readonly sure: boolean
}

/** Decides whether the words of two claims come from one wire that not both of them name. */
export function shareWire(
  a: Claim,
  b: Claim,
  copies: Copies | undefined,
  drawsOn: DrawsOn | undefined,
  registry: Registry | undefined,
): SharedWire | undefined {
  const [ofA, ofB] = [inheritedWires(a, copies, registry), inheritedWires(b, copies, registry)]
  const meet = (one: string, other: string) =>
    one === other ? one : (drawsOn?.common(one, other) ?? drawsOn?.inferred(one, other))
  const found: SharedWire[] = []
  const note = (wire: InheritedWire, other: string, sure: boolean) => {
    const common = meet(wire.outlet, other)
    if (common === undefined) return
    const agents = [...new Set([wire.outlet, common])]
    found.push({ evidence: { code: wire.code, agents, articles: [wire.by.article.id] }, sure })
  }
  const sure = (claim: Claim, wires: readonly InheritedWire[], { outlet }: InheritedWire) =>
    agree(claim, wires, outlet, meet, registry)
  const answers = (claim: Claim) =>
    rootsOf(claim, registry).flatMap(({ voucher, agent }) => voucher ?? agent ?? [])
  for (const one of ofA) for (const other of answers(b)) note(one, other, sure(a, ofA, one))
  for (const one of ofB) for (const other of answers(a)) note(one, other, sure(b, ofB, one))
  for (const one of ofA)
    for (const other of ofB) {
      const both = sure(a, ofA, one) && sure(b, ofB, other)
      note(one, other.outlet, both)
      note(other, one.outlet, both)
    }
  if (found.length === 0) {
    const outlets = (one: string) => answers(b).map((other) => [one, other] as const)
    for (const [one, other] of answers(a).flatMap(outlets)) {
      const common = drawsOn?.inferred(one, other)
      const agents = [one, other].sort().concat(common ?? [])
      if (common !== undefined)
        found.push({ evidence: { code: "outlets-copy-from-one", agents }, sure: true })
    }
  }
  found.sort((one, other) => Number(other.sure) - Number(one.sure) || byCodeUnit(keyOf(one), keyOf(other)))
  return found[0]
}

function keyOf({ evidence: { code, agents = [], articles = [] } }: SharedWire): string {
  return [code, ...agents, ...articles].join(" ")
}

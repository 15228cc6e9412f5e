import type { Registry, TimeSpan } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { byCodeUnit } from "../util/order.ts"
import type { LineageOptions } from "./compare-lineage.ts"
import type { LineageEvidence, LineageKind } from "./lineage.ts"
import { publishedWithin } from "./occasion.ts"
import { carriersOf, mayBeOutlet, publisherOf } from "./outlets.ts"
import type { Root } from "./root.ts"
import { isOneUnnamedSource } from "./unnamed-source.ts"

/** What two roots are to each other, as far as who spoke tells. */
export interface RootsAnswer {
  readonly kind: LineageKind
  readonly evidence: LineageEvidence
  readonly assumed?: string
}

/** One outlet's reports of so many days may be one report. */
export const reportLasts = 14

/** How two identified agents stand to each other. */
function compareAgents(a: Root, b: Root, day: TimeSpan | undefined, options: LineageOptions): RootsAnswer {
  const one = a.agent ?? a.key
  const other = b.agent ?? b.key
  const agents = [one, other]
  const said = options.sameAgent?.(one, other)
  if (said === true || (said === undefined && one === other))
    return { kind: "sameSpeaker", evidence: { code: "same-root", agents: [one] } }
  const { registry } = options
  if (registry === undefined) return { kind: "unknown", evidence: { code: "no-registry", agents } }
  const strangers = agents.filter((id) => registry.agent(id) === undefined)
  if (strangers.length > 0)
    return { kind: "unknown", evidence: { code: "agent-not-in-registry", agents: strangers } }
  const side = registry.sameSide(one, other, day)
  const assumed = side.assumedDay
    ? { assumed: "office-without-day" }
    : side.afterReview
      ? { assumed: "office-after-review" }
      : {}
  if (side.same === true)
    return { kind: "sameSide", evidence: { code: "same-side", agents: side.via }, ...assumed }
  if (side.same === "unknown")
    return { kind: "unknown", evidence: { code: "side-unknown", agents }, ...assumed }
  return { kind: "independent", evidence: { code: "different-sides", agents }, ...assumed }
}

/** Who answers for a root that is not identified: an outlet, else the article alone. */
function answering(root: Root, claim: Claim, registry: Registry | undefined): string | undefined {
  if (root.kind !== "agent") return root.voucher ?? root.agent ?? `article:${claim.article.id}`
  // an id that the registry lacks may be an outlet's
  const { agent } = root
  return agent !== undefined && mayBeOutlet(agent, registry) ? agent : undefined
}

/** How two roots stand to each other. */
function compareTwo(
  a: Root,
  b: Root,
  claims: readonly [Claim, Claim],
  day: TimeSpan | undefined,
  options: LineageOptions,
): RootsAnswer {
  const { registry } = options
  const [one, other] = [answering(a, claims[0], registry), answering(b, claims[1], registry)]
  if (one !== undefined && other !== undefined) {
    // two that are named by one id are compared as agents
    if (one === other && (a.kind !== "agent" || b.kind !== "agent")) {
      const agents = a.voucher === undefined && a.agent === undefined ? {} : { agents: [one] }
      if (!publishedWithin(...claims, reportLasts))
        return { kind: "unknown", evidence: { code: "same-outlet-other-time", agents: [one] } }
      const inTwoLanguages = isOneUnnamedSource(a, b, claims)
      if (inTwoLanguages || (a.kind === "unnamed" && a.key === b.key))
        return {
          kind: "sameUtterance",
          evidence: { code: "same-unnamed-source", ...agents },
          assumed: inTwoLanguages ? "one-source-in-two-languages" : "one-report-of-one-outlet",
        }
      const code = "agents" in agents ? "same-outlet-report" : "same-article"
      return { kind: "sharedOrigin", evidence: { code, ...agents } }
    }
    const common = one === other ? undefined : options.drawsOn?.common(one, other)
    if (common !== undefined)
      return { kind: "sharedOrigin", evidence: { code: "outlets-draw-on-one", agents: [one, other, common] } }
  }
  if (a.kind === "voice" || b.kind === "voice")
    return { kind: "unknown", evidence: { code: "article-voice" } }
  if (a.kind === "unnamed" || b.kind === "unnamed")
    return { kind: "unknown", evidence: { code: "unnamed-source" } }
  const answer = compareAgents(a, b, day, options)
  if (answer.kind !== "independent") return answer
  // whose page credits another tells no more where somebody relays it than on that page
  const credited = ({ kind, agent }: Root, claim: Claim) =>
    kind === "report" && agent !== undefined ? options.drawsOn?.credited(agent, claim) : undefined
  const [wire] = [credited(a, claims[0]), credited(b, claims[1])]
    .filter((outlet) => outlet !== undefined)
    .sort()
  if (wire !== undefined)
    return { kind: "unknown", evidence: { code: "report-credits-another", agents: [wire] } }
  const through = ownCarrier(a, claims[1], b, options) ?? ownCarrier(b, claims[0], a, options)
  return through === undefined
    ? answer
    : { kind: "unknown", evidence: { code: "report-of-carrier", agents: [through] } }
}

/**
 * The outlet of a report, where it also brought the other's words, or draws on who did: whether its report rests on
 * more than those words it does not say.
 */
function ownCarrier(
  report: Root,
  spoken: Claim,
  speaker: Root,
  { registry, drawsOn }: LineageOptions,
): string | undefined {
  const outlet = report.agent
  if (report.kind !== "report" || outlet === undefined || speaker.kind !== "agent") return undefined
  const carriers = [...carriersOf(spoken, registry), publisherOf(spoken, registry)]
  const isOne = (carrier: string | undefined) =>
    carrier === outlet || (carrier !== undefined && drawsOn?.common(outlet, carrier) !== undefined)
  return carriers.some(isOne) ? outlet : undefined
}

/** From the closest to the loosest. */
export const closeness: readonly LineageKind[] = [
  "sameUtterance",
  "sameSpeaker",
  "sharedOrigin",
  "sameSide",
  "unknown",
  "independent",
]

/**
 * The closest of all pairs decides: two statements are independent only where every two of their roots are. Of equally
 * close ones the evidence is chosen by its code and agents, not by who was named first.
 */
function closest(answers: Iterable<RootsAnswer>): RootsAnswer | undefined {
  const named = ({ evidence }: RootsAnswer) =>
    [evidence.code, ...[...(evidence.agents ?? [])].sort()].join(" ")
  let best: RootsAnswer | undefined
  let name = ""
  // statements of very many roots give very many answers: none is kept but the closest
  for (const answer of answers) {
    const nearer = best === undefined ? -1 : closeness.indexOf(answer.kind) - closeness.indexOf(best.kind)
    if (nearer > 0) continue
    const own = named(answer)
    if (nearer === 0 && byCodeUnit(own, name) >= 0) continue
    best = answer
    name = own
  }
  return best
}

/** Decides how the roots of two claims stand to each other. Wording and occasion are not looked at. */
export function compareRoots(
  ofA: readonly Root[],
  ofB: readonly Root[],
  claims: readonly [Claim, Claim],
  day: TimeSpan | undefined,
  options: LineageOptions,
): RootsAnswer {
  function* answers() {
    for (const one of ofA) for (const other of ofB) yield compareTwo(one, other, claims, day, options)
  }
  return closest(answers()) ?? { kind: "unknown", evidence: { code: "no-root" } }
}

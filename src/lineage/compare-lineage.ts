import type { Registry, TimeSpan } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { readEdtf } from "../time/edtf.ts"
import { byCodeUnit } from "../util/order.ts"
import type { PhraseCounts } from "../wording/fingerprint.ts"
import type { DrawsOn } from "./draws-on.ts"
import type { Lineage, LineageEvidence, LineageKind } from "./lineage.ts"
import { compareOccasions, publishedWithin } from "./occasion.ts"
import { carriersOf, everyRoots, type Root, rootsOf } from "./root.ts"
import { compareWording } from "./wording.ts"

/** What {@link compareLineage} may be told. */
export interface LineageOptions {
  /** Without one no independence is ever proved. */
  readonly registry?: Registry | undefined
  /** An editor's word on the two accounts. */
  readonly editor?: "dependent" | "independent" | undefined
  /** An editor's word on whether two agents are one. */
  readonly sameAgent?: ((a: string, b: string) => boolean | undefined) | undefined
  /**
   * Which outlets rest on which in the topic at hand.
   *
   * @internal
   */
  readonly drawsOn?: DrawsOn | undefined
  /**
   * How many texts carry a phrase, so that stock phrases prove nothing.
   *
   * @internal
   */
  readonly phrases?: PhraseCounts | undefined
  /**
   * The claims of the same article and root in the topic at hand.
   *
   * @internal
   */
  readonly account?: ((claim: Claim) => readonly Claim[]) | undefined
}

interface PairAnswer {
  readonly kind: LineageKind
  readonly evidence: LineageEvidence
  readonly assumed?: string
}

/** The day concerned: when it was said, else published. */
function dayOf(claims: readonly Claim[]): TimeSpan | undefined {
  const times = claims.flatMap((claim) => {
    const edtf = claim.chain.at(-1)?.said ?? claim.article.published
    const time = typeof edtf === "string" ? readEdtf(edtf) : undefined
    return time === undefined ? [] : [time]
  })
  if (times.length === 0) return undefined
  const earliest = Math.min(...times.map((time) => time.earliest))
  return { earliest, latest: Math.max(...times.map((time) => time.latest)) }
}

/** How two identified agents stand to each other. */
function compareAgents(a: Root, b: Root, day: TimeSpan | undefined, options: LineageOptions): PairAnswer {
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
  const assumed = side.assumedDay ? { assumed: "office-without-day" } : {}
  if (side.same === true)
    return { kind: "sameSide", evidence: { code: "same-side", agents: side.via }, ...assumed }
  if (side.same === "unknown")
    return { kind: "unknown", evidence: { code: "side-unknown", agents }, ...assumed }
  return { kind: "independent", evidence: { code: "different-sides", agents }, ...assumed }
}

/** Who answers for a root that is not identified: an outlet, else the article alone. */
function answering(root: Root, claim: Claim): string | undefined {
  return root.kind === "agent" ? undefined : (root.voucher ?? root.agent ?? `article:${claim.article.id}`)
}

/** How two roots stand to each other. */
function compareRoots(
  a: Root,
  b: Root,
  claims: readonly [Claim, Claim],
  day: TimeSpan | undefined,
  options: LineageOptions,
): PairAnswer {
  const [one, other] = [answering(a, claims[0]), answering(b, claims[1])]
  if (one !== undefined && other !== undefined) {
    if (one === other) {
      const agents = a.voucher === undefined && a.agent === undefined ? {} : { agents: [one] }
      if (!publishedWithin(...claims, 14))
        return { kind: "unknown", evidence: { code: "same-outlet-other-time", agents: [one] } }
      if (a.kind === "unnamed" && a.key === b.key)
        return {
          kind: "sameUtterance",
          evidence: { code: "same-unnamed-source", ...agents },
          assumed: "one-report-of-one-outlet",
        }
      const code = "agents" in agents ? "same-outlet-report" : "same-article"
      return { kind: "sharedOrigin", evidence: { code, ...agents } }
    }
    const common = options.drawsOn?.common(one, other)
    if (common !== undefined)
      return { kind: "sharedOrigin", evidence: { code: "outlets-draw-on-one", agents: [one, other, common] } }
  }
  if (a.kind === "voice" || b.kind === "voice")
    return { kind: "unknown", evidence: { code: "article-voice" } }
  if (a.kind === "unnamed" || b.kind === "unnamed")
    return { kind: "unknown", evidence: { code: "unnamed-source" } }
  return compareAgents(a, b, day, options)
}

const order: readonly LineageKind[] = [
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
function closest(answers: readonly PairAnswer[]): PairAnswer | undefined {
  if (answers.length <= 1) return answers[0]
  const named = ({ evidence }: PairAnswer) =>
    [evidence.code, ...[...(evidence.agents ?? [])].sort()].join(" ")
  return [...answers].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || byCodeUnit(named(a), named(b)),
  )[0]
}

/**
 * Decides how two accounts are related as accounts, with the evidence.
 *
 * Independence needs identified roots of different sides and no sign of copying; whatever is not known is `unknown`
 * and never counts as independence. That one agency carried two officials' statements is a note, no shared origin.
 *
 * @param options Registry, an editor's word, and what is known of the topic's outlets and phrases.
 * @example
 * ```ts
 * import { claim, compareLineage, contact } from "isnad"
 * import { registry } from "isnad/registry"
 * const says = contact({ participants: ["turkey", "syria"] })
 * const a = claim({ article: { id: "a", lang: "ar" }, chain: ["reuters"], says })
 * const b = claim({ article: { id: "b", lang: "en" }, chain: ["reuters"], says })
 * compareLineage(a, b, { registry }).kind // → "sharedOrigin"
 * ```
 */
export function compareLineage(a: Claim, b: Claim, options: LineageOptions = {}): Lineage {
  const { registry } = options
  const roots = { a: rootsOf(a, registry), b: rootsOf(b, registry) }
  const day = dayOf([a, b])
  const between = (ofA: readonly Root[], ofB: readonly Root[]): PairAnswer =>
    closest(ofA.flatMap((one) => ofB.map((other) => compareRoots(one, other, [a, b], day, options)))) ?? {
      kind: "unknown",
      evidence: { code: "no-root" },
    }
  const first = between(roots.a, roots.b)
  // where two speakers could be meant, what holds of one of them only is not known
  const every = everyRoots(a, registry).flatMap((one) =>
    everyRoots(b, registry).map((other) => between(one, other).kind),
  )
  const answer: PairAnswer = every.every((kind) => kind === first.kind)
    ? first
    : { kind: "unknown", evidence: { code: "speaker-ambiguous" } }
  const wording = compareWording(a, b, options.phrases, options.account)
  const carriers = carriersOf(a, registry)
  const carrier = carriersOf(b, registry).find((outlet) => carriers.includes(outlet))
  const base = { roots, assumed: answer.assumed === undefined ? [] : [answer.assumed] }
  const evidence = wording.degree === "none" ? [answer.evidence] : [answer.evidence, wording.evidence]
  if (options.editor !== undefined) {
    const kind = options.editor === "independent" ? "independent" : "sharedOrigin"
    return { ...base, kind, possible: [kind], evidence: [{ code: `editor-${options.editor}` }, ...evidence] }
  }
  const found = weighWording(answer.kind, wording.degree, a, b)
  return {
    ...base,
    kind: found.possible[0] ?? "unknown",
    possible: found.possible,
    evidence: found.code === undefined ? evidence : [...evidence, { code: found.code }],
    ...(carrier !== undefined && found.possible[0] === "independent" ? { sharedCarrier: carrier } : {}),
    ...(found.misattributed ? { misattributed: true as const } : {}),
  }
}

interface Weighed {
  readonly possible: readonly LineageKind[]
  readonly code?: string
  readonly misattributed?: boolean
}

/** What shared wording and the occasion add to what the roots tell. */
function weighWording(kind: LineageKind, degree: "copied" | "alike" | "none", a: Claim, b: Claim): Weighed {
  const copied = degree === "copied"
  switch (kind) {
    case "sameSpeaker": {
      const occasion = compareOccasions(a, b)
      if (occasion.same === "yes") return { possible: ["sameUtterance"], code: occasion.code }
      if (copied) return { possible: ["sameUtterance"] }
      if (occasion.same === "no") return { possible: ["sameSpeaker"], code: occasion.code }
      return { possible: ["sameSpeaker", "sameUtterance"], code: occasion.code }
    }
    case "sameSide":
      return { possible: copied ? ["sameUtterance"] : ["sameSide"] }
    case "independent": {
      const quoted = a.anchor?.quoted === true && b.anchor?.quoted === true
      if (copied && quoted) return { possible: ["sameUtterance"], code: "quoted-words", misattributed: true }
      return degree === "none"
        ? { possible: ["independent"] }
        : { possible: ["unknown"], code: "independence-doubted" }
    }
    case "unknown":
      return { possible: [copied ? "sharedOrigin" : "unknown"] }
    default:
      return { possible: [kind] }
  }
}

import type { Registry, TimeSpan } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { readEdtf } from "../time/edtf.ts"
import { enclosingSpan } from "../time/time-value.ts"
import type { PhraseCounts } from "../wording/phrase-counts.ts"
import { compareRoots, type RootsAnswer, reportLasts } from "./compare-roots.ts"
import type { CopiedArticles } from "./copied-articles.ts"
import { type Copies, findCopies } from "./copies.ts"
import { copyEvidence } from "./copy-evidence.ts"
import type { DrawsOn } from "./draws-on.ts"
import { shareWire } from "./inherited-wire.ts"
import type { Lineage, LineageEvidence, LineageKind } from "./lineage.ts"
import { publishedWithin } from "./occasion.ts"
import { carriersOf, mayBeOutlet } from "./outlets.ts"
import { requireClaim } from "./require-claim.ts"
import { everyRoots, type Root, rootsOf } from "./root.ts"
import { type Weighed, weighWording } from "./weigh-wording.ts"
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
   * In how many articles a phrase stands.
   *
   * @internal
   */
  readonly passages?: PhraseCounts | undefined
  /**
   * Which articles are copies of each other.
   *
   * @internal
   */
  readonly copiedArticles?: CopiedArticles | undefined
  /**
   * Which claims of the topic at hand stand in copied texts.
   *
   * @internal
   */
  readonly copies?: (() => Copies) | undefined
  /**
   * The claims of the same article and root in the topic at hand.
   *
   * @internal
   */
  readonly account?: ((claim: Claim) => readonly Claim[]) | undefined
}

/** The day concerned: when it was said, else published. */
function dayOf(claims: readonly Claim[]): TimeSpan | undefined {
  return enclosingSpan(
    claims.flatMap((claim) => {
      const edtf = claim.chain.at(-1)?.said ?? claim.article.published
      return (typeof edtf === "string" ? readEdtf(edtf) : undefined) ?? []
    }),
  )
}

/**
 * Decides how two accounts are related as accounts, with the evidence.
 *
 * Independence needs identified roots of different sides and no sign of copying; whatever is not known is `unknown`
 * and never counts as independence. That one agency carried two officials' statements is a note, no shared origin.
 *
 * @param options Registry, an editor's word, and what is known of the topic's outlets and phrases.
 * @throws IsnadError `invalid-claim` where one of the two is no claim.
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
  requireClaim(a, "compareLineage(): a")
  requireClaim(b, "compareLineage(): b")
  const { registry } = options
  const roots = { a: rootsOf(a, registry), b: rootsOf(b, registry) }
  const day = dayOf([a, b])
  const first = compareRoots(roots.a, roots.b, [a, b], day, options)
  // where two speakers could be meant, what holds of one of them only is not known
  const every = everyRoots(a, registry).flatMap((one) =>
    everyRoots(b, registry).map((other) => compareRoots(one, other, [a, b], day, options).kind),
  )
  const answer: RootsAnswer = every.every((kind) => kind === first.kind)
    ? first
    : { kind: "unknown", evidence: { code: "speaker-ambiguous" } }
  const words = wordingOf(a, b, options)
  const carriers = carriersOf(a, registry)
  const carrier = carriersOf(b, registry).find((outlet) => carriers.includes(outlet))
  const evidence = [answer.evidence, ...words.evidence]
  const assumed = answer.assumed === undefined ? [] : [answer.assumed]
  if (options.editor !== undefined) {
    const kind = options.editor === "independent" ? "independent" : "sharedOrigin"
    const said = { code: `editor-${options.editor}` }
    return { roots, assumed, kind, possible: [kind], evidence: [said, ...evidence] }
  }
  const found = weighWording(answer.kind, words, a, b)
  const wire = wireBehind(a, b, found, options)
  const [kind = "unknown"] = wire === undefined ? found.possible : [wire.kind]
  return {
    roots,
    assumed: wire?.kind === "sharedOrigin" ? [...assumed, "copies-have-one-wire"] : assumed,
    kind,
    possible: wire === undefined ? found.possible : [kind],
    evidence: [
      ...evidence,
      ...(found.code === undefined ? [] : [{ code: found.code }]),
      ...(found.copied === true ? words.descent() : []),
      ...(wire?.evidence ?? []),
    ],
    ...(carrier !== undefined && kind === "independent" ? { sharedCarrier: carrier } : {}),
    ...(found.misattributed === true ? { misattributed: true as const } : {}),
  }
}

/** What the words of two claims tell, with what is known of their copies. */
function wordingOf(a: Claim, b: Claim, options: LineageOptions) {
  const spoken = [a, b].some((claim) =>
    everyRoots(claim, options.registry).some((roots) => roots.some(({ kind }) => kind === "agent")),
  )
  const none = {
    degree: "none" as const,
    evidence: [],
    copies: false,
    oneSentence: false,
    spoken,
    descent: () => [],
  }
  if (a.fingerprint === undefined || b.fingerprint === undefined) return none
  const found = compareWording(a, b, options)
  const known = options.copies?.()
  const own = known?.clusterOf(a)
  const cluster = own !== undefined && own === known?.clusterOf(b) ? own : undefined
  const copies = cluster !== undefined && a.article.id !== b.article.id
  // of what somebody said in another sentence, a passage in common tells nothing
  const degree = found.degree === "passage" && spoken ? "none" : found.degree
  return {
    degree,
    evidence: degree === "none" ? [] : found.evidence,
    copies,
    oneSentence: copies && known?.isOneSentence(a, b) === true,
    spoken,
    descent: () => {
      const direct = degree === "copied" || degree === "passage"
      const group = cluster ?? findCopies([a, b], options).clusterOf(a)
      return group === undefined ? [] : copyEvidence(a, b, group, direct)
    },
  }
}

/** The wire behind two reports that neither their roots nor their words join. */
function wireBehind(
  a: Claim,
  b: Claim,
  found: Weighed,
  options: LineageOptions,
): { readonly kind: LineageKind; readonly evidence: readonly LineageEvidence[] } | undefined {
  const [kind] = found.possible
  if (options.copies === undefined || (kind !== "unknown" && kind !== "independent")) return undefined
  // an id that the registry lacks may be an outlet's, whose report may rest on a wire
  const { registry } = options
  const speaks = ({ kind: root, agent }: Root) =>
    root === "agent" && (agent === undefined || !mayBeOutlet(agent, registry))
  if ([a, b].some((claim) => everyRoots(claim, registry).some((roots) => roots.some(speaks))))
    return undefined
  if (!publishedWithin(a, b, reportLasts)) return undefined
  const wire = shareWire(a, b, options.copies(), options.drawsOn, options.registry)
  if (wire === undefined) return undefined
  return wire.sure
    ? { kind: "sharedOrigin", evidence: [wire.evidence] }
    : { kind: "unknown", evidence: [wire.evidence, { code: "wires-differ" }] }
}

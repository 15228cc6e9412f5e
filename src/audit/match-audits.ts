import { type Audit, type AuditPlace, type AuditVerdict, placesKey } from "../schema/audit.ts"
import { type FindingKind, findingKinds } from "../schema/judgement.ts"
import { isIterable, requireThat } from "../schema/require-that.ts"
import { byCodeUnit } from "../util/order.ts"
import { type AuditableFinding, auditPlacesOf } from "./auditable.ts"

/** A finding of today with what was found of it. */
export interface AuditedFinding<Found extends AuditableFinding = AuditableFinding> {
  readonly finding: Found
  /** The latest verdict of each reader. */
  readonly audits: readonly Audit[]
  /** What all of them say; doubtful where they differ. */
  readonly verdict: AuditVerdict
}

/** A verdict on a finding that is not found today. */
export interface UnmetAudit {
  readonly audit: Audit
  /** As what the two passages are found today instead; empty where nothing is found between them. */
  readonly now: readonly FindingKind[]
}

/** Verdicts beside the findings of today. */
export interface MatchedAudits<Found extends AuditableFinding = AuditableFinding> {
  readonly met: readonly AuditedFinding<Found>[]
  readonly unmet: readonly UnmetAudit[]
}

interface Searched<Found> {
  readonly audit: Audit
  readonly now: Set<FindingKind>
  best?: { readonly finding: Found; readonly share: number; readonly key: string }
}

/** Which share of two passages both have; 0 where they do not overlap. */
function sharedPart(one: AuditPlace, other: AuditPlace): number {
  if (one.article !== other.article) return 0
  const both = Math.min(one.at[1], other.at[1]) - Math.max(one.at[0], other.at[0])
  return both <= 0 ? 0 : both / (Math.max(one.at[1], other.at[1]) - Math.min(one.at[0], other.at[0]))
}

/** How well a verdict fits a finding: by the side that fits less, whichever stands first. */
function fitOf({ a, b }: Audit, [one, other]: readonly [AuditPlace, AuditPlace]): number {
  return Math.max(
    Math.min(sharedPart(a, one), sharedPart(b, other)),
    Math.min(sharedPart(a, other), sharedPart(b, one)),
  )
}

function articlesKey(a: AuditPlace, b: AuditPlace): string {
  return a.article < b.article ? `${a.article} ${b.article}` : `${b.article} ${a.article}`
}

/**
 * Puts verdicts beside the findings of today: of one kind, in the same two articles, with passages that overlap on both
 * sides. Of several such findings a verdict is on the one whose passages it shares most.
 *
 * So verdicts outlive a better reader, which moves the ends of a claim and so changes its id. The order of the findings
 * makes no difference.
 *
 * @param findings As `detect` gives them; they are walked once.
 * @param audits Verdicts of one reader or several, the later ones last.
 * @throws `invalid-option`
 * @example
 * ```ts
 * import type { Audit } from "isnad"
 * import { matchAudits } from "isnad/audit"
 * const side = (id: string) => ({ article: { id }, anchor: { start: 4, end: 60 } })
 * const finding = { id: "f", kind: "agrees" as const, topic: "t", a: side("one"), b: side("other") }
 * const audit: Audit = {
 *   kind: "agrees",
 *   a: { article: "other", at: [0, 55] },
 *   b: { article: "one", at: [4, 72] },
 *   verdict: "right",
 *   by: "an editor",
 *   at: "2024-07-23T10:00:00Z",
 * }
 * matchAudits([finding], [audit]).met[0]?.verdict // → "right"
 * ```
 */
export function matchAudits<Found extends AuditableFinding>(
  findings: Iterable<Found>,
  audits: Iterable<Audit>,
): MatchedAudits<Found> {
  requireThat(isIterable(findings), "invalid-option", "matchAudits()", "a list of findings", findings)
  requireThat(isIterable(audits), "invalid-option", "matchAudits()", "a list of verdicts", audits)
  const byArticles = new Map<string, Searched<Found>[]>()
  const searched: Searched<Found>[] = []
  for (const audit of audits) {
    const one: Searched<Found> = { audit, now: new Set() }
    searched.push(one)
    const key = articlesKey(audit.a, audit.b)
    const own = byArticles.get(key)
    if (own === undefined) byArticles.set(key, [one])
    else own.push(one)
  }
  for (const finding of findings) {
    const places = auditPlacesOf(finding)
    if (places === undefined) continue
    const candidates = byArticles.get(articlesKey(...places))
    if (candidates !== undefined) look(finding, places, candidates)
  }
  return {
    met: gathered(searched),
    unmet: searched.flatMap(({ audit, best, now }) =>
      best === undefined ? [{ audit, now: findingKinds.filter((kind) => now.has(kind)) }] : [],
    ),
  }
}

function look<Found extends AuditableFinding>(
  finding: Found,
  places: readonly [AuditPlace, AuditPlace],
  candidates: readonly Searched<Found>[],
): void {
  for (const candidate of candidates) {
    const share = fitOf(candidate.audit, places)
    if (share === 0) continue
    if (candidate.audit.kind !== finding.kind) {
      candidate.now.add(finding.kind)
      continue
    }
    const { best } = candidate
    const key = `${placesKey(...places)} ${finding.id}`
    const better =
      best === undefined || share > best.share || (share === best.share && byCodeUnit(key, best.key) < 0)
    if (better) candidate.best = { finding, share, key }
  }
}

/** The findings that have verdicts, each with the latest of every reader, in an order of their own. */
function gathered<Found extends AuditableFinding>(
  searched: readonly Searched<Found>[],
): readonly AuditedFinding<Found>[] {
  const byKey = new Map<string, { readonly finding: Found; readonly byReader: Map<string, Audit> }>()
  for (const { audit, best } of searched) {
    if (best === undefined) continue
    const key = `${best.finding.kind} ${best.key}`
    const own = byKey.get(key) ?? { finding: best.finding, byReader: new Map<string, Audit>() }
    byKey.set(key, own)
    const before = own.byReader.get(audit.by)
    if (before === undefined || Date.parse(before.at) <= Date.parse(audit.at))
      own.byReader.set(audit.by, audit)
  }
  return [...byKey]
    .sort(([one], [other]) => byCodeUnit(one, other))
    .map(([, { finding, byReader }]) => {
      const latest = [...byReader.values()]
      const verdicts = new Set(latest.map(({ verdict }) => verdict))
      const [only = "doubtful"] = verdicts
      return { finding, audits: latest, verdict: verdicts.size === 1 ? only : "doubtful" }
    })
}

import { claimContent } from "../claims/claim-content.ts"
import type { Claim } from "../schema/claim.ts"
import { asRecorded } from "./as-recorded.ts"
import { claimsOf, type Dossier, type DossierDecisions, detectOptionsOf } from "./dossier.ts"
import type { LogEntry } from "./log-entry.ts"
import { endOf } from "./moment.ts"

/** What came into a dossier after a time. */
export interface News {
  /** What was recorded after it, in the order of the log. */
  readonly entries: readonly LogEntry[]
  /** The claims that the dossier holds now and did not hold then, or held with another content. */
  readonly claims: readonly Claim[]
  /** The claims that it held then and holds no more, or holds with another content, as they were. */
  readonly gone: readonly Claim[]
}

/** The least that is asked of a finding to tell whether it is new. */
export interface IdentifiedFinding {
  readonly id: string
  readonly a: { readonly id: string }
  readonly b: { readonly id: string }
}

/** The news with what they do to the findings. */
export interface NewsOfFindings<Found> extends News {
  /** Findings that were not there then, or one of whose claims has changed since. */
  readonly findings: readonly Found[]
  /** Findings that were there then and are there no more. */
  readonly goneFindings: readonly Found[]
}

/** A function that finds: `(claims, decisions) => detect(claims, { registry, ...decisions })`. */
export type Detector<Found> = (
  claims: readonly Claim[],
  decisions: DossierDecisions,
) => { readonly findings: Iterable<Found> }

/**
 * Returns what came into a dossier after a recorded time, and with a detector which findings are new.
 *
 * It is exactly what `asRecorded` of the same time lacks: what was recorded on a day given is not new since that day.
 * A finding is new, too, where an override or a withdrawn judgement brought it out. A kind that changed ("agrees"
 * became "corroborates") is one finding new and one gone.
 *
 * @param time An instant, or a day, month or year in EDTF, taken whole.
 * @throws `invalid-time`
 * @example
 * ```ts
 * import { append, claim, contact, createDossier, detect, newSince } from "isnad"
 * const said = claim({ article: { id: "a", lang: "ar" }, chain: ["lavrov"], says: contact({ participants: ["turkey"] }) })
 * const { dossier } = append(createDossier({ id: "d" }), [{ op: "add", claim: said, recorded: "2024-07-23T10:00:00Z" }])
 * newSince(dossier, "2024-07-22").claims.length // → 1
 * newSince(dossier, "2024-07-22", detect).findings.length // → 0
 * ```
 */
export function newSince(dossier: Dossier, time: string): News
/**
 * Returns what came into a dossier after a recorded time, and which findings are new or gone.
 *
 * @param time An instant, or a day, month or year in EDTF, taken whole.
 * @param detector Is called twice, with the claims and decisions of then and of now.
 * @throws `invalid-time`
 */
export function newSince<Found extends IdentifiedFinding>(
  dossier: Dossier,
  time: string,
  detector: Detector<Found>,
): NewsOfFindings<Found>
export function newSince<Found extends IdentifiedFinding>(
  dossier: Dossier,
  time: string,
  detector?: Detector<Found>,
): News | NewsOfFindings<Found> {
  const end = endOf(time, "newSince()")
  const before = asRecorded(dossier, time)
  const news: News = {
    entries: dossier.log.filter((entry) => Date.parse(entry.recorded) > end),
    claims: changedClaims(dossier, before),
    gone: changedClaims(before, dossier),
  }
  if (detector === undefined) return news
  const changed = new Set(news.claims.map((claim) => claim.id))
  const then = byId(detector(claimsOf(before), detectOptionsOf(before)).findings)
  const now = byId(detector(claimsOf(dossier), detectOptionsOf(dossier)).findings)
  const touched = ({ a, b }: Found) => changed.has(a.id) || changed.has(b.id)
  return {
    ...news,
    findings: [...now.values()].filter((found) => !then.has(found.id) || touched(found)),
    goneFindings: [...then.values()].filter((found) => !now.has(found.id)),
  }
}

/** The claims of a dossier that another does not hold with the same content. */
function changedClaims(dossier: Dossier, other: Dossier): readonly Claim[] {
  return claimsOf(dossier).filter((claim) => {
    const held = other.state.claims[claim.id]
    return held === undefined || (held !== claim && claimContent(held) !== claimContent(claim))
  })
}

function byId<Found extends IdentifiedFinding>(findings: Iterable<Found>): ReadonlyMap<string, Found> {
  return new Map(Array.from(findings, (found) => [found.id, found]))
}

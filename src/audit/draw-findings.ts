import { placesKey } from "../schema/audit.ts"
import { type FindingKind, findingKinds } from "../schema/judgement.ts"
import { isIterable, requireThat } from "../schema/require-that.ts"
import { sha256Hex } from "../util/digest.ts"
import { byCodeUnit } from "../util/order.ts"
import { type AuditableFinding, auditPlacesOf } from "./auditable.ts"

/** What {@link drawFindings} may be told. */
export interface DrawOptions<Found extends AuditableFinding = AuditableFinding> {
  /** At most so many of each kind; 40 where left out. */
  readonly sample?: number
  /** Another seed draws others; 1 where left out. */
  readonly seed?: number | string
  /** Every kind where left out. */
  readonly kinds?: Iterable<FindingKind>
  /** Whether a finding can be judged at all: one whose text is not at hand cannot. */
  readonly judgeable?: (finding: Found) => boolean
}

/** What was drawn. */
export interface Draw<Found extends AuditableFinding = AuditableFinding> {
  /** One of each kind after another, so that whoever stops early has judged of every kind. */
  readonly findings: readonly Found[]
  /** How many findings there are of each kind, drawn or not. */
  readonly found: ReadonlyMap<FindingKind, number>
  /** How many of them could not be drawn: a side does not say where it stands, or they are not judgeable. */
  readonly leftOut: number
}

/**
 * So many findings of one kind are drawn from one topic at most: a growing toll that ten outlets tell is one happening,
 * and would else be most of a sample.
 */
export const mostOfTopic = 3

interface Ranked<Found> {
  readonly finding: Found
  readonly rank: string
}

/** Of two findings the one that is drawn first. */
function isBefore<Found extends AuditableFinding>(one: Ranked<Found>, other: Ranked<Found>): boolean {
  return (byCodeUnit(one.rank, other.rank) || byCodeUnit(one.finding.id, other.finding.id)) < 0
}

/**
 * Draws findings at random by kind, at most one of each pair of articles and three of each topic.
 *
 * The draw goes by a digest of the seed and of where the two sides stand. So the same seed draws the same findings
 * whatever their order, and most of those drawn before are drawn again when others have come or gone.
 *
 * @param findings As `detect` gives them; they are walked once, and only what may be drawn is held.
 * @throws `invalid-option`
 * @example
 * ```ts
 * import { drawFindings } from "isnad/audit"
 * const side = (id: string, start: number) => ({ article: { id }, anchor: { start, end: start + 9 } })
 * const of = (id: string, other: string, start: number) =>
 *   ({ id: `${id}${start}`, kind: "agrees" as const, topic: id, a: side(id, start), b: side(other, 0) })
 * // two of one pair of articles, and one of another
 * drawFindings([of("a", "b", 4), of("a", "b", 70), of("a", "c", 4)]).findings.length // → 2
 * ```
 */
export function drawFindings<Found extends AuditableFinding>(
  findings: Iterable<Found>,
  options: DrawOptions<Found> = {},
): Draw<Found> {
  const { sample = 40, seed = 1, kinds = findingKinds, judgeable } = options
  requireThat(isIterable(findings), "invalid-option", "drawFindings()", "a list of findings", findings)
  const counts = Number.isInteger(sample) && sample >= 0
  requireThat(counts, "invalid-option", "drawFindings(): sample", "how many to draw of each kind", sample)
  const chosen = new Set(kinds)
  const found = new Map<FindingKind, number>()
  const byPair = new Map<string, Ranked<Found>>()
  let leftOut = 0
  for (const finding of findings) {
    const { kind } = finding
    if (!chosen.has(kind)) continue
    found.set(kind, (found.get(kind) ?? 0) + 1)
    const places = auditPlacesOf(finding)
    if (places === undefined || judgeable?.(finding) === false) {
      leftOut++
      continue
    }
    const [a, b] = places
    const pair = `${kind} ${[a.article, b.article].sort(byCodeUnit).join(" ")}`
    const ranked = { finding, rank: sha256Hex(`${seed} ${kind} ${placesKey(a, b)}`) }
    const first = byPair.get(pair)
    if (first === undefined || isBefore(ranked, first)) byPair.set(pair, ranked)
  }
  return { findings: inTurns(fewOfTopic(byPair.values(), sample)), found, leftOut }
}

/** Of each kind the first by rank, with few of each topic. */
function fewOfTopic<Found extends AuditableFinding>(
  ranked: Iterable<Ranked<Found>>,
  sample: number,
): ReadonlyMap<FindingKind, readonly Found[]> {
  const ordered = [...ranked].sort((one, other) => (isBefore(one, other) ? -1 : 1))
  const drawn = new Map<FindingKind, Found[]>()
  const ofTopic = new Map<string, number>()
  for (const { finding } of ordered) {
    const key = `${finding.kind} ${finding.topic}`
    const before = ofTopic.get(key) ?? 0
    const own = drawn.get(finding.kind) ?? []
    if (own.length >= sample || before >= mostOfTopic) continue
    ofTopic.set(key, before + 1)
    own.push(finding)
    drawn.set(finding.kind, own)
  }
  return drawn
}

function inTurns<Found>(drawn: ReadonlyMap<FindingKind, readonly Found[]>): readonly Found[] {
  const longest = Math.max(0, ...Array.from(drawn.values(), ({ length }) => length))
  return Array.from({ length: longest }).flatMap((_, turn) =>
    findingKinds.flatMap((kind) => drawn.get(kind)?.slice(turn, turn + 1) ?? []),
  )
}

import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { isBefore } from "../time/relation.ts"
import { countDepartures, type Details, detailsOf } from "./departures.ts"
import { agentsCited, publisherOf } from "./outlets.ts"
import { publishedTime } from "./published.ts"

/** The texts of one cluster of copies, published first; each by its claims. */
export interface CopiedTexts {
  readonly texts: readonly (readonly Claim[])[]
  /** The texts that one text was compared with and found to be copies, and how much they have in common. */
  readonly resembling: (text: number) => ReadonlyMap<number, number>
}

/** For each text the one that it was taken from, and the one from which all others descend. */
export interface CopySources {
  readonly sources: readonly (number | undefined)[]
  readonly first: number | undefined
  /** Those of which one had the text first, as far as can be told. */
  readonly firsts: readonly number[]
}

/**
 * Decides for each text of a cluster from which other it was most likely taken: from one whose outlet it names, if that
 * was not published later; else from the one that it most resembles of those that were published before it. Of those
 * that it resembles about as much it is the one from which it departs in the fewest details: a figure that two give
 * otherwise than the rest was changed once and taken over.
 *
 * Where days overlap nothing is told: both may stem from a third. No text descends from itself, by however many steps.
 */
export function sourcesOf({ texts, resembling }: CopiedTexts, registry: Registry | undefined): CopySources {
  const times = texts.map(([claim]) => (claim === undefined ? undefined : publishedTime(claim)))
  const before = (one: number, other: number) => {
    const [a, b] = [times[one], times[other]]
    return a !== undefined && b !== undefined && isBefore(a, b)
  }
  const named = texts.map((claims) => new Set(claims.flatMap((claim) => agentsCited(claim, registry))))
  const publishers = texts.map(([claim]) => (claim === undefined ? undefined : publisherOf(claim, registry)))
  const cites = (one: number, other: number) => {
    const publisher = publishers[other]
    return publisher !== undefined && named[one]?.has(publisher) === true
  }
  const details: (Details | undefined)[] = []
  const detailsAt = (text: number): Details => (details[text] ??= detailsOf(texts[text] ?? []))
  const cited = new Set<number>()
  const sources = texts.map((_, text) => {
    const article = texts[text]?.[0]?.article.id
    const candidates: Candidate[] = []
    for (const [other, value] of resembling(text)) {
      if (texts[other]?.[0]?.article.id === article) continue
      const named = cites(text, other) && !cites(other, text) && !before(text, other)
      if (named || before(other, text)) candidates.push({ text: other, named, value })
    }
    const best = likeliest(candidates, cites, (other) => countDepartures(detailsAt(text), detailsAt(other)))
    if (best?.named === true && !before(best.text, text)) cited.add(text)
    return best?.text
  })
  if (cited.size > 0) breakCircles(sources, cited)
  return { sources, first: firstOf(sources, texts), firsts: firstsOf(sources, resembling) }
}

/** A text that another may have been taken from. */
interface Candidate {
  readonly text: number
  /** Whether the other names its outlet. */
  readonly named: boolean
  /** How much the two have in common. */
  readonly value: number
}

/** A text with so large a share of what the likest has in common is about as like. */
const aboutAsLike = 2 / 3

/**
 * The candidate from which the text departs in the fewest details, of those named and those about as like as any; else
 * the one named, else the likest, else the first. Whom a text names may be whom its source names: then that source is
 * looked at beside the one named.
 */
function likeliest(
  candidates: readonly Candidate[],
  cites: (one: number, other: number) => boolean,
  departuresFrom: (text: number) => number,
): Candidate | undefined {
  const named = candidates.filter((candidate) => candidate.named)
  const among = candidates.filter(
    ({ text, named: own }) => own || named.length === 0 || named.some((other) => cites(text, other.text)),
  )
  const most = among.reduce((value, candidate) => Math.max(value, candidate.value), 0)
  const near = among.filter(({ named: own, value }) => own || value >= most * aboutAsLike)
  if (near.length < 2) return near[0]
  return near
    .map((candidate) => ({ candidate, departures: departuresFrom(candidate.text) }))
    .sort(
      (a, b) =>
        a.departures - b.departures ||
        Number(b.candidate.named) - Number(a.candidate.named) ||
        b.candidate.value - a.candidate.value ||
        a.candidate.text - b.candidate.text,
    )[0]?.candidate
}

/** Who names whom in a circle took it from nobody that can be told. Times alone make no circle. */
function breakCircles(sources: (number | undefined)[], cited: ReadonlySet<number>): void {
  const seen = new Int32Array(sources.length)
  for (const [start] of sources.entries()) {
    const walk = start + 1
    let text: number | undefined = start
    while (text !== undefined && seen[text] === 0) {
      seen[text] = walk
      text = sources[text]
    }
    if (text === undefined || seen[text] !== walk) continue
    // the walk has come back upon itself: from here on round is the circle
    const circle = new Set<number>()
    for (let next = text; !circle.has(next); next = sources[next] as number) circle.add(next)
    for (const member of circle) if (cited.has(member)) sources[member] = undefined
  }
}

/** The one text, or one article's texts, that were taken from nobody: all others descend from it. */
function firstOf(
  sources: readonly (number | undefined)[],
  texts: readonly (readonly Claim[])[],
): number | undefined {
  const roots = [...sources.keys()].filter((text) => sources[text] === undefined)
  const articles = new Set(roots.map((text) => texts[text]?.[0]?.article.id))
  return articles.size === 1 ? roots[0] : undefined
}

/**
 * Those taken from nobody. One that is like no others but those that were taken elsewhere, or from it, was taken as
 * they were, though nothing tells from which: it is an edited copy of a copy.
 */
function firstsOf(
  sources: readonly (number | undefined)[],
  resembling: CopiedTexts["resembling"],
): readonly number[] {
  const origins: number[] = []
  for (const text of sources.keys()) {
    let top = text
    for (let above = sources[top]; above !== undefined; above = sources[top]) top = origins[above] ?? above
    origins[text] = top
  }
  return [...sources.keys()].filter((text) => {
    if (sources[text] !== undefined) return false
    const others = [...resembling(text).keys()].filter((other) => origins[other] !== text)
    return others.length === 0 || others.some((other) => sources[other] === undefined)
  })
}

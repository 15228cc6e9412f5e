/** Two texts that are alike, by their places, and how much. */
export interface AlikeTexts {
  readonly one: number
  readonly other: number
  readonly score: number
  /** How surely they say the same, where that was judged. */
  readonly chance?: number
}

/** Texts that are judged to say the same are joined where so much of that holds between all of the two groups. */
const onAverage = 0.08

/** What the grouping asks of the texts. */
export interface GroupedTexts {
  readonly size: number
  /** The keys of a text. */
  readonly keysOf: (place: number) => readonly number[]
  /** What a key is worth in common. */
  readonly worthOf: (key: number) => number
  /** An order of the texts that does not hang on their places. */
  readonly byId: (one: number, other: number) => number
}

/** Some texts taken together: how many of them carry each key, and what their keys are worth. */
interface Cluster {
  readonly members: number[]
  readonly counts: Map<number, number>
  mass: number
}

/**
 * Returns groups of texts that are alike on the whole, each text in one group, by the places of their texts.
 *
 * The likest texts are joined first, and two groups are joined only where the texts of the one are, on average, as
 * like those of the other as `least` says: a chain of texts, each like the next one, does not make one group of what
 * its ends are about. The average is Dice's coefficient of what the two groups' texts have in common, and is kept as
 * sums, so that joining costs what the smaller group holds.
 *
 * @param likenesses Pairs of texts that are alike; the same pair twice does no harm, the order makes no difference.
 * @see Sokal & Michener 1958 (average linkage)
 */
export function groupTexts(
  texts: GroupedTexts,
  likenesses: readonly AlikeTexts[],
  least: number,
): readonly (readonly number[])[] {
  const clusterOf: (Cluster | undefined)[] = []
  const open = (place: number): Cluster => {
    let cluster = clusterOf[place]
    if (cluster === undefined) {
      const keys = texts.keysOf(place)
      const counts = new Map(keys.map((key) => [key, 1]))
      cluster = { members: [place], counts, mass: keys.reduce((sum, key) => sum + texts.worthOf(key), 0) }
      clusterOf[place] = cluster
    }
    return cluster
  }
  const turned = likenesses.map((pair) =>
    texts.byId(pair.one, pair.other) <= 0 ? pair : { ...pair, one: pair.other, other: pair.one },
  )
  turned.sort((a, b) => b.score - a.score || texts.byId(a.one, b.one) || texts.byId(a.other, b.other))
  const judged = chancesOf(turned)
  const averageChance = (small: Cluster, large: Cluster): number => {
    let sum = 0
    for (const place of small.members)
      for (const [other, chance] of judged.get(place) ?? []) if (clusterOf[other] === large) sum += chance
    return sum / (small.members.length * large.members.length)
  }
  for (const { one, other } of turned) {
    const [a, b] = [open(one), open(other)]
    if (a === b) continue
    const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
    if (averageLikeness(small, large, texts.worthOf) < least && averageChance(small, large) < onAverage)
      continue
    for (const [key, count] of small.counts) large.counts.set(key, (large.counts.get(key) ?? 0) + count)
    large.mass += small.mass
    for (const place of small.members) {
      large.members.push(place)
      clusterOf[place] = large
    }
  }
  const groups: number[][] = []
  const seen = new Set<Cluster>()
  for (let place = 0; place < texts.size; place++) {
    const cluster = clusterOf[place]
    if (cluster === undefined) groups.push([place])
    else if (!seen.has(cluster)) {
      seen.add(cluster)
      groups.push(cluster.members.sort((a, b) => a - b))
    }
  }
  return groups
}

/** By text the others that are judged to say the same, each with its chance. */
function chancesOf(pairs: readonly AlikeTexts[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const judged = new Map<number, Map<number, number>>()
  const note = (one: number, other: number, chance: number) => {
    const known = judged.get(one)
    if (known === undefined) judged.set(one, new Map([[other, chance]]))
    else known.set(other, chance)
  }
  for (const { one, other, chance } of pairs) {
    if (chance === undefined) continue
    note(one, other, chance)
    note(other, one, chance)
  }
  return judged
}

function averageLikeness(small: Cluster, large: Cluster, worthOf: (key: number) => number): number {
  let common = 0
  for (const [key, count] of small.counts) {
    const theirs = large.counts.get(key)
    if (theirs !== undefined) common += worthOf(key) * count * theirs
  }
  const [few, many] = [small.members.length, large.members.length]
  return (2 * common) / (few * many) / (small.mass / few + large.mass / many)
}

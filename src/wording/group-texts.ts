/** Two texts that are alike, by their places, and how much. */
export interface AlikeTexts {
  readonly one: number
  readonly other: number
  readonly score: number
}

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
  for (const { one, other } of turned) {
    const [a, b] = [open(one), open(other)]
    if (a === b) continue
    const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
    if (averageLikeness(small, large, texts.worthOf) < least) continue
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

function averageLikeness(small: Cluster, large: Cluster, worthOf: (key: number) => number): number {
  let common = 0
  for (const [key, count] of small.counts) {
    const theirs = large.counts.get(key)
    if (theirs !== undefined) common += worthOf(key) * count * theirs
  }
  const [few, many] = [small.members.length, large.members.length]
  return (2 * common) / (few * many) / (small.mass / few + large.mass / many)
}

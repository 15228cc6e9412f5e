import { type Fingerprint, gram, gramsOf, passageScheme, passageWindow } from "./fingerprint.ts"

/** A run of words, `from` included, `to` not. */
export type Stretch = readonly [from: number, to: number]

/**
 * Returns what makes the fingerprints of many passages of one text, as `passageOfTokens` makes one: neighbours hold
 * mostly the same words, so what is kept of each place is worked out once for all of them.
 *
 * @param words The hashes of the text's words, in order.
 */
export function createRunningPassages(
  words: readonly number[],
): (stretches: readonly Stretch[]) => Fingerprint {
  const grams = gramsOf(words)
  const least = leastOf(grams)
  return (stretches) => {
    const kept = new Set<number>()
    let count = 0
    let last = -1
    const keep = (hash: number): void => {
      if (hash !== last) kept.add(hash)
      last = hash
    }
    for (const [from, to] of stretches) {
      count += to - from
      const end = to - gram + 1
      if (end <= from) continue
      if (end - from < passageWindow) keep(Math.min(...grams.slice(from, end)))
      else for (let at = from; at + passageWindow <= end; at++) keep(least[at] as number)
    }
    return { scheme: passageScheme, words: count, hashes: [...kept] }
  }
}

/** The least gram of the window that begins at each. */
function leastOf(grams: readonly number[]): number[] {
  const least: number[] = []
  let place = -1
  for (let at = 0; at + passageWindow <= grams.length; at++) {
    if (place < at) place = at
    else if ((grams[at + passageWindow - 1] as number) <= (grams[place] as number))
      place = at + passageWindow - 1
    if (place === at)
      for (let next = at + 1; next < at + passageWindow; next++)
        if ((grams[next] as number) <= (grams[place] as number)) place = next
    least.push(grams[place] as number)
  }
  return least
}

/** Of the texts that carry a phrase so many of the first and of the last are looked at: none is compared with all. */
const near = 8

/**
 * Calls back with every two texts that share at least so many hashes, the later one first, each pair once.
 *
 * Near linear whatever the texts: of a hash that many carry only the first few texts and the neighbours are paired, so
 * that ten thousand copies of one text make a chain and not every pair of them.
 *
 * @param hashes The hashes of each text, each once, in an order that does not depend on how the texts came in.
 */
export function candidatePairs(
  hashes: readonly (readonly number[])[],
  least: number,
  found: (later: number, earlier: number) => void,
): void {
  const first = new Map<number, number>()
  const lists = new Map<number, number[]>()
  // counted in place, and set back for the next text: no map is made for each
  const times = new Uint32Array(hashes.length)
  for (const [text, own] of hashes.entries()) {
    const touched: number[] = []
    const count = (other: number) => {
      if (times[other] === 0) touched.push(other)
      times[other] = (times[other] as number) + 1
    }
    for (const hash of own) {
      // most hashes stand in one text only: no list is made for them
      const before = first.get(hash)
      if (before === undefined) {
        first.set(hash, text)
        continue
      }
      let list = lists.get(hash)
      if (list === undefined) {
        list = [before]
        lists.set(hash, list)
      }
      const { length } = list
      for (let place = 0; place < Math.min(near, length); place++) count(list[place] as number)
      for (let place = Math.max(near, length - near); place < length; place++) count(list[place] as number)
      list.push(text)
    }
    for (const other of touched) {
      if ((times[other] as number) >= least) found(text, other)
      times[other] = 0
    }
  }
}

/** So many words are remembered; of further ones each takes the place of another. */
const slots = 1 << 15
/** Where a word may stand beside its own place. */
const probes = 8
/** Longer runs are no words that come back. */
const longest = 40

const words: (string | undefined)[] = /* @__PURE__ */ new Array(slots)
const hashes = /* @__PURE__ */ new Int32Array(slots)

function stringOf(units: Uint16Array, length: number): string {
  // spread, a typed array goes through its iterator, which is several times as slow
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[])
}

function equals(word: string, units: Uint16Array, length: number): boolean {
  if (word.length !== length) return false
  for (let index = 0; index < length; index++) if (word.charCodeAt(index) !== units[index]) return false
  return true
}

/**
 * Returns the string of some UTF-16 units: for a word that came before mostly the same object, so that nothing is made
 * and looking it up compares no letters. Memory is bounded, as is the cost whatever the words.
 *
 * @param hash The same for the same units.
 */
export function internUnits(units: Uint16Array, length: number, hash: number): string {
  if (length > longest) return stringOf(units, length)
  const home = hash ^ (hash >>> 15)
  for (let probe = 0; probe < probes; probe++) {
    const slot = (home + probe) & (slots - 1)
    const word = words[slot]
    if (word === undefined) {
      hashes[slot] = hash
      return (words[slot] = stringOf(units, length))
    }
    if (hashes[slot] === hash && equals(word, units, length)) return word
  }
  const slot = home & (slots - 1)
  hashes[slot] = hash
  return (words[slot] = stringOf(units, length))
}

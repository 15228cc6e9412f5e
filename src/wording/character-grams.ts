import { fold } from "../util/fold.ts"

const shortest = 3
const longest = 5
/** Of a longer text the beginning is looked at. */
const most = 1000

/** The runs of three to five characters of a text by their hashes, and the length of that vector. */
export interface CharacterGrams {
  /** Each hash once, in order. */
  readonly grams: Int32Array
  /** How often each stands in the text. */
  readonly counts: Uint16Array
  readonly length: number
}

/** Returns a text's runs of characters; case, marks and spacing make no difference. */
export function characterGrams(text: string): CharacterGrams {
  const plain = ` ${fold(text.slice(0, most))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `
  const all = new Int32Array(plain.length * (longest - shortest + 1))
  let found = 0
  for (let at = 0; at + shortest <= plain.length; at++) {
    let hash = 0
    const end = Math.min(at + longest, plain.length)
    for (let next = at; next < end; next++) {
      hash = (Math.imul(hash, 31) + plain.charCodeAt(next)) | 0
      const size = next - at + 1
      if (size >= shortest) all[found++] = Math.imul(hash ^ size, 0x9e3779b1)
    }
  }
  return counted(all.subarray(0, found).sort())
}

/** Takes equal hashes together. */
function counted(sorted: Int32Array): CharacterGrams {
  const counts = new Uint16Array(sorted.length)
  let size = 0
  let squares = 0
  for (let from = 0; from < sorted.length; ) {
    const gram = sorted[from] ?? 0
    let to = from + 1
    while (to < sorted.length && sorted[to] === gram) to++
    sorted[size] = gram
    counts[size++] = to - from
    squares += (to - from) ** 2
    from = to
  }
  // copies, so that no longer list is kept for them
  return { grams: sorted.slice(0, size), counts: counts.slice(0, size), length: Math.sqrt(squares) }
}

/** Returns the cosine of two texts' runs of characters, between 0 and 1. */
export function gramCosine(a: CharacterGrams, b: CharacterGrams): number {
  if (a.length === 0 || b.length === 0) return 0
  const [ours, theirs] = [a.grams, b.grams]
  let shared = 0
  let other = 0
  for (let own = 0; own < ours.length && other < theirs.length; own++) {
    const gram = ours[own] as number
    while (other < theirs.length && (theirs[other] as number) < gram) other++
    if (theirs[other] === gram) shared += (a.counts[own] ?? 0) * (b.counts[other] ?? 0)
  }
  return shared / (a.length * b.length)
}

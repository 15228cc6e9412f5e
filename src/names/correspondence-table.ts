import { alphabets, type Script, soundClass } from "./letters.ts"

/** The runs of up to three letters of one script that a table knows. */
export interface ChunkIndex {
  /** For position i and length n (1 to 3) the run's number at [3 * i + n - 1], or -1. */
  chunkIds(codes: Uint8Array): Int16Array
}

/** What letters of one script stand for in another, with weights (natural logarithms). */
export interface CorrespondenceTable {
  readonly first: ChunkIndex
  readonly second: ChunkIndex
  readonly width: number
  readonly bias: number
  readonly weights: Float32Array
  /**
   * Weights for what the table does not list: a letter of the first script left over (consonant, vowel),
   * of the second (consonant, vowel), one for another (consonants, vowel for consonant,
   * consonant for vowel, vowels).
   */
  readonly defaults: Float32Array
  /** Where in `weights` an entry is, or -1. */
  indexOf(a: string, b: string): number
}

/** A table as lists, as learned and as stored. */
export interface Correspondences {
  readonly scripts: readonly [Script, Script]
  /** What is added to an alignment's weight: zero of the sum is where same and different are equally likely. */
  readonly bias: number
  readonly defaults: readonly number[]
  /** [letters of the first script, letters of the second, weight] */
  readonly entries: readonly (readonly [string, string, number])[]
}

function chunkIndex(
  script: Script,
  chunks: readonly string[],
): { index: ChunkIndex; ids: Map<string, number> } {
  const alphabet = alphabets[script]
  const ids = new Map<string, number>([["", 0]])
  const byKey = new Map<number, number>()
  for (const chunk of chunks) {
    if (ids.has(chunk)) continue
    const id = ids.size
    ids.set(chunk, id)
    let key = 0
    for (const letter of chunk) key = key * 64 + alphabet.indexOf(letter) + 1
    byKey.set(key, id)
  }
  let lastCodes: Uint8Array | undefined
  let lastIds = new Int16Array(0)
  const chunkIds = (codes: Uint8Array): Int16Array => {
    // a word is usually held against many: its chunks are looked up once
    if (codes === lastCodes) return lastIds
    const found = new Int16Array(codes.length * 3).fill(-1)
    for (let i = 0; i < codes.length; i++) {
      let key = 0
      for (let n = 0; n < 3 && i + n < codes.length; n++) {
        key = key * 64 + (codes[i + n] as number) + 1
        const id = byKey.get(key)
        if (id !== undefined) found[i * 3 + n] = id
      }
    }
    lastCodes = codes
    lastIds = found
    return found
  }
  return { index: { chunkIds }, ids }
}

/**
 * What a letter left over at a word's beginning or end weighs, for each letter of which the source does not say
 * so: as much as inside of the word.
 */
export function boundaryEntries(source: Correspondences): (readonly [string, string, number])[] {
  const listed = new Map(source.entries.map(([a, b, weight]) => [`${a}\t${b}`, weight]))
  const found: (readonly [string, string, number])[] = []
  for (const side of [0, 1] as const) {
    const script = source.scripts[side]
    for (const [code, letter] of [...alphabets[script]].entries()) {
      if (code < 2) continue
      const alone =
        listed.get(side === 0 ? `${letter}\t` : `\t${letter}`) ??
        source.defaults[2 * side + soundClass(script, code)] ??
        0
      for (const mark of ["^", "$"]) {
        const run = mark === "^" ? mark + letter : letter + mark
        const [a, b] = side === 0 ? [run, mark] : [mark, run]
        if (!listed.has(`${a}\t${b}`)) found.push([a, b, alone + (listed.get(`${mark}\t${mark}`) ?? 0)])
      }
    }
  }
  return found
}

/** Makes a table that alignments can be computed with. */
export function correspondenceTable(table: Correspondences): CorrespondenceTable {
  const source = { ...table, entries: [...table.entries, ...boundaryEntries(table)] }
  const first = chunkIndex(
    source.scripts[0],
    source.entries.map((entry) => entry[0]),
  )
  const second = chunkIndex(
    source.scripts[1],
    source.entries.map((entry) => entry[1]),
  )
  const width = second.ids.size
  const weights = new Float32Array(first.ids.size * width).fill(Number.NEGATIVE_INFINITY)
  for (const [a, b, weight] of source.entries)
    weights[(first.ids.get(a) ?? 0) * width + (second.ids.get(b) ?? 0)] = weight
  return {
    first: first.index,
    second: second.index,
    width,
    bias: source.bias,
    weights,
    defaults: Float32Array.from(source.defaults),
    indexOf: (a, b) => {
      const idA = first.ids.get(a)
      const idB = second.ids.get(b)
      if (idA === undefined || idB === undefined) return -1
      const index = idA * width + idB
      return weights[index] === Number.NEGATIVE_INFINITY ? -1 : index
    },
  }
}

/**
 * Expectation maximisation over many-to-many letter alignments, after Jiampojamarn, Kondrak & Sherif (2007),
 * "Applying many-to-many alignments and hidden Markov models to letter-to-phoneme conversion". A part's
 * probability is raised to a power that grows with its letters, so that long parts are not preferred for being few.
 */
import { alphabets, type Letters, type Script } from "../../src/names/letters.ts"

/** How many letters of each side one part may hold. */
const shapes = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 1],
  [1, 2],
  [1, 3],
  [2, 2],
] as const

const fewest = 8

/** The runs of letters that a model may take for parts: all letters, and longer runs that are frequent enough. */
interface Chunks {
  readonly names: readonly string[]
  /** For position i and length n (1 to 3) the run's number at [3 * i + n - 1], or -1. */
  of(codes: Uint8Array): Int32Array
}

function eachRun(codes: Uint8Array, visit: (key: number, slot: number) => void): void {
  for (let i = 0; i < codes.length; i++) {
    let key = 0
    for (let n = 0; n < 3 && i + n < codes.length; n++) {
      key = key * 64 + (codes[i + n] as number) + 1
      visit(key, i * 3 + n)
    }
  }
}

function runOf(script: Script, key: number): string {
  let run = ""
  for (let rest = key; rest > 0; rest = Math.floor(rest / 64))
    run = (alphabets[script][(rest % 64) - 1] ?? "?") + run
  return run
}

function chunksOf(words: readonly Letters[]): Chunks {
  const script = (words[0] as Letters).script
  const counts = new Map<number, number>()
  for (const word of words) eachRun(word.codes, (key) => counts.set(key, (counts.get(key) ?? 0) + 1))
  const ids = new Map<number, number>([[0, 0]])
  const names = [""]
  for (const [key, count] of counts) {
    if (key >= 64 && count < fewest) continue
    ids.set(key, names.length)
    names.push(runOf(script, key))
  }
  return {
    names,
    of: (codes) => {
      const found = new Int32Array(codes.length * 3).fill(-1)
      eachRun(codes, (key, slot) => {
        found[slot] = ids.get(key) ?? -1
      })
      return found
    },
  }
}

export interface JointModel {
  /** Probability of each part, parts of one model adding up to one. */
  readonly parts: readonly { a: string; b: string; probability: number; count: number }[]
  readonly letterProbability: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>]
}

/** Learns the joint probabilities of parts from pairs of spellings of one name, some of them wrong. */
export function expectation(pairs: readonly (readonly [Letters, Letters])[], rounds: number): JointModel {
  const chunksA = chunksOf(pairs.map((pair) => pair[0]))
  const chunksB = chunksOf(pairs.map((pair) => pair[1]))
  const width = chunksB.names.length
  const total = chunksA.names.length * width
  let probability = new Float64Array(total)
  for (let a = 0; a < chunksA.names.length; a++)
    for (let b = 0; b < width; b++) {
      // letters left over are the exception
      probability[a * width + b] = a === 0 || b === 0 ? 0.003 : 0.03
    }
  const prepared = pairs.map(([a, b]) => ({
    a: chunksA.of(a.codes),
    b: chunksB.of(b.codes),
    rows: a.codes.length,
    columns: b.codes.length,
    likelihood: 0,
  }))
  let used = prepared
  let counts = new Float64Array(total)
  const powered = new Float64Array(total)
  for (let round = 0; round < rounds; round++) {
    counts = new Float64Array(total)
    for (let a = 0; a < chunksA.names.length; a++)
      for (let b = 0; b < width; b++) {
        const letters = (chunksA.names[a] as string).length + (chunksB.names[b] as string).length
        powered[a * width + b] =
          (probability[a * width + b] as number) ** (1 + 0.3 * Math.max(0, letters - 2))
      }
    for (const pair of used) pair.likelihood = collect(pair, powered, counts, width)
    let sum = 0
    for (const count of counts) sum += count
    probability = counts.map((count) => (count < 0.5 ? 0 : count) / sum)
    // the positives are noisy: the pairs that the model finds least likely are left out from now on
    if (round === 2 || round === 5) {
      const ordered = used.map((pair) => pair.likelihood).sort((x, y) => x - y)
      const cut = ordered[Math.floor(ordered.length * 0.03)] ?? -Infinity
      used = used.filter((pair) => pair.likelihood > cut)
    }
  }
  const parts: { a: string; b: string; probability: number; count: number }[] = []
  for (let a = 0; a < chunksA.names.length; a++)
    for (let b = 0; b < width; b++) {
      const value = probability[a * width + b] as number
      if (value > 0)
        parts.push({
          a: chunksA.names[a] as string,
          b: chunksB.names[b] as string,
          probability: value,
          count: counts[a * width + b] as number,
        })
    }
  return { parts, letterProbability: [letterShares(pairs, 0), letterShares(pairs, 1)] }
}

function letterShares(pairs: readonly (readonly [Letters, Letters])[], side: 0 | 1): Map<string, number> {
  const counts = new Map<string, number>()
  let total = 0
  for (const pair of pairs)
    for (const letter of `^${pair[side].text}$`) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1)
      total++
    }
  for (const [letter, count] of counts) counts.set(letter, count / total)
  return counts
}

interface Prepared {
  a: Int32Array
  b: Int32Array
  rows: number
  columns: number
}

const forward = new Float64Array(52 * 52)
const backward = new Float64Array(52 * 52)

/** Adds one pair's expected counts and returns its log likelihood per letter. */
function collect(pair: Prepared, powered: Float64Array, counts: Float64Array, width: number): number {
  const { a, b, rows, columns } = pair
  const stride = columns + 1
  forward.fill(0, 0, (rows + 1) * stride)
  backward.fill(0, 0, (rows + 1) * stride)
  const part = (i: number, j: number, m: number, n: number): number => {
    if (i + m > rows || j + n > columns) return -1
    const idA = m === 0 ? 0 : (a[i * 3 + m - 1] as number)
    const idB = n === 0 ? 0 : (b[j * 3 + n - 1] as number)
    return idA < 0 || idB < 0 ? -1 : idA * width + idB
  }
  forward[0] = 1
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j <= columns; j++) {
      const here = forward[i * stride + j] as number
      if (here === 0) continue
      for (const [m, n] of shapes) {
        const id = part(i, j, m, n)
        if (id >= 0) forward[(i + m) * stride + j + n]! += here * (powered[id] as number)
      }
    }
  const whole = forward[rows * stride + columns] as number
  if (whole < 1e-280) return Number.NEGATIVE_INFINITY
  backward[rows * stride + columns] = 1
  for (let i = rows; i >= 0; i--)
    for (let j = columns; j >= 0; j--) {
      for (const [m, n] of shapes) {
        const id = part(i, j, m, n)
        if (id < 0) continue
        const after = backward[(i + m) * stride + j + n] as number
        if (after === 0) continue
        const inside = (powered[id] as number) * after
        backward[i * stride + j]! += inside
        counts[id]! += ((forward[i * stride + j] as number) * inside) / whole
      }
    }
  return Math.log(whole) / (rows + columns)
}

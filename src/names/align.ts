import type { CorrespondenceTable } from "./correspondence-table.ts"
import { type Letters, soundClass } from "./letters.ts"

/** One step of an alignment: the letters of both sides that stand for one another, and what speaks for it. */
export interface AlignedPart {
  readonly a: string
  readonly b: string
  /** Positive where such letters stand for one another more often than chance, negative where less often. */
  readonly weight: number
}

/** More than the letters of the longest name with its boundaries; the scratch arrays are used anew by each call. */
const size = 64
const best = new Float64Array(size * size)
const steps = new Uint16Array(size * size)

/**
 * Returns the weight of the best alignment of two words: the table's bias and the weights of its parts,
 * that is, the log odds that they are spellings of one name.
 * `a` must be of the table's first script and `b` of its second.
 */
export function alignmentWeight(a: Letters, b: Letters, table: CorrespondenceTable): number {
  const from = a.codes
  const to = b.codes
  const rows = from.length
  const columns = to.length
  const chunksA = table.first.chunkIds(from)
  const chunksB = table.second.chunkIds(to)
  const { weights, width, defaults } = table
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j <= columns; j++) best[i * size + j] = Number.NEGATIVE_INFINITY
  best[0] = table.bias
  for (let i = 0; i <= rows; i++) {
    const classA = i < rows ? soundClass(a.script, from[i] as number) : 2
    // a letter left over at either end is weighed with the boundary, as one part
    const innerA = i > 1 && i < rows - 2
    for (let j = 0; j <= columns; j++) {
      const here = best[i * size + j] as number
      if (here === Number.NEGATIVE_INFINITY) continue
      const classB = j < columns ? soundClass(b.script, to[j] as number) : 2
      const innerB = j > 1 && j < columns - 2
      if (innerA && classA < 2) relax(here + (defaults[classA] as number), i + 1, j, 64)
      if (innerB && classB < 2) relax(here + (defaults[2 + classB] as number), i, j + 1, 1)
      if (classA < 2 && classB < 2)
        relax(here + (defaults[4 + classA + 2 * classB] as number), i + 1, j + 1, 65)
      for (let m = 0; m <= 3 && i + m <= rows; m++) {
        const idA = m === 0 ? 0 : (chunksA[i * 3 + m - 1] as number)
        if (idA < 0 || (m === 0 && !innerB)) continue
        const row = idA * width
        for (let n = m === 0 ? 1 : 0; n <= 3 && j + n <= columns; n++) {
          const idB = n === 0 ? 0 : (chunksB[j * 3 + n - 1] as number)
          if (idB < 0 || (n === 0 && !innerA)) continue
          const weight = weights[row + idB] as number
          if (weight > -1000) relax(here + weight, i + m, j + n, m * 64 + n)
        }
      }
    }
  }
  return best[rows * size + columns] as number
}

function relax(value: number, i: number, j: number, step: number): void {
  const at = i * size + j
  if (value > (best[at] as number)) {
    best[at] = value
    steps[at] = step
  }
}

/** Returns the parts of the best alignment; `alignmentWeight` must have been the last call, with the same two words. */
export function lastAlignment(a: Letters, b: Letters): AlignedPart[] {
  const parts: AlignedPart[] = []
  const textA = `^${a.text}$`
  const textB = `^${b.text}$`
  let i = textA.length
  let j = textB.length
  if (best[i * size + j] === Number.NEGATIVE_INFINITY) return []
  while (i > 0 || j > 0) {
    const step = steps[i * size + j] as number
    const m = step >> 6
    const n = step & 63
    const difference = (best[i * size + j] as number) - (best[(i - m) * size + j - n] as number)
    const weight = Math.round(difference * 1e4) / 1e4
    parts.push({ a: textA.slice(i - m, i), b: textB.slice(j - n, j), weight })
    i -= m
    j -= n
  }
  return parts.reverse()
}

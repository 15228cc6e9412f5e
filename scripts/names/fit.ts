/**
 * Fits the weights of a table to tell same from different: logistic regression over the parts of the best
 * alignment (which is found anew with the weights so far), by stochastic gradient steps, drawn to the weights
 * it began with.
 */
import { alignmentWeight, lastAlignment } from "../../src/names/align.ts"
import {
  type Correspondences,
  type CorrespondenceTable,
  correspondenceTable,
} from "../../src/names/correspondence-table.ts"
import { alphabets, type Letters, type Script, soundClass } from "../../src/names/letters.ts"
import type { Pair } from "./hard-negatives.ts"
import { random } from "./random.ts"

export interface Example {
  readonly pair: Pair
  readonly same: boolean
}

export interface FitOptions {
  readonly rounds: number
  readonly rate: number
  readonly pull: number
}

/** Returns the table with fitted weights, defaults and bias. */
export function fit(
  source: Correspondences,
  examples: readonly Example[],
  options: FitOptions,
): Correspondences {
  const table = correspondenceTable(source)
  const weights = table.weights
  const initial = weights.slice()
  const start = Float32Array.from(source.defaults)
  const squares = new Float64Array(weights.length).fill(1)
  const defaultSquares = new Float64Array(8).fill(20)
  let bias = source.bias
  let biasSquares = 20
  const order = examples.map((_, index) => index)
  const next = random(3)
  for (let round = 0; round < options.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const held = order[i] as number
      order[i] = order[j] as number
      order[j] = held
    }
    for (const index of order) {
      const { pair, same } = examples[index] as Example
      const total = bias - source.bias + alignmentWeight(pair[0], pair[1], table)
      const gradient = (same ? 1 : 0) - 1 / (1 + Math.exp(-total))
      if (Math.abs(gradient) < 0.002) continue
      // mislabelled pairs pull no harder than doubtful ones
      const step = Math.abs(total) > 8 ? 0 : gradient
      for (const used of lastWeights(pair[0], pair[1], table)) {
        if (used >= 0) {
          const slope = step - options.pull * ((weights[used] as number) - (initial[used] as number))
          squares[used] = (squares[used] as number) + slope * slope
          weights[used] =
            (weights[used] as number) + (options.rate * slope) / Math.sqrt(squares[used] as number)
        } else {
          const slot = -1 - used
          const slope = step - options.pull * ((table.defaults[slot] as number) - (start[slot] as number))
          defaultSquares[slot] = (defaultSquares[slot] as number) + slope * slope
          table.defaults[slot] =
            (table.defaults[slot] as number) +
            (options.rate * slope) / Math.sqrt(defaultSquares[slot] as number)
        }
      }
      biasSquares += step * step
      bias += (options.rate * step) / Math.sqrt(biasSquares)
    }
  }
  return { ...entriesOf(source, table), bias }
}

function entriesOf(source: Correspondences, table: CorrespondenceTable): Correspondences {
  return {
    scripts: source.scripts,
    bias: source.bias,
    defaults: [...table.defaults],
    entries: source.entries.map(([a, b]) => [a, b, table.weights[table.indexOf(a, b)] as number] as const),
  }
}

/** Which weights the best alignment last computed rests on: an index into the weights, or -1 minus one of the defaults. */
function lastWeights(a: Letters, b: Letters, table: CorrespondenceTable): number[] {
  return lastAlignment(a, b).map((part) => {
    const index = table.indexOf(part.a, part.b)
    if (index >= 0 && Math.abs((table.weights[index] as number) - part.weight) < 1e-3) return index
    const classOf = (script: Script, letter: string): number =>
      soundClass(script, alphabets[script].indexOf(letter))
    if (part.b === "") return -1 - classOf(a.script, part.a)
    if (part.a === "") return -3 - classOf(b.script, part.b)
    return -5 - classOf(a.script, part.a) - 2 * classOf(b.script, part.b)
  })
}

/** Logistic regression over named features, several classes, where an example may leave several classes open. */
import { random } from "../names/random.ts"

export interface Example {
  readonly features: readonly string[]
  /** Classes that are right, as indexes; with more than one it is not known which. The last class is "nothing". */
  readonly allowed: readonly number[]
  readonly weight: number
  /** Examples of one group are never on both sides of a division. */
  readonly group: string
}

/** Weights by feature, a number for each class but the last. */
export type Fitted = ReadonlyMap<string, readonly number[]>

const rounds = 30
const firstStep = 0.4

/**
 * Fits weights by gradient descent with steps that shrink for each feature as it is seen, in an order that a fixed
 * seed gives; they are drawn to what is given at first. What is seen fewer than `least` times has no weight.
 */
export function fit(
  examples: readonly Example[],
  classes: number,
  penalty: number,
  least: number,
  prior: (feature: string, label: number) => number,
): Fitted {
  const counts = new Map<string, number>()
  for (const { features, weight } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + weight)
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name)
  names.sort()
  names.unshift("any")
  const indexes = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(({ features, allowed, weight }) => ({
    at: [0, ...features.flatMap((name) => indexes.get(name) ?? [])],
    allowed,
    weight,
  }))
  const decay = [0, ...names.slice(1).map((name) => penalty / (counts.get(name) ?? 1))]
  const free = classes - 1
  const start = new Float64Array(names.length * free)
  names.forEach((name, index) => {
    for (let label = 0; label < free; label++) start[index * free + label] = prior(name, label)
  })
  const weights = start.slice()
  const seen = new Float64Array(weights.length).fill(1)
  const chances = new Float64Array(classes)
  const next = random(7)
  for (let round = 0; round < rounds; round++) {
    shuffle(rows, next)
    for (const { at, allowed, weight } of rows) {
      chances.fill(0)
      for (const index of at)
        for (let label = 0; label < free; label++)
          chances[label] = (chances[label] ?? 0) + (weights[index * free + label] ?? 0)
      const top = Math.max(...chances)
      let all = 0
      for (let label = 0; label < classes; label++)
        all += chances[label] = Math.exp((chances[label] ?? 0) - top)
      let open = 0
      for (const label of allowed) open += chances[label] ?? 0
      for (let label = 0; label < free; label++) {
        const chance = chances[label] ?? 0
        const error = chance / all - (allowed.includes(label) ? chance / open : 0)
        for (const index of at) {
          const cell = index * free + label
          const old = weights[cell] ?? 0
          const slope = (error + (decay[index] ?? 0) * (old - (start[cell] ?? 0))) * weight
          const sum = (seen[cell] ?? 0) + slope * slope
          seen[cell] = sum
          weights[cell] = old - (firstStep * slope) / Math.sqrt(sum)
        }
      }
    }
  }
  return new Map(names.map((name, index) => [name, [...weights.subarray(index * free, index * free + free)]]))
}

function shuffle(rows: unknown[], next: () => number): void {
  for (let at = rows.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const [one, moved] = [rows[at], rows[other]]
    if (one === undefined || moved === undefined) continue
    rows[at] = moved
    rows[other] = one
  }
}

/** What is learned from: values of features (the first always 1), whether it is so, and how much it counts. */
export interface Example {
  readonly x: readonly number[]
  readonly y: 0 | 1
  readonly weight: number
}

/** Keeps weights small where few examples speak for them. */
const penalty = 2
const ofBias = 0.001
const steps = 15

/** Returns the chance of some values: a logistic regression. */
export function chanceOf(weights: readonly number[], x: readonly number[]): number {
  return 1 / (1 + Math.exp(-x.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0)))
}

/** Solves a symmetric system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, place) => [...row, right[place] ?? 0])
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const head = rows[pivot] as number[]
    for (const [place, row] of rows.entries()) {
      if (place === pivot) continue
      const factor = (row[pivot] ?? 0) / (head[pivot] ?? 1)
      for (let column = pivot; column <= rows.length; column++)
        row[column] = (row[column] ?? 0) - factor * (head[column] ?? 0)
    }
  }
  return rows.map((row, place) => (row[rows.length] ?? 0) / (row[place] ?? 1))
}

/** Returns the weights of a logistic regression with a ridge penalty, by Newton's method. */
export function fit(from: readonly Example[]): number[] {
  const size = from[0]?.x.length ?? 1
  const penaltyOf = (place: number) => (place === 0 ? ofBias : penalty)
  let weights = new Array<number>(size).fill(0)
  for (let step = 0; step < steps; step++) {
    const bend = Array.from({ length: size }, (_, place) =>
      Array.from({ length: size }, (_, other) => (place === other ? penaltyOf(place) : 0)),
    )
    const slope = weights.map((weight, place) => -penaltyOf(place) * weight)
    for (const { x, y, weight } of from) {
      const guess = chanceOf(weights, x)
      const [error, curve] = [weight * (y - guess), weight * guess * (1 - guess)]
      for (let place = 0; place < size; place++) {
        const value = x[place] ?? 0
        if (value === 0) continue
        slope[place] = (slope[place] ?? 0) + error * value
        const row = bend[place] as number[]
        for (let other = 0; other < size; other++)
          row[other] = (row[other] ?? 0) + curve * value * (x[other] ?? 0)
      }
    }
    const change = solve(bend, slope)
    weights = weights.map((weight, place) => weight + (change[place] ?? 0))
  }
  return weights
}

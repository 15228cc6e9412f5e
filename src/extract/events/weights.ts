/** For each feature what it adds to each class, in the order of the classes. */
export type Weights = ReadonlyMap<string, Float64Array>

/** What one feature adds, from cells of a class and its number. */
function rowOf(cells: string, classes: readonly string[]): Float64Array {
  const row = new Float64Array(classes.length)
  for (const cell of cells.split(",")) {
    const [name = "", value = "0"] = cell.trim().split(" ")
    const index = classes.indexOf(name)
    if (index >= 0) row[index] = Number(value)
  }
  return row
}

/**
 * Reads a table of weights, one feature a line: the feature, a separator, then `class number, class number`. The last
 * separator of a line counts.
 */
export function weightsOf(table: string, separator: string, classes: readonly string[]): Weights {
  const weights = new Map<string, Float64Array>()
  for (const line of table.split("\n")) {
    const at = line.lastIndexOf(separator)
    if (at >= 0) weights.set(line.slice(0, at), rowOf(line.slice(at + separator.length), classes))
  }
  return weights
}

/** Adds up what some features say for each class; `sums` may hold what was added up before. */
export function addUp(weights: Weights, features: Iterable<string>, sums: Float64Array): Float64Array {
  for (const feature of features) {
    const row = weights.get(feature)
    if (row !== undefined)
      for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (row[index] ?? 0)
  }
  return sums
}

/** What a feature added to a class. */
export interface Reason {
  readonly feature: string
  readonly weight: number
}

/** What spoke for a class and against it, the heaviest first. */
export function reasonsOf(weights: Weights, features: readonly string[], index: number): Reason[] {
  return features
    .map((feature) => ({ feature, weight: weights.get(feature)?.[index] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

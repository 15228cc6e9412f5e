/** Compares two strings by code units: an order that no locale changes. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Returns the distinct strings in code-unit order. */
export function sortedUnique(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byCodeUnit)
}

/** Returns the values of a record in the code-unit order of their keys. */
export function valuesInOrder<Value>(record: Readonly<Record<string, Value>>): readonly Value[] {
  return Object.entries(record)
    .sort(([one], [other]) => byCodeUnit(one, other))
    .map(([, value]) => value)
}

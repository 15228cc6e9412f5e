/** Returns the year, or the day, of the least cost; one without a cost is refused. */
export function best(
  years: readonly number[],
  cost: (year: number) => number | undefined,
): number | undefined {
  let chosen: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const year of years) {
    const price = cost(year)
    if (price === undefined || price >= least) continue
    chosen = year
    least = price
  }
  return chosen
}

/** So many values are looked at; more than that, such as a circle held twice over, counts as too deep. */
const mostVisited = 100_000

/** Decides whether a value holds objects or lists within each other more than so many levels deep. */
export function nestsDeeper(value: unknown, levels: number): boolean {
  let visited = 0
  const visit = (inner: unknown, left: number): boolean => {
    if (typeof inner !== "object" || inner === null) return false
    if (left <= 0 || ++visited > mostVisited) return true
    for (const item of Object.values(inner)) if (visit(item, left - 1)) return true
    return false
  }
  return visit(value, levels)
}

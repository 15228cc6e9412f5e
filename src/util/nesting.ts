/** Decides whether a value holds objects or lists within each other more than so many levels deep. */
export function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false
  if (levels <= 0) return true
  for (const item of Object.values(value)) if (nestsDeeper(item, levels - 1)) return true
  return false
}

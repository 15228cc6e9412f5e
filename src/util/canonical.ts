const nothing: ReadonlySet<string> = new Set()

/**
 * Returns the JSON of a value with the keys of every object in code-point order and undefined left out, so that
 * equal values have equal texts (RFC 8785 for the values that occur here).
 *
 * @param without Keys that are left out, at any depth.
 */
export function canonicalJson(value: unknown, without: ReadonlySet<string> = nothing): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null"
  let text = ""
  if (Array.isArray(value)) {
    for (const item of value) {
      if (text !== "") text += ","
      text += canonicalJson(item ?? null, without)
    }
    return `[${text}]`
  }
  const keys = Object.keys(value)
  if (keys.length > 1) keys.sort()
  for (const key of keys) {
    const item = (value as Readonly<Record<string, unknown>>)[key]
    if (item === undefined || without.has(key)) continue
    if (text !== "") text += ","
    text += `${JSON.stringify(key)}:${canonicalJson(item, without)}`
  }
  return `{${text}}`
}

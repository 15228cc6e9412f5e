const nothing: ReadonlySet<string> = new Set()

/**
 * Returns the JSON of a value with the keys of every object in code-point order and undefined left out, so that
 * equal values have equal texts (RFC 8785 for the values that occur here).
 *
 * @param without Keys that are left out, at any depth.
 */
export function canonicalJson(value: unknown, without: ReadonlySet<string> = nothing): string {
  if (typeof value === "string") return quoted(value)
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
  if (!isSorted(keys)) keys.sort()
  for (const key of keys) {
    const item = (value as Readonly<Record<string, unknown>>)[key]
    if (item === undefined || without.has(key)) continue
    if (text !== "") text += ","
    text += `${quoted(key)}:${canonicalJson(item, without)}`
  }
  return `{${text}}`
}

function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index++)
    if ((keys[index - 1] as string) > (keys[index] as string)) return false
  return true
}

/** A string in JSON; most need nothing but the quotation marks, and making those here is several times as fast. */
function quoted(text: string): string {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit < 0xe000))
      return JSON.stringify(text)
  }
  return `"${text}"`
}

/** The claims that a model's output holds, as they came, or why there are none. */
export interface ParsedExtraction {
  readonly claims: readonly unknown[]
  readonly problem?: string
}

/** Values that nest deeper than this are no claims. */
const deepest = 32

const shape = 'return { "claims": [ … ] } as extractionJsonSchema() describes it'

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The JSON in a text that may surround it with a code fence or with prose. */
function jsonIn(text: string): unknown {
  const whole = parseJson(text)
  if (whole !== undefined) return whole
  const fence = text.indexOf("```")
  if (fence !== -1) {
    const from = text.indexOf("\n", fence)
    const to = text.indexOf("```", from)
    const fenced = from === -1 ? undefined : parseJson(text.slice(from, to === -1 ? text.length : to))
    if (fenced !== undefined) return fenced
  }
  const starts = [text.indexOf("{"), text.indexOf("[")].filter((start) => start !== -1)
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"))
  return starts.length === 0 ? undefined : parseJson(text.slice(Math.min(...starts), end + 1))
}

/** What a value is as JSON: without getters, circles and whatever else is no data. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null")
  } catch {
    return undefined
  }
}

/** Whether a value nests deeper than any claim does. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []))
  }
  return false
}

/** Returns the list of claims in a model's output: a JSON value, or a text with JSON in it. Never throws. */
export function parseExtraction(output: unknown): ParsedExtraction {
  const value = typeof output === "string" ? jsonIn(output.replace(/^\uFEFF/, "")) : asJson(output)
  if (value === undefined) {
    const problem = `the output holds no JSON, perhaps because it was cut off; ${shape}`
    return { claims: [], problem }
  }
  if (Array.isArray(value)) return { claims: value }
  if (typeof value === "object" && value !== null && "claims" in value && Array.isArray(value.claims))
    return { claims: value.claims }
  return { claims: [], problem: `the output holds no list of claims; ${shape}` }
}

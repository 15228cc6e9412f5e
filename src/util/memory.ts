/** Values deeper than this are not looked up: nothing that is stored nests so deep. */
const deepest = 24
/** So many different values of one hash are told apart; a further one is not remembered. */
const mostOfOneHash = 16
/** Of a value that holds more objects, as a circle held twice over does, nothing is remembered. */
const mostObjects = 1_000_000
let objects = 0

function hashText(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

/** A number for a JSON value, the same for equal values in whatever order their keys stand; 0 where it is too deep. */
function hashOf(value: unknown, without: ReadonlySet<string>, depth: number): number {
  if (typeof value === "string") return hashText(value, 0x811c9dc5)
  if (typeof value === "number") return Math.imul(value ^ (value * 4096), 0x85ebca6b) + 1
  if (typeof value === "boolean") return value ? 3 : 5
  if (typeof value !== "object" || value === null) return 7
  if (depth >= deepest || ++objects > mostObjects) return 0
  if (Array.isArray(value)) {
    let hash = value.length + 11
    for (const item of value) hash = Math.imul(hash, 31) + hashOf(item, without, depth + 1)
    return hash | 0
  }
  let hash = 13
  for (const key in value) {
    if (without.has(key)) continue
    const item = hashOf((value as Record<string, unknown>)[key], without, depth + 1)
    hash += Math.imul(hashText(key, 0x01000193), item | 1)
  }
  return hash | 0
}

/** Whether two JSON values are equal, in whatever order their keys stand. */
function equal(a: unknown, b: unknown, without: ReadonlySet<string>, depth: number): boolean {
  if (a === b) return true
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || depth >= deepest)
    return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    for (let index = 0; index < a.length; index++)
      if (!equal(a[index], b[index], without, depth + 1)) return false
    return true
  }
  if (Array.isArray(b)) return false
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>]
  let more = 0
  for (const key in one) {
    if (without.has(key)) continue
    if (!Object.hasOwn(other, key) || !equal(one[key], other[key], without, depth + 1)) return false
    more++
  }
  for (const key in other) if (!without.has(key)) more--
  return more === 0
}

/** What was made of JSON values, looked up by equality. */
export interface Memory<Value> {
  /** Returns what was made of a value that is equal to this one. */
  find(input: unknown): Value | undefined
  /** Keeps what was made of a value. */
  keep(input: unknown, value: Value): void
}

/**
 * Returns a memory of what was made of JSON values, so that a value that occurs a million times is checked and kept
 * once. Looking up allocates nothing, unlike the value's text as a key would.
 *
 * @param leftOut Keys that make no difference, at any depth.
 */
export function createMemory<Value>(leftOut: readonly string[] = []): Memory<Value> {
  const without: ReadonlySet<string> = new Set(leftOut)
  const byHash = new Map<number, { readonly input: unknown; readonly value: Value }[]>()
  let lastInput: unknown
  let lastHash: number | undefined
  const hash = (input: unknown): number | undefined => {
    if (input !== lastInput) {
      lastInput = input
      objects = 0
      const found = hashOf(input, without, 0)
      lastHash = objects > mostObjects ? undefined : found
    }
    return lastHash
  }
  return {
    find(input) {
      const own = hash(input)
      if (own === undefined) return undefined
      for (const known of byHash.get(own) ?? []) if (equal(known.input, input, without, 0)) return known.value
      return undefined
    },
    keep(input, value) {
      const own = hash(input)
      if (own === undefined) return
      const known = byHash.get(own)
      // what was read is mostly equal to what it was read from: then only one of them is kept
      const entry = { input: equal(input, value, without, 0) ? value : input, value }
      if (known === undefined) byHash.set(own, [entry])
      else if (known.length < mostOfOneHash) known.push(entry)
    },
  }
}

/** Values deeper than this are not looked up: nothing that is stored nests so deep. */
const deepest = 24
/** So many different values of one hash are told apart; a further one is not remembered. */
const mostOfOneHash = 16

function hashText(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

/** A number for a JSON value, the same for equal values in whatever order their keys stand; 0 where it is too deep. */
function hashOf(value: unknown, depth: number): number {
  if (typeof value === "string") return hashText(value, 0x811c9dc5)
  if (typeof value === "number") return Math.imul(value ^ (value * 4096), 0x85ebca6b) + 1
  if (typeof value === "boolean") return value ? 3 : 5
  if (typeof value !== "object" || value === null) return 7
  if (depth >= deepest) return 0
  if (Array.isArray(value)) {
    let hash = value.length + 11
    for (const item of value) hash = Math.imul(hash, 31) + hashOf(item, depth + 1)
    return hash | 0
  }
  let hash = 13
  for (const key in value)
    hash += Math.imul(
      hashText(key, 0x01000193),
      hashOf((value as Record<string, unknown>)[key], depth + 1) | 1,
    )
  return hash | 0
}

/** Whether two JSON values are equal, in whatever order their keys stand. */
function equal(a: unknown, b: unknown, depth: number): boolean {
  if (a === b) return true
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || depth >= deepest)
    return false
  if (Array.isArray(a))
    return (
      Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index], depth + 1))
    )
  if (Array.isArray(b)) return false
  let keys = 0
  for (const key in a) {
    if (!Object.hasOwn(b, key)) return false
    if (!equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], depth + 1))
      return false
    keys++
  }
  for (const _ in b) keys--
  return keys === 0
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
 */
export function createMemory<Value>(): Memory<Value> {
  const byHash = new Map<number, { readonly input: unknown; readonly value: Value }[]>()
  let lastInput: unknown
  let lastHash = 0
  const hash = (input: unknown): number => {
    if (input !== lastInput) {
      lastInput = input
      lastHash = hashOf(input, 0)
    }
    return lastHash
  }
  return {
    find(input) {
      for (const known of byHash.get(hash(input)) ?? []) if (equal(known.input, input, 0)) return known.value
      return undefined
    },
    keep(input, value) {
      const known = byHash.get(hash(input))
      // what was read is mostly equal to what it was read from: then only one of them is kept
      const entry = { input: equal(input, value, 0) ? value : input, value }
      if (known === undefined) byHash.set(hash(input), [entry])
      else if (known.length < mostOfOneHash) known.push(entry)
    },
  }
}

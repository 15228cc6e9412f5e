import type { WordsPart } from "../lang/parts/words.ts"
import type { Fingerprint } from "../schema/claim.ts"
import { isObject, requireThat } from "../schema/require-that.ts"

/** Throws where a value is no text. */
export function requireText(value: unknown, called: string): asserts value is string {
  requireThat(typeof value === "string", "invalid-option", called, "a text", value)
}

/** Throws where a value is no list. */
export function requireList(
  value: unknown,
  called: string,
  takes: string,
): asserts value is readonly unknown[] {
  requireThat(Array.isArray(value), "invalid-option", called, takes, value)
}

/** Throws where a value is no fingerprint. */
export function requireFingerprint(value: unknown, called: string): asserts value is Fingerprint {
  const fits = isObject(value) && typeof value["scheme"] === "string" && Array.isArray(value["hashes"])
  requireThat(fits, "invalid-option", called, "a fingerprint, as fingerprintOf() returns it", value)
}

const someWords = "the words of languages in a list, such as [english.words]"

/** Throws where a value is no list of languages' words: a whole language pack is none. */
export function requireWords(value: unknown, called: string): asserts value is readonly WordsPart[] {
  requireList(value, called, someWords)
  for (const part of value) {
    const fits = isObject(part) && typeof part["contrasts"] === "string"
    requireThat(fits, "invalid-option", called, someWords, isObject(part) ? Object.keys(part) : part)
  }
}

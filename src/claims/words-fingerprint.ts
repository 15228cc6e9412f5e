import type { Fingerprint } from "../schema/claim.ts"
import type { Proposition } from "../schema/proposition.ts"
import { fingerprintOf } from "../wording/fingerprint.ts"

/** Fewer words may be the recorder's own, put in the same way for two who said the same; so many in a row are no chance. */
const fewestWords = 12

/**
 * Returns the fingerprint of the words that a proposition holds, so that a sentence in two outlets is seen to be one
 * although no text was read; undefined where it holds none, or too few to tell.
 */
export function wordsFingerprint({ roles }: Proposition): Fingerprint | undefined {
  const words = Object.values(roles).flatMap((value) => (isText(value) ? [value.text] : []))
  if (words.length === 0) return undefined
  const fingerprint = fingerprintOf(words.join("\n"))
  return fingerprint.words < fewestWords ? undefined : fingerprint
}

function isText(value: unknown): value is { readonly text: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "text" in value &&
    typeof value.text === "string" &&
    "lang" in value
  )
}

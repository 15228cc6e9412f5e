import type { Lexicon } from "./lexicon.ts"
import { readWords } from "./read-words.ts"
import type { Reading } from "./unit.ts"

/** A text is compared with all of its topic: so many readings are kept, the oldest going first. */
const limit = 2000
/** Longer texts are read each time. */
const longest = 1000
const remembered = new WeakMap<Lexicon, Map<string, Reading>>()

/** Reads a text for comparing, or returns its reading if it was read not long ago. */
export function readingOf(text: string, lexicon: Lexicon): Reading {
  if (text.length > longest) return readWords(text, lexicon)
  let known = remembered.get(lexicon)
  if (known === undefined) {
    known = new Map()
    remembered.set(lexicon, known)
  }
  const found = known.get(text)
  if (found !== undefined) return found
  const reading = readWords(text, lexicon)
  if (known.size >= limit) {
    const [oldest] = known.keys()
    if (oldest !== undefined) known.delete(oldest)
  }
  known.set(text, reading)
  return reading
}

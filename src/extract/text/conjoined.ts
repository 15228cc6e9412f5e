import type { Document } from "./document.ts"

/** Whether an everyday conjunction is written onto the word at a token ("وقال", "فقال"). */
export function isConjoined({ pack, word }: Document, at: number): boolean {
  const written = word(at)
  return pack.letters.conjunctive.some((conjunction) => written.startsWith(conjunction))
}

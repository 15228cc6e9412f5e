import type { Document } from "../text/document.ts"

/** Whether the speaker binds self or own side to a future deed ("that he will", "سنواصل"). */
export function binds(document: Document, at: number, subject: boolean, to: number, body: boolean): boolean {
  const { letters } = document.pack
  const { noun, pronoun } = document.marks[at] ?? {}
  // "it would": the speaker only where a body speaks
  const thing =
    pronoun !== undefined && pronoun.value.number === "singular" && pronoun.value.gender === undefined
  if (thing && !body) return false
  const own = document.flag(at, "self")
  if (letters.promises(document.word(at)) && noun === undefined) return true
  if (subject) return letters.future(document.word(at))
  const next = at + Math.max(own, pronoun?.length ?? 0)
  if (next === at) return false
  for (let index = next; index < Math.min(to, next + 2); index++)
    if (letters.future(document.word(index)) && document.flag(index, "negation") === 0) return true
  return false
}

import type { Document } from "../../text/document.ts"
import { found, type StepResult, type Walk } from "../complement-walk.ts"

/** "to leave", but not "to a settlement". */
function opensInfinitive(document: Document, at: number): boolean {
  const length = document.flag(at, "infinitive")
  if (length === 0) return false
  const next = document.marks[at + length]
  if (document.flag(at + length, "definite") > 0 || document.tokens[at + length]?.kind !== "word")
    return false
  return next?.count === undefined && next?.pronoun === undefined
}

export function infinitive(walk: Walk): StepResult {
  const { cue } = walk.form
  if (!cue.infinitive || !opensInfinitive(walk.document, walk.at)) return undefined
  return found(walk, "infinitive", cue.raising && walk.object >= 0 ? walk.object : walk.at)
}

/** "accused | rebels of being behind the attack": who is accused belongs to the claim. */
export function predicative(walk: Walk): StepResult {
  const { predicative: word } = walk.form.cue
  return walk.object >= 0 && word !== "" && word === walk.document.word(walk.at)
    ? found(walk, "predicative", walk.object, walk.object)
    : undefined
}

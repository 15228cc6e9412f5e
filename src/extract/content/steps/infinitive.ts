import { isCapital } from "../../who/written-name.ts"
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

/** "vowed on a visit | to Seoul": a place, where words are not all written with capitals as in headlines. */
function goesToPlace(document: Document, at: number): boolean {
  return document.pack.letters.capitals && isCapital(document, at + 1) && !isCapital(document, at)
}

/** "told them of means | used to hold him", "for there | to be rain": an infinitive that hangs on the word before it. */
function isOfOther(document: Document, at: number): boolean {
  const word = document.word(at - 1)
  const { passiveParticiple, verb } = document.pack.letters
  return document.flag(at - 1, "silent") > 0 || (passiveParticiple(word) && verb(word))
}

export function infinitive(walk: Walk): StepResult {
  const { cue } = walk.form
  if (!cue.infinitive || !opensInfinitive(walk.document, walk.at)) return undefined
  if (walk.object < 0 && goesToPlace(walk.document, walk.at)) return undefined
  if (cue.act === "demands" && walk.object >= 0 && isOfOther(walk.document, walk.at)) return undefined
  // "urged | residents to leave": who is to do it belongs to the claim, whoever is promised something or invited does not
  const owned = walk.object >= 0 && (cue.raising || (cue.act !== "promises" && cue.act !== "invites"))
  return found(walk, "infinitive", owned ? walk.object : walk.at)
}

/** "accused | rebels of being behind the attack": who is accused belongs to the claim. */
export function predicative(walk: Walk): StepResult {
  const { predicative: word } = walk.form.cue
  return walk.object >= 0 && word !== "" && word === walk.document.word(walk.at)
    ? found(walk, "predicative", walk.object, walk.object)
    : undefined
}

import { found, type StepResult, type Walk } from "../complement-walk.ts"

/** "لم يؤكد الجيش ولم ينف": one refusal in two words. */
export function twofold({ document, form, at }: Walk): StepResult {
  const { negated } = form.cue
  if (negated === undefined || document.flag(at, "negation") === 0) return undefined
  const cues = document.marks[at + 1]?.cues
  return cues?.forms.some((other) => other.cue.negated === negated) === true
    ? at + 1 + cues.length
    : undefined
}

/** "رفض المتحدث تأكيد أو نفي …": what is withheld comes behind. */
export function refusal(walk: Walk): StepResult {
  const { document, form, at, limit } = walk
  if (form.cue.refused === undefined || document.flag(at, "refusal") === 0) return undefined
  let from = at + 1
  while (from < limit && (document.flag(from, "refusal") > 0 || document.flag(from, "conjunction") > 0))
    from++
  return from < limit && document.tokens[from]?.kind !== "mark" ? found(walk, "refusal", from) : "nothing"
}

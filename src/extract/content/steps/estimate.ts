import { found, type StepResult, type Walk } from "../complement-walk.ts"

/** So far behind a thing its amount may stand. */
const reach = 14

/** Whether an amount, at which a thing is put, stands behind it: "the losses | at $30 million". */
export function estimate(walk: Walk): StepResult {
  const { document, form, start } = walk
  const { amount } = form.cue
  if (amount === undefined || walk.at !== start) return undefined
  for (let at = start; at < Math.min(walk.reach, start + reach); at++) {
    if (document.tokens[at]?.kind === "mark" && !document.isMark(at, "'’-")) return undefined
    if (document.marks[at]?.complementiser !== undefined && document.marks[at]?.noun === undefined)
      return undefined
    if (at === start || document.word(at) !== amount) continue
    const amounts =
      document.tokens[at + 1]?.kind === "number" ||
      document.isMark(at + 1, "$€£") ||
      document.pack.reporting.measures.includes(document.word(at + 1))
    return amounts ? found(walk, "predicative", start) : undefined
  }
  return undefined
}

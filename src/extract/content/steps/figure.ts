import { found, type StepResult, type Walk } from "../complement-walk.ts"

/** "said | at least 40 people were killed": the clause begins with its figure. */
export function figure(walk: Walk): StepResult {
  const { document, form, at } = walk
  const length = document.flag(at, "bound")
  if (length === 0 || !form.cue.bare || form.kind === "noun" || form.kind === "infinitive") return undefined
  if (form.cue.addressed && walk.object < 0) return undefined
  const next = at + length
  const number =
    document.tokens[next]?.kind === "number" ||
    document.isMark(next, "$£€") ||
    document.marks[next]?.count !== undefined
  // "said about two weeks ago": a time
  const time = [next + 1, next + 2].some((behind) => document.flag(behind, "time") > 0)
  return number && !time ? found(walk, "bare", at, at) : undefined
}

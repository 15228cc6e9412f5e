import { found, type StepResult, type Walk } from "../complement-walk.ts"

const terminal = ".!?؟…۔;؛"

export function colon(walk: Walk): StepResult {
  const { document, form, at } = walk
  if (!document.isMark(at, ":")) return undefined
  if (!form.cue.quote && !form.cue.clause) return "stop"
  if (at + 1 >= walk.limit) return "nothing"
  const close = document.partner[at + 1] ?? -1
  return found(walk, close > at + 1 ? "quote" : "clause", at + 1)
}

export function stop({ document, at }: Walk): StepResult {
  if (!document.isMark(at, terminal)) return undefined
  const before = document.tokens[at - 1]
  const shortens =
    document.word(at) === "." &&
    before?.end === document.tokens[at]?.start &&
    document.pack.sentences.abbreviations.includes(document.word(at - 1))
  return shortens ? undefined : "stop"
}

export function mark({ document, at }: Walk): StepResult {
  return document.tokens[at]?.kind === "mark" ? at + 1 : undefined
}

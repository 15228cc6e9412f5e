import { found, type StepResult, type Walk } from "../complement-walk.ts"
import { isQuotedName, isShortQuote } from "../quoted-name.ts"

/** Whether a short quotation names something between cue and content. */
function isName({ document, names, at, start }: Walk, close: number): boolean {
  if (!isShortQuote(document, at)) return false
  const behindCue = at === start || document.isMark(at - 1, ":,،")
  return (
    names.within(document, at + 1, close).length > 0 ||
    (!behindCue && document.pack.content.subjectBetween) ||
    document.marks[at]?.noun !== undefined
  )
}

export function quotation(walk: Walk): StepResult {
  const { document, form, at, start, limit } = walk
  const { cue } = form
  const close = document.partner[at] ?? -1
  if (close <= at) return undefined
  // 'هددت "قوات الشمال" بالانسحاب': a name in marks between verb and content
  if (document.pack.content.subjectBetween && at === start && isQuotedName(document, at, limit))
    return close + 1
  if (form.resumed === true && cue.predicative !== undefined) return found(walk, "quote", at)
  const name = isName(walk, close)
  if ((cue.quote || form.kind === "participle") && !(name && close + 1 < limit && at !== start))
    return found(walk, "quote", at)
  return name ? close + 1 : "stop"
}

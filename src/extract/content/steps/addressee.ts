import { addressee as spokenTo, addresseeBeside } from "../../who/addressee.ts"
import { startsAddressee } from "../../who/addressee-start.ts"
import { opensClause } from "../../who/adverbial.ts"
import { found, type StepResult, type Walk } from "../complement-walk.ts"

/** Behind "U" of "U.S. citizens" the rest of the person spoken to; else where the mention ends. */
function dottedEnd({ document, names, reach }: Walk, end: number): number {
  let at = end
  const isDot = (dot: number): boolean =>
    document.isMark(dot, ".") && document.tokens[dot - 1]?.end === document.tokens[dot]?.start
  while (isDot(at) && document.tokens[at + 1]?.start === document.tokens[at]?.end) at += 2
  if (at === end && !document.isMark(end - 1, ".")) return end
  if (isDot(at)) at++
  const rest = spokenTo(document, names, at, reach)
  return rest === undefined || document.flag(at, "infinitive") > 0 ? at : rest.to
}

/** "told reporters | travelling with him | that": the clause behind what those spoken to were doing. */
function behindDoing({ document, reach }: Walk, from: number): number | undefined {
  if (!document.pack.content.bareAddressee) return undefined
  if (!document.pack.letters.activeParticiple(document.word(from))) return undefined
  for (let at = from; at < reach && document.tokens[at]?.kind === "word"; at++) {
    const complementiser = document.marks[at]?.complementiser
    if (complementiser !== undefined && complementiser.value.weak !== true) return at
  }
  return undefined
}

/** The person or outlet spoken to. */
export function addressee(walk: Walk): StepResult {
  const { document, names, form, at } = walk
  const { content, reporting } = document.pack
  const bare = content.bareAddressee && form.cue.addressed && walk.object < 0
  if (!bare && !startsAddressee(document, names, at, walk.limit)) return undefined
  const first = reporting.addressees.includes(document.word(at)) ? at + 1 : at
  const mention = spokenTo(document, names, first, walk.reach)
  if (mention === undefined) return undefined
  const told = { ...mention, to: dottedEnd(walk, mention.to) }
  // "warned the army would strike": no one was addressed, a clause begins
  if (content.bareClauses && form.cue.bare && opensClause(document, told.to)) return found(walk, "bare", at)
  if (told.to <= first) return undefined
  // who is accused is spoken of, not spoken to
  if (form.cue.predicative === undefined) walk.addressees.push(told)
  walk.object = first
  const beside = addresseeBeside(document, names, told.to, walk.reach)
  if (beside !== undefined) walk.addressees.push(beside)
  const end = beside?.to ?? told.to
  return behindDoing(walk, end) ?? end
}

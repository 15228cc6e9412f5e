import { addressee as spokenTo } from "../../who/addressee.ts"
import { startsAddressee } from "../../who/addressee-start.ts"
import { opensClause } from "../../who/adverbial.ts"
import { found, type StepResult, type Walk } from "../complement-walk.ts"

/** The person or outlet spoken to. */
export function addressee(walk: Walk): StepResult {
  const { document, names, form, at } = walk
  const { content, reporting } = document.pack
  const bare = content.bareAddressee && form.cue.addressed && walk.object < 0
  if (!bare && !startsAddressee(document, names, at, walk.limit)) return undefined
  const first = reporting.addressees.includes(document.word(at)) ? at + 1 : at
  const told = spokenTo(document, names, first, walk.reach)
  if (told === undefined) return undefined
  // "warned the army would strike": no one was addressed, a clause begins
  if (content.bareClauses && form.cue.bare && opensClause(document, told.to))
    return form.cue.clause ? found(walk, "bare", at) : undefined
  if (told.to <= first) return undefined
  walk.addressees.push(told)
  walk.object = first
  return told.to
}

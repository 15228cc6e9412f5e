import { pushAll } from "../../../util/push-all.ts"
import { mentionsAfter } from "../../who/mentions.ts"
import { outletOn, outletTold } from "../../who/outlet-told.ts"
import { found, type StepResult, type Walk } from "../complement-walk.ts"

/** Takes the speakers behind a relay as those whose words are passed on; the token behind them. */
function take(walk: Walk, from: number): number | undefined {
  const inner = mentionsAfter(walk.document, walk.names, from, walk.limit)
  if (inner.mentions.length === 0) return undefined
  pushAll(walk.relayed, inner.mentions)
  return inner.to
}

/** "في حديث مع صحيفة …", "in an interview with …", "on CNN": the outlet passes it on. */
function told(walk: Walk): number | undefined {
  const { document, names, at } = walk
  const medium = document.marks[at]?.medium
  const outlet =
    medium === undefined
      ? outletOn(document, names, at, walk.limit)
      : outletTold(document, names, at + medium.length - 1, walk.limit)
  if (outlet === undefined) return undefined
  walk.addressees.push(outlet)
  return outlet.to
}

/** A word that passes words on, or the cue's own preposition of relay: the inner speaker comes next. */
function passedOn(walk: Walk): number | undefined {
  const { document, form, at, start } = walk
  const cues = document.marks[at]?.cues
  const relays = cues?.forms.some(
    ({ cue, kind }) => cue.act === "reports" && (kind === "preposition" || kind === "participle"),
  )
  const taken = at > start && relays === true ? take(walk, at + (cues?.length ?? 1)) : undefined
  if (taken !== undefined) return taken
  const { relay } = form.cue
  if (relay === undefined) return undefined
  if (relay === "") return at === start ? take(walk, at) : undefined
  return document.word(at) === relay ? take(walk, at + 1) : undefined
}

/** A verbal noun or participle that carries on the relay ("قوله", "as saying"). */
function carriesOn(walk: Walk): StepResult {
  const { document, at } = walk
  const cues = document.marks[at]?.cues
  if (walk.relayed.length === 0 || cues === undefined) return undefined
  const next = at + cues.length
  const bare =
    document.pack.content.bareClauses &&
    document.marks[next]?.complementiser === undefined &&
    document.tokens[next]?.kind === "word" &&
    // "as saying in an interview that"
    document.marks[next]?.medium === undefined
  return bare ? found(walk, "bare", next, next) : next
}

export function relay(walk: Walk): StepResult {
  return told(walk) ?? passedOn(walk) ?? carriesOn(walk)
}

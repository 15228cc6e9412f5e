import type { Document } from "../../text/document.ts"
import { found, type StepResult, type Walk } from "../complement-walk.ts"

const terminal = ".!?؟…۔;؛"

export function colon(walk: Walk): StepResult {
  const { document, form, at } = walk
  // "at 2:30"
  if (!document.isMark(at, ":") || document.tokens[at - 1]?.kind === "number") return undefined
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

/** So many tokens has a relative clause that two commas set off at most. */
const longestAside = 24

/** "المسؤول، الذي لم تذكر اسمه، | أن": the token behind a relative clause between commas, where a content begins there. */
function behindRelative({ document, at, reach }: Walk): number | undefined {
  if (!document.isMark(at, ",،") || document.flag(at + 1, "relative") === 0) return undefined
  for (let close = at + 2; close < Math.min(reach, at + longestAside); close++) {
    if (document.isMark(close, terminal)) return undefined
    const complementiser = document.marks[close]?.complementiser
    // what the relative clause itself tells goes on over its commas
    if (complementiser !== undefined && complementiser.value.weak !== true) return undefined
    if (!document.isMark(close, ",،")) continue
    const next = document.marks[close + 1]?.complementiser
    const opens =
      (next !== undefined && next.value.weak !== true) || (document.partner[close + 1] ?? -1) > close
    return opens ? close + 1 : undefined
  }
  return undefined
}

/** "المستخدمون - بعد أن رأوا الصورة - إن": the token behind what two dashes set off, where a content begins there. */
function behindDashes({ document, at, reach }: Walk): number | undefined {
  if (!isDash(document, at)) return undefined
  for (let close = at + 2; close < Math.min(reach, at + longestAside); close++) {
    if (document.isMark(close, terminal)) return undefined
    if (!isDash(document, close)) continue
    const next = document.marks[close + 1]?.complementiser
    return next !== undefined && next.value.weak !== true ? close + 1 : undefined
  }
  return undefined
}

/** A dash or a hyphen with blanks around it. */
function isDash({ tokens, isMark }: Document, at: number): boolean {
  return (
    isMark(at, "–—-") &&
    tokens[at - 1]?.end !== tokens[at]?.start &&
    tokens[at]?.end !== tokens[at + 1]?.start
  )
}

export function mark(walk: Walk): StepResult {
  const { document, at } = walk
  if (document.tokens[at]?.kind !== "mark") return undefined
  // "said on Monday — raising hopes": what the article makes of it
  if (document.isMark(at, "–—") && document.pack.letters.activeParticiple(document.word(at + 1)))
    return "stop"
  return behindRelative(walk) ?? behindDashes(walk) ?? at + 1
}

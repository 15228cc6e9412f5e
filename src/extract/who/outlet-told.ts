import { addressee, bracketEnd } from "./addressee.ts"
import { startsAddressee } from "./addressee-start.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import { phrasesAfter } from "./mentions.ts"
import type { NameFinder } from "./name-finder.ts"
import { isCapital } from "./written-name.ts"

/** Tokens of the longest title of a programme. */
const longestTitle = 8

/**
 * "said | on CNN that", "wrote | in The Guardian", "said | on NBC's “Meet the Press”": the outlet that a preposition
 * brings in, with the programme that belongs to it.
 */
export function outletOn(
  document: Document,
  names: NameFinder,
  at: number,
  limit: number,
): Mention | undefined {
  if (!document.pack.reporting.airing.includes(document.word(at))) return undefined
  let next = at + 1
  while (document.flag(next, "definite") > 0) next++
  const hit = names.at(document, next, limit)
  if (hit === undefined || !names.isOutlet(hit)) return undefined
  const to = bracketEnd(document, document.isMark(hit.to, "'’") ? hit.to + 1 : hit.to, limit)
  // "the NBC program “Meet the Press”", "on the Coast FM radio that"
  const behind = document.tokens[to]?.kind === "word" && !isCapital(document, to) ? to + 1 : to
  const close = document.partner[behind] ?? -1
  if (close > behind && close - behind <= longestTitle && close < limit)
    return { from: at + 1, to: close + 1, definite: true }
  const complementiser = document.marks[behind]?.complementiser
  // "on Reuters reports that"
  if (behind > to && document.marks[to]?.cues !== undefined) return undefined
  const told = complementiser !== undefined && complementiser.value.weak !== true
  return { from: at + 1, to: told ? behind : to, definite: true }
}

/** The outlet that a statement was made to, behind its medium ("in an interview | with the newspaper"). */
export function outletTold(
  document: Document,
  names: NameFinder,
  from: number,
  limit: number,
): Mention | undefined {
  const { marks, pack } = document
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    if (document.tokens[at]?.kind !== "word") return undefined
    // "في تصريح | لصحيفة الساحل"
    if (pack.sources.order.head === "first" && startsAddressee(document, names, at, limit))
      return phrasesAfter(document, names, at, limit).mentions[0]
    // "during an interview | on NBC's “Today”"
    const airing = at > from ? outletOn(document, names, at, limit) : undefined
    if (airing !== undefined) return airing
    if (!pack.reporting.companions.includes(document.word(at))) continue
    let next = at + 1
    while (document.flag(next, "definite") > 0) next++
    const open = document.partner[next] ?? -1
    const hit = names.at(document, open > next ? next + 1 : next, limit)
    const paper = hit === undefined ? addressee(document, names, next, limit) : undefined
    if (paper !== undefined && pack.sources.mastheads.includes(document.word(paper.to - 1))) return paper
    if (marks[next]?.noun?.value.kind !== "outlet" && (hit === undefined || !names.isOutlet(hit)))
      return undefined
    return pack.sources.order.head === "last" && hit !== undefined
      ? { from: at + 1, to: bracketEnd(document, hit.to, limit), definite: true }
      : phrasesAfter(document, names, next, limit).mentions[0]
  }
  return undefined
}

import { bracketEnd } from "./addressee.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import { phrasesAfter } from "./mentions.ts"
import type { NameFinder } from "./name-finder.ts"

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
    if (!pack.reporting.companions.includes(document.word(at))) continue
    let next = at + 1
    while (document.flag(next, "definite") > 0) next++
    const open = document.partner[next] ?? -1
    const hit = names.at(document, open > next ? next + 1 : next, limit)
    if (marks[next]?.noun?.value.kind !== "outlet" && (hit === undefined || !names.isOutlet(hit)))
      return undefined
    return pack.sources.order.head === "last" && hit !== undefined
      ? { from: at + 1, to: bracketEnd(document, hit.to, limit), definite: true }
      : phrasesAfter(document, names, next, limit).mentions[0]
  }
  return undefined
}

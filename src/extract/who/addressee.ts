import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import { phrasesAfter } from "./mentions.ts"
import { isNumbered, type NameFinder } from "./name-finder.ts"
import { isCapital } from "./written-name.ts"

/** Behind a name the brackets that belong to it: "Agence France-Presse | (AFP)". */
export function bracketEnd(document: Document, at: number, to: number): number {
  if (!document.isMark(at, "(")) return at
  for (let close = at + 1; close < Math.min(to, at + 10); close++)
    if (document.isMark(close, ")")) return close + 1
  return at
}

/** Tokens of the longest phrase for the person spoken to. */
const longest = 8

/** The person spoken to: a pronoun, a name, or a noun phrase up to its noun. */
export function addressee(
  document: Document,
  names: NameFinder,
  at: number,
  to: number,
): Mention | undefined {
  const { sources } = document.pack
  if (sources.order.head === "first") return phrasesAfter(document, names, at, to).mentions[0]
  if (sources.objects.includes(document.word(at))) return { from: at, to: at + 1, definite: true }
  const hit = names.at(document, at, to)
  const end = hit?.to ?? at
  const possessor =
    hit !== undefined && sources.possessive.some((ending) => document.word(hit.to - 1).endsWith(ending))
  // "Syrian President Bashar al-Assad": an office and a name go on
  const office =
    end < to &&
    isCapital(document, end) &&
    (document.marks[end]?.noun !== undefined || document.flag(end, "title") > 0)
  const last = hit === undefined || possessor || office ? nounEnd(document, names, at, end, to) : end
  if (last <= at) return undefined
  // "told CNN's | “Night Live”": the title of a programme
  const owned = sources.possessive.some((ending) => document.word(last - 1).endsWith(ending))
  const title = owned ? (document.partner[last] ?? -1) : -1
  if (title > last && title - last <= longest && title < to)
    return { from: at, to: title + 1, definite: false }
  return { from: at, to: bracketEnd(document, last, to), definite: false }
}

/** "told CNN | and Fox News": another outlet to which the same was told. */
export function addresseeBeside(
  document: Document,
  names: NameFinder,
  at: number,
  to: number,
): Mention | undefined {
  const { sources } = document.pack
  if (sources.order.head === "first" || !sources.conjunctions.includes(document.word(at))) return undefined
  let from = at + 1
  while (from < to && document.flag(from, "definite") > 0) from++
  const hit = names.at(document, from, to)
  if (hit === undefined || !names.isOutlet(hit)) return undefined
  return { from: at + 1, to: bracketEnd(document, hit.to, to), definite: false }
}

/** The end of the noun phrase, which its noun or a registered person closes. */
function nounEnd(document: Document, names: NameFinder, from: number, start: number, to: number): number {
  let end = start
  while (
    end < to &&
    end - from < longest &&
    (document.tokens[end]?.kind === "word" || isNumbered(document, end))
  ) {
    const name = end > from ? names.at(document, end, to) : undefined
    if (name !== undefined && names.isPerson(name)) return name.to
    if (isOver(document, end, from)) return end
    const noun = document.marks[end]?.noun
    if (noun !== undefined && noun.length > 1) return end + noun.length
    if (isNumbered(document, end)) return end + 1
    if (end > from && isCapital(document, end - 1) && !isCapital(document, end)) return end
    const closes =
      noun !== undefined &&
      !isCapital(document, end) &&
      document.marks[end + 1]?.noun === undefined &&
      !isCapital(document, end + 1)
    end++
    if (closes) return end
  }
  return end
}

function isOver(document: Document, at: number, from: number): boolean {
  const marks = document.marks[at]
  if (marks?.complementiser !== undefined) return true
  if (
    (["infinitive", "time", "preposition", "auxiliary"] as const).some((flag) => document.flag(at, flag) > 0)
  )
    return true
  return at > from && marks?.pronoun !== undefined && marks.pronoun.value.possessive !== true
}

/** Letters of the longest word that titles write small ("of", "the"). */
const smallWord = 3

/** "told | “Night Live”": the title of a programme in quotation marks, told by its capitals. */
export function quotedTitle(document: Document, open: number, to: number): Mention | undefined {
  const close = document.partner[open] ?? -1
  if (close <= open || close >= to || close - open > longest) return undefined
  let capitals = 0
  for (let at = open + 1; at < close; at++) {
    const token = document.tokens[at]
    if (token?.kind === "number") continue
    if (token?.kind !== "word") {
      if (at < close - 1) return undefined
    } else if (isCapital(document, at)) capitals++
    else if (at === open + 1 || token.end - token.start > smallWord) return undefined
  }
  return capitals > 0 ? { from: open, to: close + 1, definite: false } : undefined
}

import { opensMainClause } from "../content/opens-main-clause.ts"
import { readsAsSpeech } from "../content/quoted-name.ts"
import { startsAddressee } from "./addressee-start.ts"
import { appositive } from "./apposition.ts"
import type { PhraseReader, PhraseStep } from "./phrase-reader.ts"

/** Longest words in quotation marks that are a name rather than a quotation. */
const longestQuoted = 6

/** Behind a description that two commas set off the source ends, unless another is joined to it. */
export const closedDescription: PhraseStep = ({ document, at, closed }) =>
  at === closed && document.flag(at, "conjunction") === 0 && document.flag(at, "relative") === 0
    ? "ends"
    : undefined

/** Reads over quoted names, hyphens, brackets and the commas around an apposition; any other mark ends a source. */
export const overMark: PhraseStep = (reader) => {
  const { document, at } = reader
  if (document.tokens[at]?.kind !== "mark") return undefined
  return quotedName(reader) ?? insideName(reader) ?? brackets(reader) ?? setOff(reader) ?? "ends"
}

function quotedName(reader: PhraseReader): number | undefined {
  const { document, at, from, to } = reader
  const partner = document.partner[at] ?? -1
  // a registered name may have been read over its opening mark
  if (partner >= from && partner < at) return at + 1
  if (partner <= at || partner - at > longestQuoted || partner >= to) return undefined
  if (readsAsSpeech(document, at)) return undefined
  reader.named = true
  return partner + 1
}

/** "J. Smith", "al-Assad": a mark without a blank before it. */
function insideName({ document, at, from, to }: PhraseReader): number | "ends" | undefined {
  const { tokens, pack } = document
  const token = tokens[at]
  const glued = at > from && tokens[at - 1]?.end === token?.start
  if (!document.isMark(at, ".-‑'’/") || !glued || tokens[at + 1]?.kind !== "word" || at + 1 >= to)
    return undefined
  const initial = pack.sentences.abbreviations.includes(document.word(at - 1))
  return initial || token?.folded !== "." ? at + 1 : "ends"
}

function brackets({ document, at, to }: PhraseReader): number | "ends" | undefined {
  if (!document.isMark(at, "(")) return undefined
  let close = at + 1
  while (close < to && !document.isMark(close, ")")) close++
  return close >= to ? "ends" : close + 1
}

/** Whether a word neither describes who has just been named nor names another. */
function isObject({ document, names, to }: PhraseReader, at: number): boolean {
  const { letters } = document.pack
  return (
    document.tokens[at]?.kind === "word" &&
    document.marks[at] === undefined &&
    !letters.definite(document.word(at)) &&
    names.at(document, at, to) === undefined
  )
}

function setOff(reader: PhraseReader): number | undefined {
  const { document, names, at, from, to, named } = reader
  if (!document.isMark(at, ",،") || at === from) return undefined
  // "مصادر أمنية، | للوكالة": to whom it was told
  if (startsAddressee(document, names, at + 1, to)) return undefined
  const end = appositive(document, names, from, at + 1, to, named)
  if (end === 0) return undefined
  reader.named = true
  // "Ann Lee, a teacher, | the road is closed": behind what describes the name another clause begins
  const { letters, sources } = document.pack
  const behind = sources.order.describedBehind && document.isMark(end - 1, ",")
  // "مدير المصنع، سامر عوض، | رسالة": behind the name another noun is an object
  if (sources.order.objectFollows && document.isMark(end - 1, ",،") && isObject(reader, end))
    reader.closed = end
  // "for the smaller, locally owned firm"
  if (behind && !letters.adverb(document.word(end)) && opensMainClause(document, end, document.tokens.length))
    reader.closed = end
  return end
}

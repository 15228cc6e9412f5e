import type { Document } from "../text/document.ts"
import type { NameFinder } from "./name-finder.ts"
import { describe } from "./mention.ts"
import { isWrittenName } from "./name-form.ts"
import { isSmallWord } from "./phrase-words.ts"
import { isStop } from "./phrase-stop.ts"
import { isCapital } from "./written-name.ts"

/** Longest words in quotation marks that are a name rather than a quotation. */
const longestQuoted = 6
/** Words of a description between commas that a source may have, in a language where a name stands there instead. */
const shortest = 2
const people: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])
const longest = 4
/** Words of an office that commas set off behind a name ("المتحدث باسم اتحاد عمال الميناء"). */
const longestOffice = 8

/** After a comma: the end of a name or description set off by commas, comma included; 0 where there is none. */
export function appositive(
  document: Document,
  names: NameFinder,
  from: number,
  start: number,
  to: number,
  named: boolean,
): number {
  const { tokens } = document
  const first = tokens[start]
  if (first === undefined || start >= to) return 0
  const partner = document.partner[start] ?? -1
  if (partner > start && partner - start <= longestQuoted && partner < to)
    return behindComma(document, partner + 1)
  if (first.kind !== "word") return 0
  const hit = names.at(document, start, to)
  if (hit !== undefined && !named && !isSmallWord(document, hit)) {
    // "ميشيل | تامر": the short form of another person's name
    const short = hit.entries.every(({ form }) => form === "short")
    const longer = short && !document.pack.letters.capitals ? nameEnd(document, from, start, to) : 0
    return Math.max(longer, behindComma(document, hit.to))
  }
  const own = named || !document.pack.letters.capitals ? 0 : ownNameEnd(document, from, start, to)
  if (own > 0) return own
  return document.pack.sources.order.describedBehind
    ? descriptionEnd(document, from, start, to)
    : named && document.flag(start, "relative") === 0
      ? 0
      : nameEnd(document, from, start, to)
}

/** "the officer in Oslo, | Ann Lee": the end of a full name that closes what describes one person; 0 where none does. */
function ownNameEnd(document: Document, from: number, start: number, to: number): number {
  const { head } = describe(document, from, start - 1)
  if (head === undefined || head.number === "plural" || !people.has(head.kind)) return 0
  let at = start
  while (at < to && document.tokens[at]?.kind === "word" && isWrittenName(document, at, to)) at++
  const width = at - start
  if (width < shortest || width > longest || !document.isMark(at, ",.")) return 0
  return behindComma(document, at)
}

function behindComma(document: Document, at: number): number {
  return document.isMark(at, ",،") ? at + 1 : at
}

/** "المتحدث باسم الوزارة، سامر عوض،": the end of a name that no registry has. */
function nameEnd(document: Document, from: number, start: number, to: number): number {
  const { tokens, marks, pack } = document
  const word = document.word(start)
  if (document.flag(start, "relative") > 0) return relativeEnd(document, start, to)
  if (isStop(document, start, false) || document.flag(start, "preposition") > 0) return 0
  if (marks[start]?.cues !== undefined || pack.letters.eventNoun(word)) return 0
  // "بحسب مراقبين، تعكس الأزمة خللا،": a verb, unless it is an office that awaits its name
  if (pack.letters.verb(word) && marks[from]?.noun?.value.kind !== "person") return 0
  let at = start
  while (at < to && tokens[at]?.kind === "word" && !isStop(document, at, false)) at++
  const width = at - start
  const most = marks[start]?.noun?.value.kind === "person" ? longestOffice : longest
  if (width < shortest || width > most) return 0
  if (document.isMark(at, ",،")) return at + 1
  // "- كما يقول المحرر، سامر عوض -"
  return document.isMark(at, "–—-") && tokens[at - 1]?.end !== tokens[at]?.start ? at : 0
}

/** Tokens of the longest clause about a source between two commas. */
const longestClause = 16

/** "المسؤولان، اللذان لم تكشف هويتهما،": the end of a clause about the source. */
function relativeEnd(document: Document, start: number, to: number): number {
  for (let at = start + 1; at < Math.min(to, start + longestClause); at++) {
    if (document.isMark(at, ",،")) return at + 1
    if (document.isMark(at, ".!?؟؛:") || document.tokens[at]?.kind === "break") return 0
  }
  return 0
}

/** "Ann Lee, a teacher from Mersa,": the end of what a name adds of itself. */
function descriptionEnd(document: Document, from: number, start: number, to: number): number {
  const { tokens, marks } = document
  let relative = document.flag(start, "relative") > 0
  if (!relative && !capitalised(document, from, start - 1)) return 0
  const opens =
    relative ||
    document.flag(start, "definite") > 0 ||
    marks[start]?.count !== undefined ||
    marks[start]?.noun !== undefined ||
    document.flag(start, "title") > 0
  if (!opens) return 0
  let at = start
  while (
    at < to &&
    !document.isMark(at, ",.;:!?") &&
    (document.partner[at] ?? -1) < 0 &&
    tokens[at]?.kind !== "break"
  ) {
    if (marks[at]?.complementiser?.value.weak !== true && marks[at]?.complementiser !== undefined) return 0
    // "the president who leads the board"
    relative ||= document.flag(at, "relative") > 0
    if (!relative && isClauseVerb(document, at)) return 0
    at++
  }
  return document.isMark(at, ",") ? at + 1 : at
}

/** "…, | the council voted to": whether the verb of a clause stands here rather than what describes a name. */
export function isClauseVerb(document: Document, at: number): boolean {
  if (document.marks[at]?.noun !== undefined || document.flag(at, "infinitive") > 0) return false
  if (document.flag(at, "auxiliary") > 0) return true
  const { clauses } = document.pack
  const [word, next] = [document.word(at), document.word(at + 1)]
  // "a Leeds-based firm"
  if (document.isMark(at - 1, "-‑")) return false
  // "a town known for": a participle describes the noun before it
  const small = (["preposition", "agent", "as"] as const).some((flag) => document.flag(at + 1, flag) > 0)
  return (
    (!small || document.flag(at + 1, "infinitive") > 0) &&
    clauses.verb(word, document.word(at - 1), next) === "sure"
  )
}

/** Whether a run holds a word written with a capital. */
export function capitalised(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isCapital(document, at) && document.flag(at, "definite") === 0) return true
  return false
}

import { isStop } from "./phrase-stop.ts"
import type { Document } from "../text/document.ts"
import type { NameHit } from "./name-finder.ts"
import { endsName } from "./phrase-ends.ts"
import type { PhraseReader, PhraseStep } from "./phrase-reader.ts"

/** A registered name is read whole. */
export const registeredName: PhraseStep = (reader) => {
  const { document, names, at, to } = reader
  const hit = names.at(document, at, to)
  if (hit === undefined || isSmallWord(document, hit)) return undefined
  if (isBehindAdjective(reader)) return "ends"
  // the state or body in somebody's title is not his name ("المبعوث الأممي إلى ليبيا، كمال درويش،")
  reader.named ||=
    names.isPerson(hit) ||
    (!isTitled(reader) && !isBeforeNoun(document, hit) && hit.entries.some((entry) => entry.kind === "agent"))
  reader.at = hit.to
  return document.pack.sources.order.objectFollows && endsName(document, names, hit, to) ? "ends" : hit.to
}

/** "دبلوماسيون غربيون | موسكو": behind an adjective without an article no name belongs to the phrase. */
function isBehindAdjective({ document, at, from }: PhraseReader): boolean {
  const { letters, sources } = document.pack
  if (!sources.order.objectFollows || at - 1 <= from || document.tokens[at - 1]?.kind !== "word") return false
  const before = document.word(at - 1)
  // "حاكم ولاية | تكساس": no adjective of the noun, which it would agree with
  const head = document.marks[from]?.noun?.value.gender
  const { gender } = letters.adjective(before)
  if (head !== undefined && gender !== undefined && head !== gender) return false
  return letters.relative(before) && !letters.definite(before) && document.marks[at - 1]?.noun === undefined
}

/** "UNICEF | field officer": in a language whose head comes last, a name before its noun is not the source's own. */
function isBeforeNoun(document: Document, { to }: NameHit): boolean {
  if (document.pack.sources.order.head !== "last" || document.tokens[to]?.kind !== "word") return false
  return document.marks[to]?.noun !== undefined || document.marks[to + 1]?.noun !== undefined
}

const people: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])

function isTitled({ document, from }: PhraseReader): boolean {
  const noun = document.marks[from]?.noun?.value
  return document.pack.sources.order.head === "first" && noun !== undefined && people.has(noun.kind)
}

/** "الجمعيات | غير الحكومية": an adjective and the word that denies it. */
export const negatedAdjective: PhraseStep = ({ document, at, from, to }) => {
  const { letters, sources } = document.pack
  if (at === from || !sources.privatives.includes(document.word(at)) || at + 1 >= to) return undefined
  const next = document.word(at + 1)
  return letters.definite(next) || letters.relative(next) ? at + 2 : undefined
}

/** "دون": a small word that is also written like a name. */
export function isSmallWord(document: Document, { from, to }: NameHit): boolean {
  return to - from === 1 && (document.flag(from, "blocker") > 0 || document.flag(from, "preposition") > 0)
}

/** "a number of | officials": a count of several words. */
export const openingCount: PhraseStep = ({ document, at, from }) => {
  const length = document.marks[at]?.count?.length ?? 1
  return at === from && length > 1 ? at + length : undefined
}

/** "an informed source": a participle between an article and its noun. */
export const premodifier: PhraseStep = ({ document, at, from }) => {
  const { marks, pack } = document
  if (pack.sources.order.head === "first" || at !== from + 1) return undefined
  if (!pack.letters.passiveParticiple(document.word(at))) return undefined
  const determined = document.flag(from, "definite") > 0 || marks[from]?.count !== undefined
  return determined && (marks[at + 1]?.noun !== undefined || marks[at + 2]?.noun !== undefined)
    ? at + 1
    : undefined
}

/** A word that no source reaches over. */
export const stop: PhraseStep = ({ document, at, from }) =>
  isStop(document, at, at === from) || document.flag(at, "freeRelative") > 0 ? "ends" : undefined

/** Any other word belongs to the source; a noun of several words is read whole. */
export const anyWord: PhraseStep = ({ document, at }) => at + (document.marks[at]?.noun?.length ?? 1)

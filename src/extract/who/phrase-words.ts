import { isStop } from "./phrase-stop.ts"
import { endsName } from "./phrase-ends.ts"
import type { PhraseStep } from "./phrase-reader.ts"

/** A registered name is read whole. */
export const registeredName: PhraseStep = (reader) => {
  const { document, names, at, to } = reader
  const hit = names.at(document, at, to)
  if (hit === undefined) return undefined
  reader.named ||= hit.entries.some((entry) => entry.kind === "agent")
  reader.at = hit.to
  return document.pack.sources.order.objectFollows && endsName(document, names, hit, to) ? "ends" : hit.to
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

import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/complement.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { Speaker } from "./draft.ts"
import { named, type SentenceReader } from "./sentence-reader.ts"

/** So many words lead over from an accusation to its denial ("غير أنه"). */
const leadReach = 4

/** Whoever was accused in the words just reported, where they tell of an accusation. */
export function lastAccused({ document, names, drafts }: SentenceReader, at: number): Speaker | undefined {
  const last = drafts.at(-1)
  const cue = last?.form?.cue
  const [piece] = last?.pieces ?? []
  if (last === undefined || cue === undefined || piece === undefined || at - last.to > leadReach)
    return undefined
  const accuses =
    cue.predicative !== undefined && cue.act === "asserts" && cue.nominal.includes(cue.predicative)
  if (!accuses) return undefined
  const found = mentionsAfter(document, names, piece.from, piece.to)
  return found.mentions.length === 1 && found.mentions[0]?.from === piece.from
    ? named(found.mentions)
    : undefined
}

/** "اتهم الوزير المدير بالغش، لكنه | ينفي التهمة": behind an accusation whoever denies it is the accused. */
export function accusedDenies(
  reader: SentenceReader,
  at: number,
  { cue }: CueForm,
  complement: Complement | undefined,
): Speaker | undefined {
  if (cue.act !== "denies" || complement === undefined) return undefined
  const { document } = reader
  const { anyOf } = document.pack.reporting
  const charge =
    document.flag(complement.at, "deniable") > 0 ||
    document.flag(complement.at, "pointer") > 0 ||
    anyOf.includes(document.word(complement.at))
  if (!charge) return undefined
  // "غير أنه"
  const pronoun =
    document.marks[at - 1]?.complementiser?.value.subject === true && document.flag(at - 2, "blocker") > 0
  return pronoun || document.flag(at - 1, "clause") > 0 ? lastAccused(reader, at) : undefined
}

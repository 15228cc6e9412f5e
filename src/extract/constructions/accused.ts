import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/complement.ts"
import { objectStart } from "../content/with-object.ts"
import type { Mention, Mentions } from "../who/mention.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** So many words of a circumstance may stand between the accused and the charge ("منذ فترة طويلة"). */
const longestCircumstance = 4

/** "ترامب", "الوزير السابق": a name or a noun with nothing but adjectives, so that no second noun can be in it. */
function isPlain({ document, names }: SentenceReader, { from, to }: Mention): boolean {
  const hit = names.at(document, from, to)
  if (hit !== undefined) return hit.to === to
  const { letters, sentences } = document.pack
  if (document.marks[from]?.noun === undefined) return false
  for (let at = from + 1; at < to; at++) {
    const word = document.word(at)
    // "قوات النظام"
    if (at === from + 1 && letters.definite(word) && !letters.definite(document.word(from))) continue
    const adjective = letters.relative(word) || sentences.otherOccasion.includes(letters.bare(word))
    if (!adjective || names.at(document, at, to) !== undefined) return false
  }
  return true
}

/** Whether nothing that could be accused stands between a noun and the charge. */
function chargeFollows({ document, names }: SentenceReader, from: number, to: number): boolean {
  const at = objectStart(document, from, to)
  if (at >= to) return true
  if (document.flag(at, "preposition") === 0 && document.flag(at, "circumstance") === 0) return false
  if (to - at > longestCircumstance || names.within(document, at, to).length > 0) return false
  for (let index = at; index < to; index++)
    if (document.marks[index]?.noun !== undefined || document.tokens[index]?.kind !== "word") return false
  return true
}

/**
 * "واتهمت ترامب بعرقلتها", "اتهام ترامب بعرقلتها": beside a word of accusing the only noun is the accused; whoever accuses
 * is known from before, or not named at all.
 */
export function isAccused(
  reader: SentenceReader,
  form: CueForm,
  { mentions: [only, ...others] }: Mentions,
  complement: Complement | undefined,
): boolean {
  const { document } = reader
  const accuses =
    form.cue.predicative !== undefined &&
    form.cue.act === "asserts" &&
    form.cue.nominal.includes(form.cue.predicative)
  if (!accuses || only === undefined || others.length > 0 || complement === undefined) return false
  // "وتتهم الجماعة | بأنها ذراع للحزب"
  const ofItself = document.marks[complement.at]?.complementiser?.value.subject === true
  if (complement.kind !== "nominal" && !(complement.kind === "clause" && ofItself)) return false
  return isPlain(reader, only) && chargeFollows(reader, only.to, complement.at)
}

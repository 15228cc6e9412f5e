import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Mention } from "../who/mention.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** "إسرائيل توقع اتفاقا": a name alone whose gender is not the verb's, so that this is another verb. */
export function disagrees(
  { document, names, floor }: SentenceReader,
  mentions: readonly Mention[],
  form: CueForm,
): boolean {
  const [only, ...others] = mentions
  if (only === undefined || others.length > 0 || form.gender === undefined || form.number !== "singular")
    return false
  // "وكانت هيلي غاضبة من ملاحظة طالبها فيها": the auxiliary before her tells her gender
  if (
    form.gender === "masculine" &&
    document.flag(only.from - 1, "auxiliary") > 0 &&
    document.pack.letters.perfectFeminine(document.word(only.from - 1))
  )
    return true
  const hit = names.at(document, only.from, only.to)
  // "متحدث باسم | الوزارة أكد": the words before are the subject's, too
  const before = only.from - 1
  const opens = document.flag(before, "clause") > 0 || document.flag(before, "auxiliary") > 0
  const led = before >= floor && document.tokens[before]?.kind === "word" && !opens
  if (hit === undefined || hit.to < only.to || led) return false
  const gender = names.genderOf(document, hit)
  return gender !== undefined && gender !== form.gender
}

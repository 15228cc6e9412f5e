import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Mention } from "../who/mention.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** "ودعا المسؤولين إلى", "ودعا الحكومة إلى": case, gender or number tell that the noun after the verb is spoken to. */
export function isObjectCase(
  { document, names }: SentenceReader,
  mention: Mention,
  form: CueForm,
  after: number,
): boolean {
  const { letters } = document.pack
  const word = document.word(mention.from)
  const noun = document.marks[mention.from]?.noun?.value
  if (noun !== undefined) {
    if (noun.number === "plural") return letters.oblique(word)
    if (mention.from > after || noun.number !== "singular") return false
    if (form.gender === "masculine" && form.number === "singular") {
      // "أبلغ | الأمم المتحدة": the gender that the adjective of the whole name shows
      const hit = letters.definite(word) ? names.at(document, mention.from, mention.to) : undefined
      const gender = (hit === undefined ? undefined : names.genderOf(document, hit)) ?? noun.gender
      return gender === "feminine" && noun.kind === "body"
    }
    return form.gender === "feminine" && noun.gender === "masculine" && noun.kind !== "body"
  }
  // "مشروع قرار يدين | إيران"
  if (
    form.gender === "masculine" &&
    mention.from === after &&
    isOtherGender({ document, names }, mention, form)
  )
    return true
  if (!form.cue.addressed) return false
  if (
    names.at(document, mention.from, mention.to) === undefined &&
    letters.definite(word) &&
    letters.oblique(word)
  )
    return true
  return (
    form.number === "singular" && mention.from === after && isOtherGender({ document, names }, mention, form)
  )
}

/** "واتهمت ترامب", "ودعا سوريا إلى": a name right behind a verb that its gender does not agree with. */
function isOtherGender(
  { document, names }: Pick<SentenceReader, "document" | "names">,
  mention: Mention,
  form: CueForm,
): boolean {
  const hit = names.at(document, mention.from, mention.to)
  if (hit === undefined || form.gender === undefined) return false
  const gender = names.genderOf(document, hit)
  return gender !== undefined && gender !== form.gender
}

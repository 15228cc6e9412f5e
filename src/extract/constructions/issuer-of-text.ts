import type { CueForm } from "../../lang/parts/reporting.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { Speaker } from "./draft.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { named, type SentenceReader } from "./sentence-reader.ts"
import { surePerson } from "./sure-person.ts"

/** "بيانا نفت | فيه": the verb tells what is in a text, which whoever the sentence speaks of has issued. */
export function issuerOfText(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  after: number,
): Speaker | undefined {
  const { inIt } = reader.document.pack.reporting
  if (inIt.includes(reader.document.word(after))) {
    // "عمل ترى فيه | الحكومة خطرا"
    const { document, names } = reader
    const behind = mentionsAfter(document, names, after + 1, reader.run.to, true).mentions
    const own = !form.cue.addressed && behind.length === 1 && behind[0]?.head !== undefined
    return own ? named(behind) : sentenceSubject(reader, at)
  }
  // "قال فيها" is one cue: the text may have been told of before, unless a person opens the sentence
  if (after <= at + 1 || !inIt.includes(reader.document.word(after - 1))) return undefined
  const subject = sentenceSubject(reader, at)
  if (subject === undefined) return undefined
  // "أصدر الحزب | بيانا قال فيه": an object by its case has an issuer in the sentence
  const { marks, pack } = reader.document
  const object =
    marks[at - 1]?.noun?.value.kind === "document" && pack.letters.accusative(reader.document.word(at - 1))
  return object || surePerson(reader, subject) !== undefined ? subject : undefined
}

import type { CueForm } from "../../lang/parts/reporting.ts"
import { writtenAt } from "../who/written-name.ts"
import { misreadings } from "./misreadings.ts"
import { isPassive } from "./passive-voice.ts"
import { negatedAt, type SentenceReader } from "./sentence-reader.ts"
import { agreesWithSubject } from "./verb-agreement.ts"

/**
 * A finite form as the sentence has it: an everyday word that agrees with its subject counts as a verb, and a passive
 * is of that kind. Undefined where the word is something else here, or where its negation leaves nothing reported.
 */
export function verbOfReporting(reader: SentenceReader, at: number, given: CueForm): CueForm | undefined {
  const { document } = reader
  const { pack } = document
  const form: CueForm =
    given.weak === true && agreesWithSubject(document, at, given) ? { ...given, weak: false } : given
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  if (pack.letters.writtenPassive(writtenAt(document, at))) return { ...form, kind: "passive" }
  if (pack.constructions.misreadings.some((id) => misreadings[id](reader, at, form))) return undefined
  const passive = document.flag(at, "passive") > 0 || isPassive(reader, at)
  if (document.flag(after, "agent") > 0 && passive) return { ...form, kind: "passive" }
  const { negated, certainty } = form.cue
  return negated === undefined && certainty === undefined && negatedAt(reader, at) ? undefined : form
}

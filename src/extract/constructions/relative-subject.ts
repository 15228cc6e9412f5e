import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/complement.ts"
import { antecedentOf } from "./antecedent.ts"
import type { Speaker } from "./draft.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { named, type SentenceReader } from "./sentence-reader.ts"
import { surePerson } from "./sure-person.ts"

/** Whether a verb behind a relative word agrees with it, so that its subject may stand before both. */
function agreesWithRelative({ document }: SentenceReader, at: number, { gender, resumed }: CueForm): boolean {
  return resumed !== true && gender === document.pack.letters.agreement(document.word(at - 1)).gender
}

/** "إيران، التي ترى أن": the clause follows its verb at once; with a pronoun it may tell of what stands before ("التي قال إنها"). */
function tellsNext(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  complement: Complement | undefined,
): boolean {
  const after = at + (reader.document.marks[at]?.cues?.length ?? 1)
  if (complement?.kind !== "clause" || complement.at > after + 1) return false
  const clause = reader.document.marks[complement.at]?.complementiser?.value
  return clause?.subject !== true && agreesWithRelative(reader, at, form)
}

/** "تركيا، التي تتهم باريس بانتهاك": behind a verb of accusing that agrees with a relative word stands the accused. */
export function accuser(reader: SentenceReader, at: number, form: CueForm): Speaker | undefined {
  const accuses = form.cue.addressed && form.cue.predicative !== undefined
  if (!accuses || reader.document.flag(at - 1, "relative") === 0) return undefined
  if (!agreesWithRelative(reader, at, form)) return undefined
  const antecedent = antecedentOf(reader, at - 1, true)
  return antecedent === undefined ? undefined : named(antecedent.mentions)
}

/** "الخبير الذي ذكر أن", "الشركة التي تنفي التهم": whoever stands before the relative word before a verb. */
export function describedBefore(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  complement: Complement | undefined,
): Speaker | undefined {
  // "الشرطة التي اتهمت بالإهمال": the accused
  if (complement?.kind === "nominal" && form.cue.act !== "denies") return undefined
  const own = form.cue.act === "denies" || tellsNext(reader, at, form, complement)
  const antecedent = antecedentOf(reader, at - 1, own)
  if (antecedent !== undefined) return named(antecedent.mentions)
  const subject = tellsOfThing(reader, at, form, complement) ? sentenceSubject(reader, at) : undefined
  return subject !== undefined && surePerson(reader, subject) !== undefined ? subject : undefined
}

/** "عرض الوزير الخطة، التي قال إنها": the clause tells of the thing before the relative word, with which the verb does not agree. */
function tellsOfThing(
  { document }: SentenceReader,
  at: number,
  { gender, resumed }: CueForm,
  complement: Complement | undefined,
): boolean {
  const { letters } = document.pack
  // "التي يعتقد أنها": a passive
  if (letters.ambiguousPassive(document.word(at))) return false
  const relative = letters.agreement(document.word(at - 1)).gender
  const subject = complement === undefined ? undefined : document.marks[complement.at]?.complementiser?.value
  if (resumed === true || subject?.subject !== true || relative === undefined || gender === undefined)
    return false
  return gender !== relative && subject.gender === relative
}

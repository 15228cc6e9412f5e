import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/complement.ts"
import { findComplement } from "../content/complement.ts"
import { leadingSubject } from "./leading-subject.ts"
import type { SentenceReader } from "./sentence-reader.ts"

interface Seen {
  readonly at: number
  readonly form: CueForm
  readonly complement: Complement | undefined
}

const seen = new WeakMap<SentenceReader, Seen>()

/** What a finite cue announces. Several constructions ask for it in turn: it is looked for once. */
export function complementAt(reader: SentenceReader, at: number, form: CueForm): Complement | undefined {
  const last = seen.get(reader)
  if (last?.at === at && last.form === form) return last.complement
  const { document, names, run } = reader
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  // where the subject may stand before its verb, the object may follow at once
  const led =
    document.pack.reporting.subject[0] === "after" &&
    form.cue.nominal.includes("") &&
    (document.flag(at - 1, "relative") > 0 || leadingSubject(reader, at) !== undefined)
  const complement = findComplement(document, names, form, after, run.to, led)
  seen.set(reader, { at, form, complement })
  return complement
}

import type { CueForm } from "../../lang/parts/reporting.ts"
import { prepositionSource } from "./cue-source.ts"
import { described } from "./inversion.ts"
import { isProgressive } from "./passive-voice.ts"
import type { Plan } from "./plan.ts"
import type { Note, SentenceReader } from "./sentence-reader.ts"
import { verbOfReporting } from "./verb-of-reporting.ts"

/** "is demanding a vote", but "is questioning a witness": only of a weighty act the thing that it is about is a content. */
function asFinite(form: CueForm): CueForm {
  const { cue } = form
  return { ...form, kind: "finite", cue: cue.act === "asserts" ? { ...cue, nominal: [] } : cue }
}

/** Tries a plan's constructions on a form of a word of reporting, until one has it. */
export function tryCue(plan: Plan): SentenceReader["tryCue"] {
  return (reader: SentenceReader, at: number, given: CueForm): number => {
    if (given.kind === "preposition") {
      const source = prepositionSource(reader, at)
      const to = at + (reader.document.marks[at]?.cues?.length ?? 1)
      if (source === undefined) return 0
      const whole = described(reader.document, source, reader.run.to)
      return reader.tryNote(reader, { at, to, form: given, source: whole })
    }
    const verb = given.kind === "participle" && isProgressive(reader, at) ? asFinite(given) : given
    const form = verb.kind === "finite" ? verbOfReporting(reader, at, verb) : verb
    if (form === undefined) return 0
    for (const read of plan.cues.get(form.kind) ?? []) {
      const taken = read(reader, at, form)
      if (taken !== 0) return Math.max(0, taken)
    }
    return 0
  }
}

/** Tries a plan's constructions on a note on a source, until one has it. */
export function tryNote(plan: Plan): SentenceReader["tryNote"] {
  return (reader: SentenceReader, note: Note): number => {
    for (const read of plan.notes) {
      const taken = read(reader, note)
      if (taken !== 0) return Math.max(0, taken)
    }
    return 0
  }
}

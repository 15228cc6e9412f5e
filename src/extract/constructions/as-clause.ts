import type { CueForm } from "../../lang/parts/reporting.ts"
import { asCueAt } from "../content/as-note.ts"
import { findComplement } from "../content/complement.ts"
import type { Mentions } from "../who/mention.ts"
import { startsAddressee } from "../who/addressee-start.ts"
import { mentionsAfter, phrasesAfter } from "../who/mentions.ts"
import type { FlagConstruction, UseOf } from "./construction.ts"
import type { SentenceReader } from "./sentence-reader.ts"
import { subjectBefore } from "./subject-before.ts"

/** "بحسب ما ذكره مصدر لرويترز": the outlet that was told passes it on. */
function toldAfter({ document, names, run }: SentenceReader, at: number): Mentions | undefined {
  if (!startsAddressee(document, names, at, run.to)) return undefined
  const alone = document.pack.reporting.addressees.includes(document.word(at))
  const found = phrasesAfter(document, names, alone ? at + 1 : at, run.to)
  return found.mentions.length > 0 ? found : undefined
}

/** "بحسب ما نقلت الوكالة | عن مسؤول": whose words the source passes on. */
function passedOn(
  { document, names, run }: SentenceReader,
  at: number,
  { cue }: CueForm,
): Mentions | undefined {
  if (cue.relay === undefined || document.word(at) !== cue.relay) return undefined
  const found = mentionsAfter(document, names, at + 1, run.to)
  const [first] = found.mentions
  const known =
    first?.head !== undefined ||
    (first !== undefined && names.within(document, first.from, first.to).length > 0)
  return known ? found : undefined
}

/** "كما قال الوزير", "بحسب ما نقلت الوكالة عن الوزير تأكيده أن": the source behind the verb. */
function withSourceBehind(reader: SentenceReader, at: number, cueAt: number, form: CueForm): number {
  const { document, names, run } = reader
  const after = cueAt + (document.marks[cueAt]?.cues?.length ?? 1)
  const complement = form.resumed === true ? undefined : findComplement(document, names, form, after, run.to)
  // "كما أكد الوزير ضرورة الحوار": the word only joins a report, unless the words are passed on
  if (complement !== undefined && (complement.kind !== "nominal" || complement.relayed.length === 0)) return 0
  const source = mentionsAfter(document, names, after, run.to)
  if (source.mentions.length === 0) return 0
  const told = toldAfter(reader, source.to)
  const passed = passedOn(reader, source.to, form)
  const whole = { ...source, to: told?.to ?? passed?.to ?? source.to }
  const taken = reader.tryNote(reader, { at, to: after, form, source: whole })
  const draft = taken > 0 ? reader.drafts.at(-1) : undefined
  if (told !== undefined) draft?.outer.unshift({ mentions: told.mentions, cue: null })
  else if (passed !== undefined) draft?.inner.push({ mentions: passed.mentions, cue: null })
  return taken
}

/** "as officials said", "as said by officials": the source before the verb, or behind it where none stands there. */
function withSourceAhead(reader: SentenceReader, at: number, cueAt: number, form: CueForm): number {
  const { document, names, run } = reader
  const length = document.flag(at, "as")
  const after = cueAt + (document.marks[cueAt]?.cues?.length ?? 1)
  const found =
    cueAt > at + length
      ? subjectBefore(document, cueAt, at + length)
      : mentionsAfter(document, names, cueAt + 1, run.to)
  if (found === undefined || found.mentions.length === 0) return 0
  const to = Math.max(found.to, after)
  return reader.tryNote(reader, { at, to, form, source: { ...found, to } })
}

/** As the driver said. */
export const asClause: FlagConstruction<UseOf<"as-clause">> = {
  on: "flag",
  flag: "as",
  read(reader, at, { source }) {
    const { document, run } = reader
    const cueAt = asCueAt(document, at)
    if (cueAt < 0 || cueAt >= run.to) return 0
    const form = document.marks[cueAt]?.cues?.forms.find((other) => other.kind === "finite")
    if (form === undefined) return 0
    return source === "before"
      ? withSourceAhead(reader, at, cueAt, form)
      : withSourceBehind(reader, at, cueAt, form)
  },
}

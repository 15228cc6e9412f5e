import type { CueForm } from "../../lang/parts/reporting.ts"
import { addDraft, named, type SentenceReader } from "./sentence-reader.ts"
import { subjectAhead } from "./governing-subject.ts"

/** Words behind the verb up to the colon: whom it was told, when and where. */
const longestBetween = 12

/** Whether the sentence ends with a colon, and a quotation opens the next paragraph. */
function opensQuotation({ document, run }: SentenceReader, from: number): boolean {
  const { tokens } = document
  let colon = from
  while (colon < Math.min(run.to, from + longestBetween) && !document.isMark(colon, ":")) colon++
  if (!document.isMark(colon, ":")) return false
  let next = colon + 1
  while (tokens[next]?.kind === "break") next++
  return next > colon + 1 && next >= run.to && (document.partner[next] ?? -1) > next
}

/** "The agency reports:", and a quotation as a paragraph of its own: whoever speaks there. Answers how many tokens were taken. */
export function quotationAhead(reader: SentenceReader, at: number, form: CueForm): number {
  if (!form.cue.quote || form.weak === true || !reader.document.pack.letters.capitals) return 0
  const after = at + (reader.document.marks[at]?.cues?.length ?? 1)
  const source = opensQuotation(reader, after) ? subjectAhead(reader, at) : undefined
  if (source === undefined || source.mentions.length === 0) return 0
  addDraft(reader, {
    pieces: [],
    direct: true,
    form,
    cue: { from: at, to: after },
    negated: false,
    speaker: named(source.mentions),
    to: reader.run.to,
  })
  return reader.run.to - at
}
